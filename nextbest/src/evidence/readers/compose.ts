import type { Fact, Reference } from '#model/fact.ts';
import { hostReferences, mayHoldAddress } from '../address.ts';
import { filesOf } from '../compose/files.ts';
import { openHost, openImage, openPath, openValue } from '../compose/open.ts';
import { factOf } from '../fact.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { type Setting as Attribute, attributesOf, flagOf, settingOf } from '../yaml/attributes.ts';
import { writtenImage } from '../yaml/image.ts';
import { moduleText, nameText } from '../yaml/names.ts';
import {
  entries,
  entry,
  field,
  isTrue,
  items,
  numberOf,
  sizeUpTo,
  textOf,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
} from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import { composeMemoryMB, processors } from '../yaml/quantity.ts';

const FILE = /^(?:[\w-]{1,50}\.)?(?:docker-)?compose(?:[._-][\w.-]{0,80})?\.ya?ml$/i;
const NOT_PRODUCTION = /[._-](?:override|dev|devel|development|local|tests?|testing|ci)[._-]|^(?:dev|local|tests?|ci)\./i;
const EXTENDS_LIMIT = 5;
/** Values of a service that others take over; they are looked at once for each of them. */
const INHERITED_LIMIT = 1_000;
const NAMED_VOLUME = /^[A-Za-z0-9][\w.-]*(?::|$)/;

/** Docker Compose: what each service is started from, what it waits for and which hosts its environment names. */
export const compose: Reader = {
  name: 'compose',
  version: 5,
  reads: (path) => FILE.test(baseName(path)),
  read: tolerant((text, path, findings) => {
    const scope = NOT_PRODUCTION.test(baseName(path)) ? 'development' : undefined;
    const { documents, unread } = parseYaml(text);
    findings.unread.push(...unread);
    const named = new Map<YamlNode, readonly Reference[]>();
    for (const document of documents) {
      const services = field(document, 'services') ?? firstVersion(document);
      const configs = field(document, 'configs');
      for (const service of entries(services)) gatherService(service, { services, configs, scope, findings, named });
    }
  }),
};

interface Context {
  readonly services: YamlNode | undefined;
  readonly configs: YamlNode | undefined;
  readonly scope: Fact['scope'];
  readonly findings: Findings;
  /** Hosts that an environment names: aliases and `extends` give one environment to many services. */
  readonly named: Map<YamlNode, readonly Reference[]>;
}

type Service = Pick<Fact, 'role' | 'attributes' | 'references'> & { readonly label: string | undefined; readonly scope: Fact['scope'] };

/** Files older than `version: 2` name their services at the top. */
function firstVersion(document: YamlNode): YamlNode | undefined {
  return entries(document).some(({ value }) => field(value, 'image') ?? field(value, 'build')) ? document : undefined;
}

function gatherService(service: YamlEntry, context: Context): void {
  const { scope, findings } = context;
  if (service.value.kind !== 'map') return;
  const body = extended(service.value, context);
  const optional = items(field(body, 'profiles')).length > 0 ? ('optional' as const) : undefined;
  const attributes = attributesOf(settingsOf(body));
  const common = { role: 'runs' as const, label: nameText(service.key), scope: scope ?? optional, attributes };
  const references = [...referencesOf(body, context.named), ...filesOf(body, context.configs)];
  const [image, build] = [entry(body, 'image'), entry(body, 'build')];
  const open = image === undefined ? [] : openReference(image);
  if (image !== undefined && open.length === 0)
    gatherImage(image, { ...common, references }, build === undefined ? findings : { ...findings, unread: [] });
  if (image !== undefined && build === undefined && open.length === 0) return;
  const { line, endLine } = build === undefined && image !== undefined ? image : service;
  const all = [...buildReferences(build), ...open, ...references];
  findings.facts.push(factOf({ in: 'structure', name: 'compose-service', line, endLine, ...common, references: all }));
}

/** An image that is a variable may be known from the file that Compose takes variables from. */
function openReference({ value, line }: YamlEntry): readonly Reference[] {
  const to = openImage(textOf(value) ?? '');
  return to === undefined ? [] : [{ to, how: 'image', line }];
}

/** The name of an image that is also built here may hold variables: the folder tells more. */
function gatherImage({ value, line }: YamlEntry, service: Service, findings: Findings): void {
  const named = writtenImage(textOf(value) ?? '');
  if (named === undefined) findings.unread.push({ line, why: 'the image is a variable' });
  else findings.facts.push(factOf({ in: 'image', line, ...service, ...named }));
}

/** The service with what it takes over from others of the same file through `extends`. */
function extended(body: YamlMap, { services }: Context): YamlMap {
  const merged = new Map(body.entries);
  let at: YamlNode | undefined = body;
  for (let step = 0; step < EXTENDS_LIMIT; step += 1) {
    const from = field(at, 'extends');
    const file = field(from, 'file');
    const name = textOf(from) ?? textOf(field(from, 'service'));
    at = file === undefined && name !== undefined ? field(services, name) : undefined;
    if (at === undefined) break;
    if (sizeUpTo(INHERITED_LIMIT, at) > INHERITED_LIMIT) break;
    for (const inherited of entries(at)) if (!merged.has(inherited.key)) merged.set(inherited.key, inherited);
  }
  return { ...body, entries: merged };
}

function buildReferences(build: YamlEntry | undefined): Reference[] {
  if (build === undefined) return [];
  const context = entry(build.value, 'context');
  const recipe = entry(build.value, 'dockerfile');
  const written = textOf(build.value) ?? textOf(context?.value) ?? '.';
  const to = moduleText(written) ?? openPath(written);
  const by = openPath(textOf(recipe?.value) ?? '');
  return [
    ...(to === undefined ? [] : [{ to, how: 'build' as const, line: (context ?? build).line }]),
    ...(recipe === undefined || by === undefined ? [] : [{ to: by, how: 'recipe' as const, line: recipe.line }]),
  ];
}

function referencesOf(body: YamlMap, named: Context['named']): Reference[] {
  const waits = [field(body, 'depends_on'), field(body, 'links')].flatMap((node) =>
    namesIn(node).map(({ name, line }) => dependsOn(name, line)),
  );
  const settings = field(body, 'environment');
  const file = entry(field(body, 'extends'), 'file');
  const other = moduleText(textOf(file?.value));
  const base: Reference[] = file === undefined || other === undefined ? [] : [{ to: other, how: 'module', line: file.line }];
  return [...waits, ...(settings === undefined ? [] : hostsIn(settings, named)), ...settingsFiles(field(body, 'env_file')), ...base];
}

/** Files that variables of a service stand in. */
function settingsFiles(node: YamlNode | undefined): Reference[] {
  const listed = node?.kind === 'list' ? items(node) : node === undefined ? [] : [node];
  return listed.flatMap((item): Reference[] => {
    const path = openPath(textOf(item) ?? textOf(field(item, 'path')) ?? '');
    return path === undefined ? [] : [{ to: `env-file:${path}`, how: 'environment', line: item.line }];
  });
}

function dependsOn(written: string, line: number): Reference {
  return { to: written.split(':', 1)[0] ?? written, how: 'depends-on', line };
}

/** Names of a list, or the keys of a map. */
function namesIn(node: YamlNode | undefined): readonly { readonly name: string; readonly line: number }[] {
  const listed = items(node).map((item) => ({ name: nameText(textOf(item)) ?? '', line: item.line }));
  return [...listed, ...entries(node).map(({ key, line }) => ({ name: nameText(key) ?? '', line }))].filter(({ name }) => name !== '');
}

function hostsIn(node: YamlNode, named: Context['named']): readonly Reference[] {
  const known = named.get(node) ?? environment(node);
  named.set(node, known);
  return known;
}

function environment(node: YamlNode): Reference[] {
  const listed = items(node).flatMap((item) => {
    const text = textOf(item) ?? '';
    const equals = text.indexOf('=');
    return addresses({
      name: equals < 0 ? text : text.slice(0, equals),
      value: equals < 0 ? undefined : text.slice(equals + 1),
      line: item.line,
    });
  });
  return [...listed, ...entries(node).flatMap(({ key, line, value }) => addresses({ name: key, value: textOf(value), line }))];
}

interface Setting {
  readonly name: string;
  readonly value: string | undefined;
  readonly line: number;
}

/** Without a value it is that of the variable of the same name. */
function addresses({ name, value, line }: Setting): readonly Reference[] {
  const isOpen = mayHoldAddress(name) || (value ?? '').includes('://');
  const to = isOpen ? (value === undefined ? openValue(name) : openHost(value)) : undefined;
  return to === undefined ? hostReferences({ name, value: value ?? '', line }) : [{ to, how: 'environment', line }];
}

function* settingsOf(body: YamlMap): Generator<Attribute, void> {
  const limits = field(body, 'deploy', 'resources', 'limits');
  yield settingOf('replicas', entry(field(body, 'deploy'), 'replicas') ?? entry(body, 'scale'), numberOf);
  yield settingOf('memoryMB', entry(limits, 'memory') ?? entry(body, 'mem_limit'), composeMemoryMB);
  yield settingOf('vcpu', entry(limits, 'cpus') ?? entry(body, 'cpus'), processors);
  const privileged = entry(body, 'privileged');
  yield flagOf('privileged', isTrue(privileged?.value) ? privileged : undefined);
  yield flagOf('restarts', restarts(body));
  yield flagOf('volume', items(field(body, 'volumes')).find(isNamedVolume));
  yield flagOf('workingCopy', items(field(body, 'volumes')).find(isWorkingCopy));
  for (const port of items(field(body, 'ports'))) {
    const number = containerPort(port);
    if (number !== undefined) yield flagOf(`port.${number}`, port);
  }
}

/** What says that a container that ends is started again. */
function restarts(body: YamlMap): YamlNode | undefined {
  const policy = field(body, 'restart');
  return /^(?:always|unless-stopped|on-failure)/.test(textOf(policy) ?? '') ? policy : field(body, 'deploy', 'restart_policy');
}

function isNamedVolume(volume: YamlNode): boolean {
  if (volume.kind === 'map') return textOf(field(volume, 'type')) === 'volume';
  const text = textOf(volume) ?? '';
  return text.includes(':') && NAMED_VOLUME.test(text);
}

/** The folder of the file itself, mounted: what is edited there runs at once, as on a developer's machine. */
function isWorkingCopy(volume: YamlNode): boolean {
  const source = volume.kind === 'map' ? textOf(field(volume, 'source')) : textOf(volume)?.split(':', 1)[0];
  return source === '.' || source === './' || source === '$PWD' || source === '${PWD}';
}

/** `8080` of `127.0.0.1:80:8080/tcp` and of the long form; undefined for ranges and variables. */
function containerPort(port: YamlNode): string | undefined {
  const written = textOf(port.kind === 'map' ? field(port, 'target') : port) ?? '';
  return /(?:^|:)(\d{1,5})(?:\/(?:tcp|udp))?$/.exec(written.slice(-100))?.[1];
}
