import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import type { ImageName } from '../image.ts';
import { environmentHosts } from '../platform/app.ts';
import { attributesOf, type Setting } from '../yaml/attributes.ts';
import { writtenImage } from '../yaml/image.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, numberOf, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { memoryMB, processors, total } from '../yaml/quantity.ts';
import { resourceOf } from './pod.ts';

/** What a controller becomes by its `type`; without one a deployment. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['deployment', 'apps/Deployment'],
  ['statefulset', 'apps/StatefulSet'],
  ['daemonset', 'apps/DaemonSet'],
  ['cronjob', 'batch/CronJob'],
  ['job', 'batch/Job'],
]);
/** Names of a controller that say no more than the name of the release. */
const MAIN = new Set(['main', 'app', 'default']);
const LIMIT = 100;

/**
 * Workloads in the values of a chart that takes them whole: maps of controllers, each with a map of containers and their images. The chart
 * only wraps them; what runs is told here.
 */
export function valuesWorkloads(values: YamlNode | undefined, release: string | undefined): readonly Fact[] {
  const controllers = entries(field(values, 'controllers')).slice(0, LIMIT).filter(isOn);
  return controllers.flatMap((controller) => workloadFacts(controller, labelOf(controller.key, release, controllers.length)));
}

function isOn({ value }: YamlEntry): boolean {
  return field(value, 'containers')?.kind === 'map' && textOf(field(value, 'enabled')) !== 'false';
}

function labelOf(controller: string, release: string | undefined, count: number): string | undefined {
  if (release === undefined) return MAIN.has(controller) ? undefined : nameText(controller);
  return count === 1 || controller === release || MAIN.has(controller) ? release : nameText(`${release}-${controller}`);
}

function workloadFacts({ line, endLine, value }: YamlEntry, label: string | undefined): readonly Fact[] {
  const name = KINDS.get((textOf(field(value, 'type')) ?? 'deployment').toLowerCase());
  const containers = startedIn(value, 'containers');
  if (name === undefined || containers.length === 0) return [];
  const references = containers.flatMap(({ container, image }) => [
    { to: image.name, how: 'image' as const, line: image.line },
    ...variableHosts(container),
  ]);
  const attributes = attributesOf([...settingsOf(value, containers)]);
  const pictures = [...containers.map((one) => ({ ...one, role: 'runs' as const })), ...startedIn(value, 'initContainers').map(asUsed)];
  return [
    factOf({ in: 'kubernetes', name, role: 'runs', label, line, endLine, attributes, references }),
    ...pictures.map(({ image, role }) => factOf({ in: 'image', role, label, ...image })),
  ];
}

interface Started {
  readonly container: YamlNode;
  readonly image: ImageName & { readonly line: number };
}

function asUsed(one: Started): Started & { readonly role: 'uses' } {
  return { ...one, role: 'uses' };
}

function startedIn(controller: YamlNode, key: 'containers' | 'initContainers'): readonly Started[] {
  return entries(field(controller, key))
    .slice(0, LIMIT)
    .flatMap(({ value }) => {
      const found = entry(field(value, 'image'), 'repository') ?? entry(value, 'image');
      const tag = textOf(field(value, 'image', 'tag'));
      const image = writtenImage(`${textOf(found?.value) ?? ''}${tag === undefined ? '' : `:${tag}`}`);
      return found === undefined || image === undefined ? [] : [{ container: value, image: { ...image, line: found.line } }];
    });
}

function variableHosts(container: YamlNode): readonly Reference[] {
  return environmentHosts(field(container, 'env'));
}

function* settingsOf(controller: YamlNode, containers: readonly Started[]): Generator<Setting, void> {
  yield ['replicas', numberOf(field(controller, 'replicas')), entry(controller, 'replicas')?.line];
  const schedule = entry(field(controller, 'cronjob'), 'schedule');
  yield ['schedule', textOf(schedule?.value), schedule?.line];
  const memory = containers.map(({ container }) => resourceOf(container, 'memory'));
  yield ['memoryMB', total(memory.map((one) => memoryMB(one?.value))), memory[0]?.line];
  const processor = containers.map(({ container }) => resourceOf(container, 'cpu'));
  yield ['vcpu', total(processor.map((one) => processors(one?.value))), processor[0]?.line];
}
