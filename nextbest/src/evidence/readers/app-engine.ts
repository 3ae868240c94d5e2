import { factOf } from '../fact.ts';
import { scriptFacts, scriptsIn } from '../pipeline/script.ts';
import { builtFrom, environmentHosts } from '../platform/app.ts';
import { platformRuntime } from '../platform/runtime.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { attributesOf, flagOf, type Setting, settingOf } from '../yaml/attributes.ts';
import { nameText } from '../yaml/names.ts';
import { entry, field, numberOf, textOf, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';

const FILE = /^(?:[\w-]{1,60}[.-])?app(?:[.-][\w-]{1,60})?\.ya?ml$/;
const SCALING = ['automatic_scaling', 'basic_scaling', 'manual_scaling'];

/** Google App Engine: the service, its runtime, its size and scaling, and the hosts in its environment. */
export const appEngine: Reader = {
  name: 'app-engine',
  version: 2,
  reads: (path) => /\.ya?ml$/.test(path) && FILE.test(baseName(path)),
  mayRead: (text) => /^runtime\s*:/m.test(text),
  read: tolerant((text, _path, findings) => {
    const { documents, unread } = parseYaml(text);
    findings.unread.push(...unread);
    for (const document of documents) if (field(document, 'runtime') !== undefined) gather(document, findings);
  }),
};

function gather(document: YamlNode, findings: Findings): void {
  const label = nameText(textOf(field(document, 'service') ?? field(document, 'module'))) ?? 'default';
  const { line, endLine } = document;
  const references = [...builtFrom(undefined, line), ...environmentHosts(field(document, 'env_variables'))];
  const attributes = attributesOf(settingsOf(document));
  findings.facts.push(factOf({ in: 'platform', name: 'app-engine/service', role: 'runs', label, line, endLine, attributes, references }));
  const written = entry(document, 'runtime');
  const runtime = platformRuntime(textOf(written?.value) ?? '');
  if (written !== undefined && runtime !== undefined)
    findings.facts.push(factOf({ in: 'runtime', name: runtime.name, role: 'uses', label, line: written.line, version: runtime.version }));
  findings.facts.push(...scriptFacts(scriptsIn(field(document, 'entrypoint')), label));
}

function* settingsOf(document: YamlNode): Generator<Setting, void> {
  yield settingOf('runtime', entry(document, 'runtime'), textOf);
  yield settingOf('instance_class', entry(document, 'instance_class'), textOf);
  const environment = entry(document, 'env');
  if (/^flex(?:ible)?$/.test(textOf(environment?.value) ?? '')) yield flagOf('flexible', environment);
  yield settingOf('vcpu', entry(field(document, 'resources'), 'cpu'), numberOf);
  const memory = entry(field(document, 'resources'), 'memory_gb');
  const gigabytes = numberOf(memory?.value);
  yield ['memoryMB', gigabytes === undefined ? undefined : gigabytes * 1024, memory?.line];
  for (const kind of SCALING)
    for (const key of ['min_instances', 'min_num_instances', 'max_instances', 'instances'])
      yield settingOf(`${kind}.${key}`, entry(field(document, kind), key), numberOf);
}
