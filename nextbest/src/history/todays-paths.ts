import type { Commit } from '#model/repository.ts';

/**
 * The paths that each commit touched, by the names that the files have after the newest commit: a file that a commit moved unchanged
 * (`Touch.from`) keeps its history. Commits come newest first, no commit before one that it is a parent of; the answer is in the same
 * order. Each path stands once, in the order of the touches.
 *
 * A history with branches is followed as if it were one line. So a commit of a branch that was made before a move on another branch, and is
 * dated after it, keeps the old name; and where a deleted file's name was taken again and then moved, the deleted file counts to where the name went.
 * A file that was changed by the commit that moved it is not followed.
 */
export function todaysPaths(newestFirst: readonly Pick<Commit, 'touches'>[]): readonly (readonly string[])[] {
  const today = new Map<string, string>();
  const nameOf = (path: string): string => today.get(path) ?? path;
  return newestFirst.map(({ touches }) => {
    const moves = touches.flatMap(({ from, path }) => (from === undefined ? [] : [[from, nameOf(path)] as const]));
    const left = new Set(moves.map(([from]) => from));
    const paths = new Set(touches.filter(({ path, status }) => status !== 'D' || !left.has(path)).map(({ path }) => nameOf(path)));
    for (const [from, to] of moves) today.set(from, to);
    return [...paths];
  });
}
