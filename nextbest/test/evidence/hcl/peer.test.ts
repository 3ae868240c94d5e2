import { expect, test } from 'vitest';
import { randomOf } from '../../../../tools/fuzz/random.ts';
import { differences, loadPeer, ownOutline } from '../../../../tools/hcl/outline.ts';
import { fixturesOf } from '../readers/terraform-fixtures.ts';

const peer = await loadPeer();
const TEXTS = fixturesOf('terraform').map(({ text }) => text);

test('a block more, less or elsewhere is a difference', () => {
  const theirs = peer('a "b" {\n  c {}\n}\n') ?? [];
  expect(theirs).toEqual(['1-3 a "b"', '2-2 c']);
  expect(differences(ownOutline('a "b" {\n  c {}\n}\n'), theirs)).toEqual([]);
  expect(differences(ownOutline('a "b" {\n  c {\n}}\n'), theirs)).toEqual(['ours   2-3 c', 'theirs 2-2 c']);
  expect(differences(ownOutline('a "x" {\n  c {}\n}\n'), theirs)).toEqual(['ours   1-3 a "x"', 'theirs 1-3 a "b"']);
});

test('the scanner sees the blocks of the fixtures as tree-sitter-hcl does', () => {
  const accepted = TEXTS.filter((text) => peer(text) !== undefined);
  expect(accepted.length).toBeGreaterThan(4);
  for (const text of accepted) expect(differences(ownOutline(text), peer(text) ?? [])).toEqual([]);
});

/** Lines left out, said twice or in another place: much of that is HCL still, and what is none tree-sitter-hcl refuses. */
function rearranged(seed: string): string {
  const random = randomOf(seed);
  let lines = random.pick(TEXTS).split('\n');
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const [from, to] = [random.below(lines.length), random.below(lines.length)];
    const moved = lines.slice(from, from + 1 + random.below(6));
    const rest = random.below(2) === 0 ? lines : lines.toSpliced(from, moved.length);
    lines = rest.toSpliced(to, 0, ...(random.below(3) === 0 ? [] : moved));
  }
  return lines.join('\n');
}

/**
 * True where a resource or the like begins a line within another block: no configuration has that, and the scanner takes it for the end of
 * what was never closed.
 */
function breaksOut(outline: readonly string[]): boolean {
  let behind = 0;
  return outline.some((line) => {
    const [, first, last, outermost] = /^(\d+)-(\d+) (resource|data|module|variable|output|provider|locals|terraform)?\b/.exec(line) ?? [];
    const within = Number(first) <= behind;
    behind = Math.max(behind, Number(last));
    return within && outermost !== undefined;
  });
}

test('the scanner sees the blocks of rearranged fixtures as tree-sitter-hcl does', () => {
  const accepted = Array.from({ length: 400 }, (_, index) => rearranged(`rearranged:${index}`)).filter((text) => {
    const outline = peer(text);
    return outline !== undefined && !breaksOut(outline);
  });
  expect(accepted.length).toBeGreaterThan(50);
  const differing = accepted.filter((text) => differences(ownOutline(text), peer(text) ?? []).length > 0);
  expect(differing).toEqual([]);
});
