import type { FeaturePlaces } from './feature-places.ts';
import { hashOf } from './hash.ts';
import { shapeOf } from './subject-shape.ts';
import { stemOf, wordsOf } from './words.ts';

/** Words shorter than this meet a path by chance. */
const MEETING_LENGTH = 4;

/** A subject in its parts. */
export interface Said {
  readonly subject: string;
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Stems long enough to be looked for in paths. */
  readonly long: ReadonlySet<string>;
  /** As they are written, to be compared with names of files. */
  readonly names: ReadonlySet<string>;
}

export function saidIn(subject: string): Said {
  const words = wordsOf(subject);
  const stems = words.map(stemOf);
  const long = new Set(stems.filter((stem) => stem.length >= MEETING_LENGTH && !stem.startsWith('_')));
  return { subject, words, stems, long, names: new Set(subject.split(/[\s`'"(),:]+/)) };
}

const WORD = hashOf('word ');
const WORDS = hashOf('words ');
const STEM = hashOf('stem ');
const STEMS = hashOf('stems ');

/** Words, neighbours and shapes; and words beside what the commit touched above all, as they tell different things of code, of pipelines and of documents. */
export function addWordFeatures(
  found: FeaturePlaces,
  { subject, words, stems }: Said,
  above: { readonly kind: string; readonly detail: string },
): void {
  const within = ` in ${above.kind}`;
  words.forEach((word, index) => {
    const stem = stems[index] ?? '';
    const stemHash = hashOf(stem, STEM);
    found.add(hashOf(word, WORD));
    found.add(stemHash);
    found.add(hashOf(within, stemHash));
    if (index === 0) return;
    found.add(pair(WORDS, words[index - 1] ?? '', word));
    found.add(pair(STEMS, stems[index - 1] ?? '', stem));
  });
  const first = words.find((word) => !word.startsWith('_') && word.length > 1) ?? '';
  const others = [`first ${first}`, `start ${stems[0]} ${stems[1]}`, `last ${words.at(-1)}`, `above ${above.kind}${above.detail}`];
  for (const name of [...others, `first ${first}${within}${above.detail}`]) found.add(hashOf(name));
  for (const shape of shapeOf(subject, words)) found.add(hashOf(`shape ${shape}`));
}

function pair(kind: number, one: string, other: string): number {
  return hashOf(other, hashOf(' ', hashOf(one, kind)));
}
