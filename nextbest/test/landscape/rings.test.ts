import { expect, test } from 'vitest';
import { calledFrom } from '#landscape/instantiated.ts';
import type { FactsOfFile } from '#model/fact.ts';

/** A folder whose file calls modules by their relative sources. */
function folder(path: string, ...sources: readonly string[]): FactsOfFile {
  const facts = sources.map((name, index) => ({ in: 'terraform-module' as const, name, role: 'declares' as const, line: index + 1 }));
  return { repository: 'shop', path: `${path}/main.tf`, reader: 'terraform', facts, unread: [] };
}

function chain(length: number, last: string): FactsOfFile[] {
  return Array.from({ length }, (_, index) => folder(`m${index}`, index === length - 1 ? last : `../m${index + 1}`));
}

test.each<[string, readonly FactsOfFile[], string, string | undefined]>([
  ['itself', [folder('a', './')], 'a', undefined],
  ['two', [folder('a', '../b'), folder('b', '../a')], 'b', undefined],
  ['three', [folder('a', '../b'), folder('b', '../c'), folder('c', '../a')], 'a', undefined],
  ['a ring that production calls', [folder('prod', '../a'), folder('a', '../b'), folder('b', '../a')], 'b', 'production'],
  ['a ring that only a test calls', [folder('test', '../a'), folder('a', '../b'), folder('b', '../a')], 'a', 'nonproduction'],
  ['a ring of 20,000', chain(20_000, '../m0'), 'm7', undefined],
  ['a chain of 20,000', [folder('prod', '../m0'), ...chain(20_000, '../end')], 'end', 'production'],
])('modules that call in a ring end: %s', (_, files, asked, expected) => {
  const called = calledFrom(files);
  expect(called('shop', asked)).toBe(expected);
});
