import type { Fact, Reference } from '#model/fact.ts';
import { looksSecret } from '#model/secret.ts';
import { hostReferences } from '../address.ts';
import { factOf } from '../fact.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, items, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';

const LINES_LIMIT = 500;
const LITERAL = /^([\w.-]{1,100})=["']?(.{1,500}?)["']?$/;
const MOST_SOURCES = 100;
const MOST_SECRETS = 500;
const VARIABLE = /^[A-Z][A-Z0-9_]{2,60}$/;

/** `configmap:shop` is a config map, `configmap:shop/CART_HOST` one setting of it. */
function mention(map: string | undefined, key?: string): string | undefined {
  const name = nameText(map);
  if (name === undefined) return undefined;
  return key === undefined ? `configmap:${name}` : `configmap:${name}/${key}`;
}

/** The config maps, whole or single settings of them, that containers are given as variables or as files. */
export function givenSettings(pod: YamlNode): readonly Reference[] {
  const containers = [...items(field(pod, 'containers')), ...items(field(pod, 'initContainers'))];
  const given = containers.flatMap((container) => [
    ...items(field(container, 'envFrom')).flatMap((source) => named(entry(field(source, 'configMapRef'), 'name'))),
    ...items(field(container, 'env')).flatMap((variable) => single(field(variable, 'valueFrom', 'configMapKeyRef'))),
  ]);
  const volumes = items(field(pod, 'volumes'));
  const projected = volumes.flatMap((volume) => items(field(volume, 'projected', 'sources')));
  const mounted = [...volumes, ...projected].flatMap((volume) => named(entry(field(volume, 'configMap'), 'name')));
  return [...given, ...mounted].slice(0, MOST_SOURCES);
}

/** The secrets that containers are given variables from, by name and once each, as `secret:orders-database`. */
export function givenSecrets(pod: YamlNode): readonly Reference[] {
  const containers = [...items(field(pod, 'containers')), ...items(field(pod, 'initContainers'))];
  const given = containers.flatMap((container) => [
    ...items(field(container, 'envFrom')).flatMap((source) => entry(field(source, 'secretRef'), 'name') ?? []),
    ...items(field(container, 'env')).flatMap((variable) => entry(field(variable, 'valueFrom', 'secretKeyRef'), 'name') ?? []),
  ]);
  const found = new Map<string, Reference>();
  for (const { value, line } of given.slice(0, MOST_SECRETS)) {
    const name = nameText(textOf(value));
    if (name !== undefined && !found.has(name)) found.set(name, { to: `secret:${name}`, how: 'environment', line });
  }
  return [...found.values()];
}

/**
 * The names of the variables that the containers of a workload are given out of secrets, once each: somebody filled in an account for them.
 * One that may be missing says nothing.
 */
export function givenVariables(pod: YamlNode, label: string | undefined): readonly Fact[] {
  const containers = [...items(field(pod, 'containers')), ...items(field(pod, 'initContainers'))];
  const variables = containers.flatMap((container) => items(field(container, 'env'))).slice(0, MOST_SECRETS);
  const found = new Map<string, Fact>();
  for (const variable of variables) {
    const secret = field(variable, 'valueFrom', 'secretKeyRef');
    const name = entry(variable, 'name');
    const written = textOf(name?.value) ?? '';
    if (name === undefined || secret === undefined || textOf(field(secret, 'optional')) === 'true') continue;
    if (!VARIABLE.test(written) || looksSecret(written) || found.has(written)) continue;
    found.set(written, factOf({ in: 'variable', name: written, role: 'uses', label, line: name.line }));
  }
  return [...found.values()];
}

function named(map: YamlEntry | undefined): readonly Reference[] {
  const to = mention(textOf(map?.value));
  return map === undefined || to === undefined ? [] : [{ to, how: 'environment', line: map.line }];
}

function single(key: YamlNode | undefined): readonly Reference[] {
  const to = mention(textOf(field(key, 'name')), nameText(textOf(field(key, 'key'))) ?? '');
  return key === undefined || to === undefined ? [] : [{ to, how: 'environment', line: key.line }];
}

/** One fact for each setting of a config map that holds addresses, under the name by which workloads are given it. */
export function keptSettings(data: YamlNode | undefined, map: string | undefined): readonly Fact[] {
  return entries(data).flatMap((setting) => {
    const references = hostsOf(setting);
    const label = mention(map, nameText(setting.key));
    if (references.length === 0 || label === undefined) return [];
    return [factOf({ in: 'structure', name: 'setting', role: 'declares', label, line: setting.line, references })];
  });
}

/** The same for a config map that Kustomize makes of `NAME=value` texts. */
export function generatedSettings(generator: YamlNode): readonly Fact[] {
  const map = textOf(field(generator, 'name'));
  return items(field(generator, 'literals')).flatMap((literal) => {
    const [, name = '', value = ''] = LITERAL.exec(textOf(literal) ?? '') ?? [];
    const references = hostReferences({ name, value, line: literal.line });
    const label = name === '' ? undefined : mention(map, nameText(name));
    if (references.length === 0 || label === undefined) return [];
    return [factOf({ in: 'structure', name: 'setting', role: 'declares', label, line: literal.line, references })];
  });
}

/** Hosts in the data of a config map: of single values and of `name=value` or `name: value` lines. */
export function configuredHosts(data: YamlNode | undefined): readonly Reference[] {
  return entries(data).flatMap(hostsOf);
}

function hostsOf(setting: YamlEntry): readonly Reference[] {
  const text = textOf(setting.value) ?? '';
  return text.includes('\n') ? hostsInLines(text, setting) : hostReferences({ name: setting.key, value: text, line: setting.line });
}

function hostsInLines(text: string, { value, line }: YamlEntry): readonly Reference[] {
  const literal = value.kind === 'scalar' && value.literal;
  return text.split('\n', LINES_LIMIT).flatMap((written, index) => {
    const [, name = '', address = ''] =
      /^\s{0,40}([\w.-]{1,100})\s?[=:]\s?["']?([^\s"']{1,500})["']?\s{0,9}$/.exec(written.slice(0, 700)) ?? [];
    return name === '' ? [] : hostReferences({ name, value: address, line: literal ? value.line + 1 + index : line });
  });
}
