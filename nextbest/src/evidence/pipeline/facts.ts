import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { writtenImage } from '../yaml/image.ts';
import { nameText } from '../yaml/names.ts';
import { entry, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';

/** Marks of a name that is only known when the pipeline runs. */
const COMPUTED = /\$|\{\{|<</;

/** The environment that a job deploys to, where its name is written out: as a text, or as a map with a `name`. */
export function environmentFact(found: YamlEntry | undefined): readonly Fact[] {
  const written = found?.value.kind === 'map' ? entry(found.value, 'name') : found;
  const label = nameText(textOf(written?.value));
  if (written === undefined || label === undefined || COMPUTED.test(label)) return [];
  return [factOf({ in: 'structure', name: 'environment', role: 'uses', label, line: written.line })];
}

/**
 * Where a person has to act: `approval`, a step that waits for somebody's word; `manual-start`, a job or a delivery that only starts by
 * hand. `label` is the step's own name.
 */
export function gateFact(name: 'approval' | 'manual-start', written: string | undefined, line: number): Fact {
  const label = nameText(written);
  return factOf({ in: 'structure', name, role: 'uses', label: label === undefined || COMPUTED.test(label) ? undefined : label, line });
}

/** The image that a job runs in or starts beside itself: a text, or a map whose `key` holds it. It is no part of the product. */
export function jobImage(node: YamlNode | undefined, key: string, label: string | undefined): readonly Fact[] {
  const found = node?.kind === 'map' ? entry(node, key)?.value : node;
  const named = writtenImage(textOf(found) ?? '');
  if (found === undefined || named === undefined) return [];
  return [factOf({ in: 'image', role: 'uses', label, line: found.line, scope: 'test', ...named })];
}
