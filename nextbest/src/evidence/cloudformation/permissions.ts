import type { Reference } from '#model/fact.ts';
import { permissionFor } from '../permission.ts';
import { entries, entry, items, textOf, type YamlNode } from '../yaml/node.ts';

const HOLDERS = ['Policies', 'PolicyDocument', 'ManagedPolicyArns'];
/** Texts and keys of one resource that are looked at. */
const LIMIT = 2_000;

/** The services that a function, a role or a policy may use, once each, as `permission:dynamodb`. */
export function permissionsIn(properties: YamlNode | undefined): readonly Reference[] {
  const found = new Map<string, Reference>();
  let seen = 0;
  for (const holder of HOLDERS) {
    for (const { text, line } of textsIn(entry(properties, holder)?.value, 0)) {
      seen += 1;
      const service = seen > LIMIT ? undefined : permissionFor(text);
      if (service !== undefined && !found.has(service)) found.set(service, { to: `permission:${service}`, how: 'permission', line });
    }
  }
  return [...found.values()];
}

function* textsIn(node: YamlNode | undefined, depth: number): Generator<{ readonly text: string; readonly line: number }, void> {
  const text = textOf(node);
  if (node === undefined || depth > 12) return;
  if (text !== undefined) yield { text, line: node.line };
  for (const item of items(node)) yield* textsIn(item, depth + 1);
  for (const { key, line, value } of entries(node)) {
    yield { text: key, line };
    yield* textsIn(value, depth + 1);
  }
}
