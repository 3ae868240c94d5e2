import { expect, test } from 'vitest';
import { READERS } from '../../../src/evidence/readers/all.ts';
import { fixturesOf } from '../readers/terraform-fixtures.ts';
import { expectSurvival, HOSTILE } from './hostile.ts';

/** Each reader of YAML, with the name of a file that it reads. */
const OF_YAML = READERS.flatMap((reader) => {
  const name = fixturesOf(reader.name).find((fixture) => /\.ya?ml$/.test(fixture.name))?.name;
  return name === undefined ? [] : [{ reader, name }];
});

test('the readers of YAML are found by their fixtures', () => {
  expect(OF_YAML.length).toBeGreaterThan(15);
});

/** One text after the other, because the text parsed last is kept for all readers. */
test.each(Object.entries(HOSTILE))('every reader of YAML survives %s', { timeout: 60_000 }, (_, text) => {
  for (const { reader, name } of OF_YAML) expectSurvival(reader, text, name);
});
