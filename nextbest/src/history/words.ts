import { remembered } from './remembered.ts';

/** More words than this say no more of what a commit was for. */
const WORDS = 40;
/** Ends of English words that tell no meaning apart. */
const ENDING = /(?:ations?|ating|ated|ates|ate|ings?|ed|es|s|e|ments?|able|ability|ly)$/;
/** Words repeat. */
const KEPT = 20_000;
const STEM_LENGTH = 3;
const STEMMED_FROM = 5;

/**
 * The words of a subject in lower case, in their order. What differs from one commit to the next is told by its kind alone: `_ref_` (#12), `_url_`,
 * `_version_`, `_number_`, `_id_` (a commit).
 */
export function wordsOf(subject: string): string[] {
  const words: string[] = [];
  for (const part of subject.split(/\s+/)) {
    if (part.includes('://')) words.push('_url_');
    else for (const [token] of part.matchAll(/[#\w][\w.'+]*/g)) words.push(...wordsOfToken(token));
    if (words.length > WORDS) return words.slice(0, WORDS);
  }
  return words;
}

const wordsOfToken = remembered((token) => readToken(token.toLowerCase()), KEPT);

function readToken(token: string): readonly string[] {
  if (/^#\d/.test(token)) return ['_ref_'];
  if (/^v?\d+\.\d/.test(token) || /^v\d+$/.test(token)) return ['_version_'];
  if (/^\d+$/.test(token)) return ['_number_'];
  if (/^[\da-f]{7,40}$/.test(token) && /\d/.test(token)) return ['_id_'];
  return token.match(/[a-z][a-z']*/g) ?? [];
}

/** A word without its ending: `adding`, `added` and `adds` are one. */
export const stemOf = remembered(readStem, KEPT);

function readStem(word: string): string {
  if (word.length < STEMMED_FROM || word.startsWith('_')) return word;
  return word.replace(ENDING, (ending) => (word.length - ending.length >= STEM_LENGTH ? '' : ending));
}

/** `someName` and `SOMEName` in their parts. */
export function partsOfName(name: string): string[] {
  const apart = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return apart.toLowerCase().match(/[a-z]{3,}/g) ?? [];
}
