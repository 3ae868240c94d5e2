import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { scriptFacts, scriptsIn } from '../pipeline/script.ts';
import { environmentHosts, megabytes } from '../platform/app.ts';
import type { Reader } from '../reader.ts';
import { pathText } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { attributesOf, flagOf, type Setting, settingOf } from '../yaml/attributes.ts';
import { byHand } from '../yaml/documents.ts';
import { writtenImage } from '../yaml/image.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, items, numberOf, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import { withoutTags } from '../yaml/template-tags.ts';

const FILE = /(?:^|\/)config\/deploy(?:\.[\w-]{1,60})?\.ya?ml$/;
/** The server of a file as it is generated, or in a domain kept for examples (RFC 2606): nobody has said yet where anything runs. */
const PLACEHOLDER = /^(?:192\.168\.0\.\d{1,3}|(?:[\w-]{1,60}\.){0,5}example\.(?:com|net|org)$|$)/;
/** The role that the app itself has where servers are only a list. */
const WEB = 'web';

/** Kamal: the app with the roles of its servers, what it is built from, and the containers beside it. */
export const kamal: Reader = {
  name: 'kamal',
  version: 2,
  reads: (path) => FILE.test(path),
  mayRead: (text) => /^(?:service|servers|accessories):/m.test(text),
  read: byHand(
    tolerant((written, _path, findings) => {
      const { documents, unread } = parseYaml(written.includes('<%') ? withoutTags(written) : written);
      findings.unread.push(...unread);
      const [document] = documents;
      if (document !== undefined && !isGenerated(document)) gather(document, findings);
    }),
  ),
};

interface Role {
  readonly name: string;
  readonly line: number;
  readonly endLine: number;
  readonly settings: YamlNode;
  readonly hosts: number;
}

function gather(document: YamlNode, findings: Findings): void {
  const service = nameText(textOf(field(document, 'service')));
  // A file for one destination only changes settings of the file beside it.
  if (service !== undefined && field(document, 'image') !== undefined) gatherApp(document, service, findings);
  for (const accessory of entries(field(document, 'accessories'))) findings.facts.push(...accessoryFacts(accessory, service));
}

function gatherApp(document: YamlNode, service: string, findings: Findings): void {
  const source = sourceOf(document);
  findings.facts.push(
    factOf({ in: 'structure', name: 'artifact', role: 'builds', label: service, line: document.line, references: source }),
  );
  for (const { name, line, endLine, settings, hosts } of rolesOf(document)) {
    const label = name === WEB ? service : `${service}-${name}`;
    const references = [...source, ...imageOf(document), ...hostsOf(document), ...hostsOf(settings)];
    const port = name === WEB ? portOf(document) : [];
    const attributes = attributesOf([...settingsOf(document, settings), ...port, ['replicas', hosts > 0 ? hosts : undefined, line]]);
    findings.facts.push(factOf({ in: 'platform', name: 'kamal/app', role: 'runs', label, line, endLine, attributes, references }));
    findings.facts.push(...scriptFacts(scriptsIn(field(settings, 'cmd')), label));
  }
}

/** Servers are a list, which all run the app, or lists by role. */
function rolesOf(document: YamlNode): readonly Role[] {
  const servers = entry(document, 'servers');
  if (servers === undefined) return [{ name: WEB, line: document.line, endLine: document.line, settings: document, hosts: 0 }];
  if (servers.value.kind === 'list') return [roleOf({ ...servers, key: WEB })];
  return entries(servers.value).map(roleOf);
}

function roleOf({ key, line, endLine, value }: YamlEntry): Role {
  const listed = value.kind === 'list' ? value : field(value, 'hosts');
  return { name: nameText(key) ?? WEB, line, endLine, settings: value, hosts: items(listed).length };
}

function isGenerated(document: YamlNode): boolean {
  const servers = field(document, 'servers');
  const roles = servers?.kind === 'map' ? entries(servers).map(({ value }) => value) : [servers];
  const hosts = roles.flatMap((role) => items(role?.kind === 'list' ? role : field(role, 'hosts'))).map((host) => textOf(host) ?? 'named');
  return hosts.length > 0 && hosts.every((host) => PLACEHOLDER.test(host));
}

/** The folder around `config`, or the one of the recipe or the context in it. */
function sourceOf(document: YamlNode): readonly Reference[] {
  const builder = field(document, 'builder');
  const recipe = entry(builder, 'dockerfile');
  const found = recipe ?? entry(builder, 'context');
  const written = (textOf(found?.value) ?? '.').replace(/^\.\//, '');
  const folder = recipe === undefined ? written : written.replace(/(?:^|\/)[^/]*$/, '');
  const to = pathText(`../${folder}`);
  return to === undefined ? [] : [{ to, how: 'build', line: found?.line ?? document.line }];
}

function imageOf(document: YamlNode): readonly Reference[] {
  const image = entry(document, 'image');
  const server = textOf(field(document, 'registry', 'server'));
  const isLocal = server?.startsWith('localhost') === true;
  const to = writtenImage([...(server === undefined || isLocal ? [] : [server]), textOf(image?.value) ?? ''].join('/'))?.name;
  return image === undefined || to === undefined || isLocal ? [] : [{ to, how: 'image', line: image.line }];
}

function hostsOf(settings: YamlNode): readonly Reference[] {
  const variables = field(settings, 'env');
  return environmentHosts(field(variables, 'clear') ?? variables);
}

function* settingsOf(document: YamlNode, settings: YamlNode): Generator<Setting, void> {
  const options = field(settings, 'options');
  yield settingOf('memoryMB', entry(options, 'memory'), megabytes);
  yield settingOf('vcpu', entry(options, 'cpus'), numberOf);
  yield flagOf('volumeClaim', entry(document, 'volumes'));
}

/** The proxy only sends requests to the web role. */
function portOf(document: YamlNode): readonly Setting[] {
  const port = entry(field(document, 'proxy'), 'app_port');
  return port === undefined ? [] : [[`port.${numberOf(port.value)}`, true, port.line]];
}

/** A container beside the app, under the name by which the app reaches it. */
function accessoryFacts({ key, value }: YamlEntry, service: string | undefined): readonly Fact[] {
  const image = entry(value, 'image');
  const named = writtenImage(textOf(image?.value) ?? '');
  if (image === undefined || named === undefined) return [];
  const own = textOf(field(value, 'service'));
  const label = nameText(own ?? (service === undefined ? key : `${service}-${key}`));
  return [factOf({ in: 'image', role: 'runs', label, line: image.line, ...named })];
}
