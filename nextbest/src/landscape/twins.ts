import type { FactsOfFile } from '#model/fact.ts';

/** Words that name parts of products as well: they are environments where the same label stands for production too. */
const WORD = /[_-](?:integration|test|demo|preview|ephemeral)$/;
const PRODUCTION = ['production', 'prod'];

const labels = new WeakMap<FactsOfFile, ReadonlySet<string>>();

/** Whether a label is that of an element for production in the same file but for the environment: `cache-integration` beside `cache-production`. */
export function isBesideProduction(file: FactsOfFile, label: string): boolean {
  const word = WORD.exec(label)?.[0];
  if (word === undefined) return false;
  const stem = label.slice(0, label.length - word.length + 1);
  return PRODUCTION.some((name) => labelsOf(file).has(stem + name));
}

/** A file is gone through once, whatever the number of its facts. */
function labelsOf(file: FactsOfFile): ReadonlySet<string> {
  const known = labels.get(file) ?? new Set(file.facts.flatMap(({ label }) => label ?? []));
  labels.set(file, known);
  return known;
}
