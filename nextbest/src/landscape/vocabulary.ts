import { wordsOfName } from '#model/secret.ts';
import type { CodePart } from './code-parts.ts';
import { GENERIC_WORDS } from './generic-words.ts';

/** Shorter ones are abbreviations and syllables of names. */
const SHORTEST_WORD = 3;
/** A word that is in the names of as many parts is of the product; one in fewer may be of those alone. */
const MANY_PARTS = 3;

/** The words of a name, in the singular. */
export function wordsOf(name: string): readonly string[] {
  return wordsOfName(name)
    .map(singular)
    .filter((word) => word.length >= SHORTEST_WORD);
}

function singular(word: string): string {
  if (word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word;
}

/** The words of some texts that are none of software. */
export function wordsOfTexts(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(wordsOf).filter((word) => !GENERIC_WORDS.has(word)));
}

/** Words of the business: those that the product is described by, and those that are none of software and in the names of many parts. */
export interface Business {
  /** Whether it is one, were these parts not there. */
  readonly holds: (word: string, without: ReadonlySet<CodePart>) => boolean;
}

export function businessOf(parts: readonly CodePart[], described: ReadonlySet<string>): Business {
  const places = new Map<string, CodePart[]>();
  for (const part of parts) {
    for (const word of wordsIn(part)) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [part]);
      else known.push(part);
    }
  }
  return {
    holds: (word, without) => described.has(word) || (places.get(word) ?? []).filter((part) => !without.has(part)).length >= MANY_PARTS,
  };
}

function wordsIn({ files }: CodePart): ReadonlySet<string> {
  const names = files.flatMap(({ stem, names: declared }) => [stem, ...declared]);
  return new Set(names.flatMap(wordsOf).filter((word) => !GENERIC_WORDS.has(word)));
}
