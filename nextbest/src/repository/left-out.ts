import type { LeftOut } from '#model/repository.ts';

/** More lines than this of one kind help nobody: the rest is counted. */
const LINES_PER_REASON = 20;

export interface LeftOutList {
  readonly lines: readonly LeftOut[];
  /** One thing that was left out. */
  add(why: string, path?: string): void;
  /** Many things with the same reason: the first of them by path, the others as a number. */
  addAll(why: string, paths: readonly string[]): void;
}

/** A list that grows while a repository is read. */
export function leftOutList(): LeftOutList {
  const lines: LeftOut[] = [];
  function add(why: string, path?: string): void {
    lines.push(path === undefined ? { why } : { path, why });
  }
  function addAll(why: string, paths: readonly string[]): void {
    for (const path of paths.slice(0, LINES_PER_REASON)) add(why, path);
    if (paths.length > LINES_PER_REASON) add(`${why} (${paths.length - LINES_PER_REASON} more like this)`);
  }
  return { lines, add, addAll };
}
