/** Words that decide what happens and never come from a repository. */
const FIXED = new Set([
  'kind',
  'class',
  'unit',
  'rung',
  'verdict',
  'capability',
  'environment',
  'of',
  'cloud',
  'code',
  'now',
  'role',
  'in',
  'how',
  'scope',
  'quarter',
  'stage',
]);

/** A copy in which every text that a repository can influence ends with `poison`, so that ids still match each other. */
export function poisoned<Value>(value: Value, poison: string): Value;
export function poisoned(value: unknown, poison: string): unknown {
  if (typeof value === 'string') return value + poison;
  if (Array.isArray(value)) return value.map((item) => poisoned(item, poison));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, FIXED.has(key) && typeof inner === 'string' ? inner : poisoned(inner, poison)]),
  );
}
