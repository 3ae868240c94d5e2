import type { Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { scriptFacts, scriptsIn } from '../pipeline/script.ts';
import { builtFrom, environmentHosts, megabytes } from '../platform/app.ts';
import { tomlDocument } from '../platform/toml.ts';
import type { Reader } from '../reader.ts';
import { baseName, pathText } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { attributesOf, flagOf, type Setting, settingOf } from '../yaml/attributes.ts';
import { writtenImage } from '../yaml/image.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, items, numberOf, textOf, type YamlNode } from '../yaml/node.ts';

/** Fly.io: the app, the machines that it asks for, where it is built from, its processes and the hosts in its environment. */
export const fly: Reader = {
  name: 'fly',
  version: 3,
  reads: (path) => /^fly(?:[.-][\w-]{1,60})?\.toml$/.test(baseName(path)),
  read: tolerant((text, _path, findings) => {
    const document = tomlDocument(text, findings);
    if (document !== undefined) gather(document, findings);
  }),
};

function gather(document: YamlNode, findings: Findings): void {
  const app = entry(document, 'app');
  const label = nameText(textOf(app?.value));
  const line = app?.line ?? document.line;
  const references = [...sourceOf(document, line), ...environmentHosts(field(document, 'env'))];
  const attributes = attributesOf(settingsOf(document));
  findings.facts.push(factOf({ in: 'platform', name: 'fly/app', role: 'runs', label, line, attributes, references }));
  for (const process of entries(field(document, 'processes')))
    findings.facts.push(...scriptFacts(scriptsIn(process.value), nameText(process.key)));
}

/** An image that is there already, or the folder of the Dockerfile. */
function sourceOf(document: YamlNode, line: number): readonly Reference[] {
  const image = entry(field(document, 'build'), 'image');
  const name = writtenImage(textOf(image?.value) ?? '')?.name;
  if (image !== undefined) return name === undefined ? [] : [{ to: name, how: 'image', line: image.line }];
  const recipe = entry(field(document, 'build'), 'dockerfile');
  const folder = pathText((textOf(recipe?.value) ?? '').replace(/\/?[^/]*$/, ''));
  return recipe === undefined || folder === undefined ? builtFrom(undefined, line) : [{ to: folder, how: 'build', line: recipe.line }];
}

function* settingsOf(document: YamlNode): Generator<Setting, void> {
  const machine = first(field(document, 'vm'));
  yield settingOf('size', entry(machine, 'size'), textOf);
  yield settingOf('memoryMB', entry(machine, 'memory') ?? entry(machine, 'memory_mb'), megabytes);
  yield settingOf('vcpu', entry(machine, 'cpus'), numberOf);
  yield flagOf('gpu', entry(machine, 'gpu_kind'));
  yield flagOf('volumeClaim', entry(document, 'mounts') ?? entry(document, 'mount'));
  const service = field(document, 'http_service') ?? first(field(document, 'services'));
  yield settingOf('replicas', entry(service, 'min_machines_running'), numberOf);
  const port = entry(service, 'internal_port');
  if (port !== undefined) yield [`port.${numberOf(port.value)}`, true, port.line];
}

/** Of a list its first element. */
function first(node: YamlNode | undefined): YamlNode | undefined {
  return node?.kind === 'list' ? items(node)[0] : node;
}
