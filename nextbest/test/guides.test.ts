import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseWorkshop } from '#purpose/workshop.ts';
import { nextbest } from './support/binary.ts';
import { buildStory } from './support/story.ts';

const BETS = readFileSync(join(import.meta.dirname, '../../docs/guides/bets.md'), 'utf8');

function blocks(language: string): string[] {
  return [...BETS.matchAll(new RegExp(`^\`\`\`${language}\\n([^\`]*)\`\`\`$`, 'gm'))].map(([, text = '']) => text);
}

test('every call in the guide on bets succeeds, one after the other, in the shop', () => {
  const cwd = buildStory('shop');
  const calls = blocks('sh').flatMap((block) => block.trim().split('\n'));
  expect(calls).toHaveLength(4);
  for (const call of calls) {
    const words = [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word = '']) => quoted ?? word);
    const { code, err } = nextbest(words.slice(1), { cwd });
    expect({ call, code, err }).toEqual({ call, code: 0, err: '' });
  }
});

test('the workshop file in the guide is understood', () => {
  const [text = ''] = blocks('yaml');
  expect(parseWorkshop(text, 'workshop.yaml')).toMatchObject({ slowedBy: [{ place: { line: 2 } }], inertia: [{ component: 'api' }] });
});
