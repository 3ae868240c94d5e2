import type { Reference } from '#model/fact.ts';
import { hostReferences } from '../address.ts';
import { factOf } from '../fact.ts';
import { megabytes } from '../platform/app.ts';
import { jsonDocument } from '../platform/json.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { attributesOf, type Setting, settingOf } from '../yaml/attributes.ts';
import { writtenImage } from '../yaml/image.ts';
import { nameText } from '../yaml/names.ts';
import { entry, field, items, numberOf, textOf, type YamlNode } from '../yaml/node.ts';

const CONTAINERS = 'containerDefinitions';
/** Parameters of secrets by the service that keeps them; a name alone is a parameter of Systems Manager. */
const SECRETS = /^arn:[\w-]{1,20}:(secretsmanager|ssm):/;
const UNITS_OF_CPU = 1024;

/** Task definitions of Amazon ECS: what is started together, with its sizes, the hosts that it is given, and where secrets and logs are kept. */
export const taskDefinition: Reader = {
  name: 'task-definition',
  version: 1,
  reads: (path) => /^(?!package(?:-lock)?\.json$|tsconfig).{1,100}\.json$/.test(baseName(path)),
  mayRead: (text) => text.includes(`"${CONTAINERS}"`),
  read: tolerant((text, _path, findings) => {
    const document = jsonDocument(text, findings);
    // What the interface answers is the same, within one more object.
    const task = field(document, 'taskDefinition') ?? document;
    if (task !== undefined && items(field(task, CONTAINERS)).length > 0) gather(task, findings);
  }),
};

function gather(task: YamlNode, findings: Findings): void {
  const family = entry(task, 'family');
  const label = nameText(textOf(family?.value));
  const containers = items(field(task, CONTAINERS));
  const kept = keptBy(containers);
  const references = [
    ...containers.flatMap(hostsOf),
    ...kept.map(({ name, line }): Reference => ({ to: `${name}.`, how: 'depends-on', line })),
  ];
  const { endLine } = task;
  const line = family?.line ?? task.line;
  const attributes = attributesOf(settingsOf(task));
  findings.facts.push(factOf({ in: 'platform', name: 'ecs/task', role: 'runs', label, line, endLine, attributes, references }));
  for (const { name, line: at } of kept) findings.facts.push(factOf({ in: 'platform', name, role: 'uses', line: at }));
  for (const container of containers) {
    const image = entry(container, 'image');
    const named = writtenImage(textOf(image?.value) ?? '');
    if (image !== undefined && named !== undefined)
      findings.facts.push(factOf({ in: 'image', role: 'runs', label, line: image.line, ...named }));
  }
}

function hostsOf(container: YamlNode): readonly Reference[] {
  return items(field(container, 'environment')).flatMap((variable) =>
    hostReferences({
      name: textOf(field(variable, 'name')) ?? '',
      value: textOf(field(variable, 'value')) ?? '',
      line: (entry(variable, 'value') ?? variable).line,
    }),
  );
}

interface Kept {
  readonly name: string;
  readonly line: number;
}

/** Where secrets and logs are kept, each once. */
function keptBy(containers: readonly YamlNode[]): readonly Kept[] {
  const found = new Map<string, number>();
  for (const container of containers) {
    for (const secret of items(field(container, 'secrets'))) {
      const from = entry(secret, 'valueFrom');
      const service = SECRETS.exec((textOf(from?.value) ?? '').slice(0, 100))?.[1] ?? 'ssm';
      if (from !== undefined && !found.has(`ecs/${service}`)) found.set(`ecs/${service}`, from.line);
    }
    const driver = entry(field(container, 'logConfiguration'), 'logDriver');
    if (driver !== undefined && textOf(driver.value) === 'awslogs' && !found.has('ecs/awslogs')) found.set('ecs/awslogs', driver.line);
  }
  return [...found].map(([name, line]) => ({ name, line }));
}

function* settingsOf(task: YamlNode): Generator<Setting, void> {
  const [first] = items(field(task, 'requiresCompatibilities'));
  yield ['requiresCompatibilities[0]', textOf(first), first?.line];
  yield settingOf('memoryMB', entry(task, 'memory'), megabytes);
  yield settingOf('vcpu', entry(task, 'cpu'), (node) => {
    const units = numberOf(node);
    return units === undefined ? undefined : units / UNITS_OF_CPU;
  });
}
