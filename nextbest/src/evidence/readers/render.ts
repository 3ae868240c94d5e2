import type { Reference } from '#model/fact.ts';
import { hostReferences } from '../address.ts';
import { factOf } from '../fact.ts';
import { scriptFacts, scriptsIn } from '../pipeline/script.ts';
import { builtFrom } from '../platform/app.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { attributesOf, flagOf, type Setting, settingOf } from '../yaml/attributes.ts';
import { writtenImage } from '../yaml/image.ts';
import { nameText } from '../yaml/names.ts';
import { entry, field, items, numberOf, textOf, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';

const TYPE = /^[a-z]{2,20}$/;
/** Stores among the services. */
const STORES = new Set(['redis', 'keyvalue']);

/** Render blueprints: services, jobs and databases, what each is built from and which of the others it is given. */
export const render: Reader = {
  name: 'render',
  version: 2,
  reads: (path) => /^render\.ya?ml$/.test(baseName(path)),
  read: tolerant((text, _path, findings) => {
    const { documents, unread } = parseYaml(text);
    findings.unread.push(...unread);
    for (const document of documents) {
      const parts = [document, ...items(field(document, 'projects')).flatMap((project) => items(field(project, 'environments')))];
      for (const part of parts) gather(part, findings);
    }
  }),
};

function gather(part: YamlNode, findings: Findings): void {
  for (const service of items(field(part, 'services'))) gatherService(service, findings);
  for (const database of items(field(part, 'databases'))) {
    const { line, endLine } = database;
    const attributes = attributesOf(settingsOf(database));
    const label = nameText(textOf(field(database, 'name')));
    findings.facts.push(factOf({ in: 'platform', name: 'render/database', role: 'defines', label, line, endLine, attributes }));
  }
}

function gatherService(service: YamlNode, findings: Findings): void {
  const type = typeOf(service);
  if (type === undefined) return;
  const label = nameText(textOf(field(service, 'name')));
  const { line, endLine } = service;
  const isStore = STORES.has(type);
  const references = isStore ? [] : [...sourceOf(service), ...items(field(service, 'envVars')).flatMap(variableReferences)];
  const attributes = attributesOf(settingsOf(service));
  const role = isStore ? 'defines' : 'runs';
  findings.facts.push(factOf({ in: 'platform', name: `render/${type}`, role, label, line, endLine, attributes, references }));
  const scripts = ['preDeployCommand', 'buildCommand', 'startCommand', 'dockerCommand'].flatMap((key) => scriptsIn(field(service, key)));
  findings.facts.push(...scriptFacts(scripts, label));
}

/** A web service whose runtime is `static` only serves files. */
function typeOf(service: YamlNode): string | undefined {
  const type = textOf(field(service, 'type')) ?? '';
  const isStatic = type === 'web' && textOf(field(service, 'runtime') ?? field(service, 'env')) === 'static';
  return isStatic ? 'static' : TYPE.test(type) ? type : undefined;
}

function sourceOf(service: YamlNode): readonly Reference[] {
  const image = entry(field(service, 'image'), 'url');
  const name = writtenImage(textOf(image?.value) ?? '')?.name;
  if (image !== undefined && name !== undefined) return [{ to: name, how: 'image', line: image.line }];
  return builtFrom(entry(service, 'dockerContext') ?? entry(service, 'rootDir'), service.line);
}

/** Another service or a database that a variable is filled from, or a host that is written out. */
function variableReferences(variable: YamlNode): readonly Reference[] {
  const database = entry(field(variable, 'fromDatabase'), 'name');
  const service = field(variable, 'fromService');
  const type = database === undefined ? (textOf(field(service, 'type')) ?? '') : 'database';
  const named = database ?? entry(service, 'name');
  const name = nameText(textOf(named?.value));
  if (named !== undefined && name !== undefined && TYPE.test(type))
    return [{ to: `render/${type}.${name}`, how: 'environment', line: named.line }];
  const value = entry(variable, 'value');
  return value === undefined
    ? []
    : hostReferences({ name: textOf(field(variable, 'key')) ?? '', value: textOf(value.value) ?? '', line: value.line });
}

function* settingsOf(element: YamlNode): Generator<Setting, void> {
  yield settingOf('plan', entry(element, 'plan'), textOf);
  yield settingOf('schedule', entry(element, 'schedule'), textOf);
  yield settingOf('version', entry(element, 'postgresMajorVersion'), textOf);
  yield settingOf('replicas', entry(element, 'numInstances') ?? entry(field(element, 'scaling'), 'minInstances'), numberOf);
  yield settingOf('storageGB', entry(element, 'diskSizeGB') ?? entry(field(element, 'disk'), 'sizeGB'), numberOf);
  yield flagOf('volumeClaim', entry(element, 'disk'));
}
