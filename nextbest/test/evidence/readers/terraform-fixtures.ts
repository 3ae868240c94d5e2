import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Reader } from '../../../src/evidence/reader.ts';

const FIXTURES = new URL('../../../fixtures/readers/', import.meta.url);

/** Every file of the folder beside its `<file>.facts.json`, the whole answer of the reader as a person has read it. */
export function testFixtures(reader: Reader, folder: string): void {
  for (const { name, text } of fixturesOf(folder)) {
    test(`${folder}/${name}`, async () => {
      const read = reader.read(text, name);
      await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(new URL(`${folder}/${name}.facts.json`, FIXTURES).pathname);
    });

    test(`${folder}/${name}: lines are those of the file, secrets stay in it`, () => {
      const { facts, unread } = reader.read(text, name);
      const last = text.split('\n').length;
      const lines = [
        ...facts,
        ...facts.flatMap((fact) => [...Object.values(fact.attributes ?? {}), ...(fact.references ?? [])]),
        ...unread,
      ];
      expect(lines.filter(({ line }) => line === undefined || line < 1 || line > last)).toEqual([]);
      expect(JSON.stringify([facts, unread])).not.toMatch(/canary/i);
    });
  }
}

export function fixturesOf(folder: string): { readonly name: string; readonly text: string }[] {
  const names = readdirSync(new URL(`${folder}/`, FIXTURES)).filter((name) => !name.endsWith('.facts.json'));
  return names.sort().map((name) => ({ name, text: readFileSync(new URL(`${folder}/${name}`, FIXTURES), 'utf8') }));
}
