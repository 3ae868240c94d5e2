import type { Commit, Touch } from '#model/repository.ts';

/** How a touch stands in a number beside its path; `MOVED` is an added file, and the path that it came from is the next number. */
export const STATUSES: readonly Touch['status'][] = ['A', 'M', 'D', 'T'];
export const MOVED = 4;
/** How many ways there are. */
export const WAYS = 5;

/** Where one text ends and the next begins: no subject, key or path holds it. */
export const BETWEEN = '\0';

/** Numbers in front of a segment, each of 32 bits as all its numbers: the format, and how much of everything there is. */
export const HEAD = ['format', 'idBytes', 'ids', 'commits', 'authors', 'paths', 'numbers'] as const;
export const FORMAT = 1;

/**
 * Some commits as bytes that unpack fast: numbers need no parsing, and what several commits share stands once. First the head, then numbers, ids (of
 * the commits, then of the parents that are none of them) and texts. The numbers are of each commit: committed, authored, author, how many parents and which, how many touches were left out,
 * how many are there, and each as its path times `WAYS` plus its way. The texts are key, signature (or nothing) and bot (`1` or nothing) of each
 * author, the subjects, and the paths.
 */
export function packSegment(commits: readonly Commit[]): Uint8Array {
  const [ids, authors, paths] = [textList(), textList(), textList()];
  const numbers: number[] = [];
  for (const { id } of commits) ids.indexOf(id);
  for (const commit of commits) {
    const author = authors.indexOf([commit.author, commit.signature ?? '', commit.bot ? '1' : ''].join(BETWEEN));
    numbers.push(commit.committed, commit.authored, author, commit.parents.length);
    for (const parent of commit.parents) numbers.push(ids.indexOf(parent));
    pushTouches(numbers, commit, paths);
  }
  const texts = [...authors.all(), ...commits.map(({ subject }) => subject), ...paths.all()].join(BETWEEN);
  const allIds = Buffer.from(ids.all().join(''), 'hex');
  const idBytes = allIds.length / Math.max(1, ids.all().length);
  const counts = [FORMAT, idBytes, ids.all().length, commits.length, authors.all().length, paths.all().length, numbers.length];
  return Buffer.concat([bytesOf(counts), bytesOf(numbers), allIds, Buffer.from(texts, 'utf8')]);
}

function bytesOf(numbers: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(numbers).buffer);
}

function pushTouches(numbers: number[], { touches, touchesLeftOut = 0 }: Commit, paths: TextList): void {
  numbers.push(touchesLeftOut, touches.length);
  for (const { path, status, from } of touches) {
    const index = paths.indexOf(path) * WAYS;
    if (from === undefined) numbers.push(index + STATUSES.indexOf(status));
    else numbers.push(index + MOVED, paths.indexOf(from));
  }
}

interface TextList {
  indexOf(text: string): number;
  all(): readonly string[];
}

/** Each text once, told by its place. */
function textList(): TextList {
  const known = new Map<string, number>();
  const texts: string[] = [];
  return {
    indexOf(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      known.set(text, texts.length);
      return texts.push(text) - 1;
    },
    all: () => texts,
  };
}
