import type { Fact, Reference } from '#model/fact.ts';
import { looksSecret } from '#model/secret.ts';
import { hostReferences } from '../address.ts';
import { factOf } from '../fact.ts';
import { jsonDocument } from '../platform/json.ts';
import type { Reader } from '../reader.ts';
import { schemeOf } from '../scheme.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { attributesOf, flagOf, type Setting } from '../yaml/attributes.ts';
import { writtenImage } from '../yaml/image.ts';
import { entry, field, items, numberOf, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { total } from '../yaml/quantity.ts';

const VARIABLE = /^[A-Z][A-Z0-9_]{2,60}$/;
/** What a name may be made of: anything else is filled in before the task is registered. */
const FAMILY = /^[\w-]{1,255}$/;
const CONTAINERS_LIMIT = 50;
const VARIABLES_LIMIT = 500;
/** Clouds give a task its memory in MiB, and its processors in shares of 1,024. */
const SHARES = 1_024;
/** Characters. Amazon ECS takes task definitions of up to 64 KiB; with indentation they are longer. */
const LONGEST = 256 * 1024;

/**
 * Task definitions of Amazon ECS as its interface takes them: what a task is started from, what it may use, where its logs go, which secrets
 * it is given and which hosts its environment names. Of variables and secrets only the names are kept.
 */
export const ecsTask: Reader = {
  name: 'ecs-task',
  version: 2,
  reads: (path) => path.endsWith('.json'),
  mayRead: (text) => text.includes('"containerDefinitions"'),
  read: tolerant((text, _path, findings) => {
    if (text.length > LONGEST) return;
    const document = jsonDocument(text, findings);
    const task = field(document, 'taskDefinition') ?? document;
    const containers = items(field(task, 'containerDefinitions')).slice(0, CONTAINERS_LIMIT);
    const isTask = containers.length > 0 && containers.every((container) => textOf(field(container, 'name')) !== undefined);
    if (document !== undefined && task !== undefined && isTask) gather(task, containers, findings);
  }),
};

function gather(task: YamlNode, containers: readonly YamlNode[], findings: Findings): void {
  const label = [field(task, 'family'), field(containers[0], 'name')]
    .map(textOf)
    .find((name) => FAMILY.test(name ?? '') && !looksSecret(name ?? ''));
  const images = containers.flatMap((container) => imageOf(container, label));
  const variables = containers.flatMap((container) => items(field(container, 'environment')).slice(0, VARIABLES_LIMIT));
  const hosts = variables.flatMap(hostsOf);
  const references: readonly Reference[] = [...images.map(({ name, line }): Reference => ({ to: name, how: 'image', line })), ...hosts];
  const attributes = attributesOf(settingsOf(task, containers));
  const { line, endLine } = task;
  findings.facts.push(factOf({ in: 'platform', name: 'ecs/task', role: 'runs', label, line, endLine, attributes, references }), ...images);
  findings.facts.push(...given(containers, variables), ...hosts.flatMap(hostFact), ...clients(containers, line));
}

/** What is not written out is filled in by whatever deploys the task. */
function imageOf(container: YamlNode, label: string | undefined): readonly Fact[] {
  const image = entry(container, 'image');
  const named = writtenImage(textOf(image?.value) ?? '');
  return image === undefined || named === undefined ? [] : [factOf({ in: 'image', role: 'runs', label, line: image.line, ...named })];
}

/** The names of the variables and secrets that the containers are given, each once, and the schemes of connection strings. */
function given(containers: readonly YamlNode[], variables: readonly YamlNode[]): readonly Fact[] {
  const secrets = containers.flatMap((container) => items(field(container, 'secrets')).slice(0, VARIABLES_LIMIT));
  const found = new Map<string, Fact>();
  for (const variable of [...variables, ...secrets]) {
    const name = entry(variable, 'name');
    const written = textOf(name?.value) ?? '';
    for (const one of [
      VARIABLE.test(written) && !looksSecret(written) ? written : undefined,
      schemeOf(textOf(field(variable, 'value')) ?? ''),
    ])
      if (name !== undefined && one !== undefined && !found.has(one))
        found.set(one, factOf({ in: 'variable', name: one, role: 'uses', line: name.line }));
  }
  return [...found.values()];
}

function hostsOf(variable: YamlNode): readonly Reference[] {
  const value = entry(variable, 'value');
  const name = textOf(field(variable, 'name')) ?? '';
  return value === undefined ? [] : hostReferences({ name, value: textOf(value.value) ?? '', line: value.line });
}

/** A host on the internet may tell whose service it is. */
function hostFact({ to, line }: Reference): readonly Fact[] {
  return to.split('.').length > 2 ? [factOf({ in: 'host', name: to, role: 'uses', line })] : [];
}

/** Stores that secrets come from, and where logs go, as one would name the interface of each. */
function clients(containers: readonly YamlNode[], line: number): readonly Fact[] {
  const found = new Map<string, Reference>();
  for (const container of containers) {
    const secrets = items(field(container, 'secrets')).flatMap((secret) => entry(secret, 'valueFrom') ?? []);
    for (const secret of secrets) keep(found, storeOf(secret));
    const driver = entry(field(container, 'logConfiguration'), 'logDriver');
    if (textOf(driver?.value) === 'awslogs') keep(found, { to: 'permission:logs', how: 'permission', line: driver?.line ?? line });
  }
  const references = [...found.values()];
  return references.length === 0 ? [] : [factOf({ in: 'structure', name: 'clients', role: 'declares', line, references })];
}

function keep(found: Map<string, Reference>, reference: Reference): void {
  if (!found.has(reference.to)) found.set(reference.to, reference);
}

/** What is no whole name of a secret names a parameter of the same account. */
function storeOf({ value, line }: YamlEntry): Reference {
  const to = /^arn:[\w-]{1,20}:secretsmanager:/.test(textOf(value) ?? '') ? 'permission:secretsmanager' : 'permission:ssm';
  return { to, how: 'permission', line };
}

function* settingsOf(task: YamlNode, containers: readonly YamlNode[]): Generator<Setting, void> {
  const compatible = entry(task, 'requiresCompatibilities');
  const [kind, ...others] = items(compatible?.value);
  yield ['requiresCompatibilities', others.length === 0 ? textOf(kind) : undefined, kind?.line];
  yield size('memoryMB', 'memory', { task, containers, factor: 1 });
  yield size('vcpu', 'cpu', { task, containers, factor: 1 / SHARES });
  yield flagOf(
    'volumeClaim',
    items(field(task, 'volumes')).find((volume) => field(volume, 'efsVolumeConfiguration') !== undefined),
  );
}

interface Sized {
  readonly task: YamlNode;
  readonly containers: readonly YamlNode[];
  readonly factor: number;
}

/** Of the whole task, else the sum of its containers. */
function size(path: string, key: string, { task, containers, factor }: Sized): Setting {
  const own = entry(task, key);
  const found = own === undefined ? containers.flatMap((container) => entry(container, key) ?? []) : [own];
  const sum = total(found.map(({ value }) => numberOf(value)));
  return [path, sum === undefined || sum === 0 ? undefined : sum * factor, found[0]?.line];
}
