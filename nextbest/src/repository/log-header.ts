import type { Commit } from '#model/repository.ts';
import { withoutSecrets } from '#model/secret.ts';
import { authorPool } from './author.ts';
import { validSeconds } from './dates.ts';

/** Neither a name nor an address nor a subject can hold a line break or a NUL, so these cut without doubt. */
export const FORMAT = '%H %at %ct %P%n%ae%n%an%n%s';

const MAXIMUM_SUBJECT = 300;
/** No character of a text takes more bytes in UTF-8. */
const BYTES_PER_CHARACTER = 3;
/** The first half of a character outside the basic plane, which cutting may leave behind. */
const HALF_CHARACTER = /[\ud800-\udbff]$/;
const LINE_BREAK = 10;

export type Header = Omit<Commit, 'touches' | 'touchesLeftOut'>;

/** Reads the header of a commit, `FORMAT`, between two places in a buffer. What it gives holds on to nothing of the buffer. */
export function headerReader(): (bytes: Buffer, start: number, end: number) => Header {
  const authorOf = authorPool();
  const idOf = idPool();
  return function headerOf(bytes, start, end) {
    const afterIds = lineEnd(bytes, start, end);
    const afterAuthor = lineEnd(bytes, lineEnd(bytes, afterIds + 1, end) + 1, end);
    const [id = '', authoredAt = '', committedAt = '', ...parents] = bytes.toString('latin1', start, afterIds).split(' ');
    const [authored, committed] = [validSeconds(authoredAt), validSeconds(committedAt)];
    const { author, signature, bot } = authorOf(bytes.toString('latin1', Math.min(afterIds + 1, end), afterAuthor));
    return {
      id: idOf.commit(id),
      parents: parents.filter((parent) => parent !== '').map(idOf.parent),
      authored: authored ?? committed ?? 0,
      committed: committed ?? authored ?? 0,
      author,
      signature,
      bot,
      subject: subjectIn(bytes, Math.min(afterAuthor + 1, end), end),
    };
  };
}

function lineEnd(bytes: Buffer, start: number, end: number): number {
  const at = start < end ? bytes.indexOf(LINE_BREAK, start) : end;
  return at < 0 || at > end ? end : at;
}

function subjectIn(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('utf8', start, Math.min(end, start + (MAXIMUM_SUBJECT + 1) * BYTES_PER_CHARACTER));
  return withoutSecrets(text.slice(0, MAXIMUM_SUBJECT).replace(HALF_CHARACTER, ''));
}

/** A commit and those that name it as their parent hold one and the same text. Parents come later: what waits is little. */
function idPool(): { commit(id: string): string; parent(this: void, id: string): string } {
  const awaited = new Map<string, string>();
  return {
    commit(id) {
      const own = awaited.get(id) ?? copied(id);
      awaited.delete(id);
      return own;
    },
    parent(id) {
      const own = awaited.get(id) ?? copied(id);
      awaited.set(own, own);
      return own;
    },
  };
}

/** A part of a text holds on to the whole. */
function copied(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}
