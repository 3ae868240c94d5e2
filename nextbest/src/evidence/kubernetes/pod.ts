import type { Reference } from '#model/fact.ts';
import { hostReferences } from '../address.ts';
import type { Setting } from '../yaml/attributes.ts';
import { entry, field, isTrue, items, numberOf, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { memoryMB, processors, total } from '../yaml/quantity.ts';

const POD_PATHS = [
  ['spec', 'template', 'spec'],
  ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
] as const;

/** The specification of the pods that an object starts: of its template, of its job's template, or of the pod itself. */
export function podOf(object: YamlNode, kind: string): YamlNode | undefined {
  if (kind === 'Pod') return field(object, 'spec');
  return POD_PATHS.map((path) => field(object, ...path)).find((spec) => spec?.kind === 'map');
}

export function containersOf(pod: YamlNode | undefined): readonly YamlNode[] {
  return items(field(pod, 'containers'));
}

/** What the pods ask for: sums over their containers, without those that only run at the start. */
export function* podSettings(pod: YamlNode): Generator<Setting, void> {
  const containers = containersOf(pod);
  yield summed(
    'memoryMB',
    containers.map((container) => resourceOf(container, 'memory')),
    memoryMB,
  );
  yield summed(
    'vcpu',
    containers.map((container) => resourceOf(container, 'cpu')),
    processors,
  );
  yield summed(
    'gpu',
    containers.map((container) => resourceOf(container, 'nvidia.com/gpu') ?? resourceOf(container, 'amd.com/gpu')),
    numberOf,
  );
  const volumes = items(field(pod, 'volumes'));
  yield flag(
    'hostPath',
    volumes.map((volume) => entry(volume, 'hostPath')),
  );
  yield flag(
    'volumeClaim',
    volumes.map((volume) => entry(volume, 'persistentVolumeClaim')),
  );
  yield flag(
    'privileged',
    containers.map((container) => whenTrue(entry(field(container, 'securityContext'), 'privileged'))),
  );
  yield flag('hostNetwork', [whenTrue(entry(pod, 'hostNetwork'))]);
  for (const container of containers) yield* ports(container);
}

/** Hosts in the environment of every container. */
export function podHosts(pod: YamlNode): readonly Reference[] {
  const containers = [...containersOf(pod), ...items(field(pod, 'initContainers'))];
  return containers.flatMap((container) =>
    items(field(container, 'env')).flatMap((variable) => {
      const value = entry(variable, 'value');
      const text = textOf(value?.value);
      return value === undefined || text === undefined
        ? []
        : hostReferences({ name: textOf(field(variable, 'name')) ?? '', value: text, line: value.line });
    }),
  );
}

function* ports(container: YamlNode): Generator<Setting, void> {
  for (const port of items(field(container, 'ports'))) {
    const found = entry(port, 'containerPort');
    const number = numberOf(found?.value);
    if (number !== undefined) yield [`port.${number}`, true, found?.line];
  }
}

/** The limit of a resource, else what is requested of it. */
export function resourceOf(container: YamlNode, resource: string): YamlEntry | undefined {
  const resources = field(container, 'resources');
  return entry(field(resources, 'limits'), resource) ?? entry(field(resources, 'requests'), resource);
}

function summed(
  path: string,
  found: readonly (YamlEntry | undefined)[],
  read: (node: YamlNode | undefined) => number | undefined,
): Setting {
  return [path, total(found.map((resource) => read(resource?.value))), found.find((resource) => resource !== undefined)?.line];
}

function flag(path: string, found: readonly (YamlEntry | undefined)[]): Setting {
  return [path, true, found.find((each) => each !== undefined)?.line];
}

function whenTrue(found: YamlEntry | undefined): YamlEntry | undefined {
  return isTrue(found?.value) ? found : undefined;
}

/** Disk that a claim, or a stateful set for each of its pods, asks for. */
export function* claimSettings(spec: YamlNode | undefined): Generator<Setting, void> {
  const templates = entry(spec, 'volumeClaimTemplates');
  const claims = [spec, ...items(templates?.value).map((template) => field(template, 'spec'))];
  if (items(templates?.value).length > 0) yield ['volumeClaim', true, templates?.line];
  const storage = claims.map((claim) => entry(field(claim, 'resources', 'requests'), 'storage'));
  const [, megabytes, line] = summed('storage', storage, memoryMB);
  yield ['storageGB', typeof megabytes === 'number' ? Math.round((megabytes / 1024) * 1000) / 1000 : undefined, line];
}
