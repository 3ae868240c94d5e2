import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { nextbest } from './support/binary.ts';
import { buildStory, STORIES } from './support/story.ts';

const SCHEMAS = join(import.meta.dirname, '../schema');

/** Output → the schema that it has to follow. */
const CALLS: readonly (readonly [string, readonly string[]])[] = [
  ['decision', []],
  ['components', ['components']],
  ['facts', ['facts']],
  ['history', ['history']],
  ['case', ['case', '1']],
  ['map', ['map', '-f', 'json']],
];

test('every JSON output of every story follows its published schema', () => {
  for (const story of readdirSync(STORIES)) {
    const folder = buildStory(story);
    for (const [name, words] of CALLS) {
      const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(join(SCHEMAS, `${name}.schema.json`), 'utf8')));
      validate(JSON.parse(nextbest([...words, '--json', folder]).out));
      expect(validate.errors, `${story} ${name}`).toBe(null);
    }
  }
});
