import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { entries, entry, field, items, textOf, type YamlNode } from '../yaml/node.ts';

/** Variables of a workflow or a job whose value is written out, by name. */
export type Variables = ReadonlyMap<string, string>;

const HOST = /^(?:https?:\/\/)?((?:[a-z0-9-]{1,63}|\$)(?:\.[a-z0-9-]{1,63}){1,6})(?:\/[\w./-]{0,100})?$/i;
const HUB = /^(?:index|registry-1|registry\.hub)\.docker\.(?:io|com)$/;
/** Commands that push an image. */
export const PUSHES = /\bdocker (?:image |compose )?push\b|\s--push\b/;

export function variablesOf(node: YamlNode | undefined, outer: Variables = new Map()): Variables {
  const own = entries(field(node, 'env')).flatMap(({ key, value }) => {
    const text = textOf(value);
    return text === undefined ? [] : [[key, text] as const];
  });
  return new Map([...outer, ...own]);
}

/** The registries that the steps of a job sign in to and push images to, by host. */
export function pushedTo(steps: YamlNode | undefined, label: string | undefined, variables: Variables): readonly Fact[] {
  if (!items(steps).some(isPush)) return [];
  return items(steps).flatMap((step) => {
    const uses = entry(step, 'uses');
    if (uses === undefined || !textOf(uses.value)?.startsWith('docker/login-action@')) return [];
    const written = entry(field(step, 'with'), 'registry');
    const to = written === undefined ? 'docker.io' : hostIn(textOf(written.value) ?? '', variables);
    const line = written?.line ?? uses.line;
    if (to === undefined) return [];
    return [factOf({ in: 'structure', name: 'registry', role: 'uses', label, line, references: [{ to, how: 'image', line }] })];
  });
}

/** An action that builds pushes when it is told to. */
export function isPush(step: YamlNode): boolean {
  const push = textOf(field(step, 'with', 'push'));
  const builds = textOf(field(step, 'uses'))?.startsWith('docker/build-push-action@') === true;
  return (builds && push !== undefined && push !== 'false') || PUSHES.test((textOf(field(step, 'run')) ?? '').slice(0, 20_000));
}

/** What is only known when the job runs is `$`. */
function hostIn(written: string, variables: Variables): string | undefined {
  const known = written.replace(/\$\{\{\s{0,9}env\.(\w{1,100})\s{0,9}\}\}/g, (whole, name: string) => variables.get(name) ?? whole);
  const host = HOST.exec(known.replace(/\$\{\{[^{}]{0,300}\}\}/g, '$').trim())?.[1]?.toLowerCase();
  return host !== undefined && HUB.test(host) ? 'docker.io' : host;
}
