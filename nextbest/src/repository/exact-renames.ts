import type { Touch } from '#model/repository.ts';

/** The file without content, of both formats of ids: two of them have nothing in common. */
const EMPTY = /^(?:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391|473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813)$/;

/** What the added and deleted files of one commit hold. */
export interface Moves {
  added(index: number, blob: string): void;
  deleted(index: number, blob: string): void;
  /** Names in `touches` where an added file came from: where one file left and one came with the same content, neither is in doubt. */
  tell(touches: Touch[]): void;
}

export function moves(): Moves {
  const came = new Map<string, number>();
  const left = new Map<string, number>();
  return {
    added: (index, blob) => note(came, index, blob),
    deleted: (index, blob) => note(left, index, blob),
    tell(touches) {
      if (came.size > 0) for (const [blob, index] of left) tellOne(touches, came.get(blob), index);
      came.clear();
      left.clear();
    },
  };
}

/** -1: several files. */
function note(seen: Map<string, number>, index: number, blob: string): void {
  if (!EMPTY.test(blob)) seen.set(blob, seen.has(blob) ? -1 : index);
}

function tellOne(touches: Touch[], came: number | undefined, left: number): void {
  if (came === undefined) return;
  const [to, from] = [touches[came], touches[left]];
  if (to !== undefined && from !== undefined) touches[came] = { ...to, from: from.path };
}
