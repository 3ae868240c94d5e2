import { holdsToken, looksSecret, withoutSecrets } from '#model/secret.ts';

/** Control characters, zero-width characters, those that turn the direction of text, and halves of characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What almost every text is, and faster to tell. */
const PLAIN = /^[ -~]*$/;
const VERSION = /^[\w.*+!<>=~^|, ()[\]:/#-]{1,100}$/;
/** Something that every version or range has. */
const VERSION_MARK = /[\d*]|^(?:latest|next|release|workspace:|catalog:|file:|link:)/i;
const LONG_RUN = /[A-Za-z0-9]{24}/;
const LONGEST_WORD = 40;
const DESCRIPTION_LIMIT = 600;

/** True for a text with characters that are not seen, or that are none. */
export function hasInvisible(text: string): boolean {
  return !PLAIN.test(text) && text.search(INVISIBLE) >= 0;
}

/** One line without invisible characters, each run of spaces as one. */
export function oneLine(text: string): string {
  return (PLAIN.test(text) ? text : text.replace(INVISIBLE, ' ')).replace(/ {2,}/g, ' ').trim();
}

/**
 * A description for people: one line of at most 600 characters, without addresses and without every sentence that may give a secret away
 * (`the password is …`, a token, an address with a user). Undefined when no letters are left.
 */
export function description(text: string): string | undefined {
  const sentences = oneLine(text.slice(0, 20_000)).split(/(?<=[.!?]) /);
  const kept = sentences.filter(tellsNoSecret).flatMap((sentence) => sentence.split(' ').filter(mayBeShown));
  const shown = kept.join(' ');
  return /\p{L}{2}/u.test(shown) ? shortened(shown) : undefined;
}

/** True for a line or a sentence in which no word may be a secret. */
export function tellsNoSecret(text: string): boolean {
  return withoutSecrets(text) === text;
}

/** A version or range as it is written; undefined for addresses and for what does not look like a version: both may carry credentials. */
export function versionText(written: string | undefined): string | undefined {
  const version = written === undefined ? '' : oneLine(written);
  return VERSION.test(version) && VERSION_MARK.test(version) && !LONG_RUN.test(version) && !looksSecret(version) && !version.includes('://')
    ? version
    : undefined;
}

/** A path inside the repository as it is written; undefined for addresses and for what is no path. */
export function pathText(written: string): string | undefined {
  const path = oneLine(written);
  return path.length > 0 && path.length <= 300 && !/[:@$\\<>|"'?&=#]/.test(path) && !holdsToken(path) ? path : undefined;
}

/** The folder that a path lies in; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last segment of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Addresses and long words say nothing to people. */
function mayBeShown(word: string): boolean {
  return word.length <= LONGEST_WORD && !word.includes('://') && !word.startsWith('//') && !/[^@]@[^@]/.test(word);
}

function shortened(text: string): string {
  if (text.length <= DESCRIPTION_LIMIT) return text;
  const cut = text.lastIndexOf(' ', DESCRIPTION_LIMIT - 2);
  return `${text.slice(0, cut > 0 ? cut : DESCRIPTION_LIMIT - 2)} …`;
}
