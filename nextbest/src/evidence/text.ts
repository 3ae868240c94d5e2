import { isSecretName } from './safe.ts';

/** Control characters, zero-width characters and those that turn the direction of text. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const VERSION = /^[\w.*+!<>=~^|, ()[\]:/#-]{1,100}$/;
/** Something that every version or range has. */
const VERSION_MARK = /[\d*]|^(?:latest|next|release|workspace:|catalog:|file:|link:)/i;
const LONG_RUN = /[A-Za-z0-9]{24}/;
const LONGEST_WORD = 40;
const LONGEST_MIXED_WORD = 20;
const DESCRIPTION_LIMIT = 600;

/** One line without invisible characters, each run of spaces as one. */
export function oneLine(text: string): string {
  return text.replace(INVISIBLE, ' ').replace(/ {2,}/g, ' ').trim();
}

/**
 * A description for people: one line of at most 600 characters, without addresses and without words that may be secret (settings
 * such as `token=…`, long words that mix letters and digits). Undefined when no letters are left.
 */
export function description(text: string): string | undefined {
  const words = oneLine(text.slice(0, 20_000)).split(' ');
  const kept = words.filter((word, index) => mayBeShown(word) && !followsSecretName(words, index)).join(' ');
  return /\p{L}{2}/u.test(kept) ? shortened(kept) : undefined;
}

/** A version or range as it is written; undefined for addresses and for what does not look like a version: both may carry credentials. */
export function versionText(written: string | undefined): string | undefined {
  const version = written === undefined ? '' : oneLine(written);
  return VERSION.test(version) && VERSION_MARK.test(version) && !LONG_RUN.test(version) && !version.includes('://') ? version : undefined;
}

/** A path inside the repository as it is written; undefined for addresses and for what is no path. */
export function pathText(written: string): string | undefined {
  const path = oneLine(written);
  return path.length > 0 && path.length <= 300 && !/[:@$\\<>|"']/.test(path) ? path : undefined;
}

/** The last segment of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function mayBeShown(word: string): boolean {
  if (word.length > LONGEST_WORD || word.includes('://') || word.startsWith('//') || /[^@]@[^@]/.test(word)) return false;
  const assigned = word.search(/[=:]/);
  if (assigned > 0 && assigned < word.length - 1 && isSecretName(word.slice(0, assigned))) return false;
  return !(word.length >= LONGEST_MIXED_WORD && /\d/.test(word) && /\p{L}/u.test(word));
}

function followsSecretName(words: readonly string[], index: number): boolean {
  const before = words[index - 1] ?? '';
  const name = before === '=' || before === ':' ? (words[index - 2] ?? '') : before;
  return (name !== before || /[=:]$/.test(before)) && isSecretName(name);
}

function shortened(text: string): string {
  if (text.length <= DESCRIPTION_LIMIT) return text;
  const cut = text.lastIndexOf(' ', DESCRIPTION_LIMIT - 2);
  return `${text.slice(0, cut > 0 ? cut : DESCRIPTION_LIMIT - 2)} …`;
}
