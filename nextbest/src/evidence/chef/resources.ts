import { listFrom, quotedIn, withoutComment } from '../machine/words.ts';

/** A resource of a recipe: `package "nginx" do`, with the lines of its block. */
export interface Resource {
  readonly type: string;
  readonly names: readonly string[];
  readonly line: number;
  /** What its block says, without the line that it begins with. */
  readonly block: readonly string[];
}

const RESOURCE = /^(\s{0,60})([a-z_]{3,40})[ (]{1,3}(["'%[].*)$/;
const LONGEST = 1_000;
/** Lines of a list or of a block that are looked at. */
const MOST_LINES = 60;

/** The resources of a recipe and what it includes, line by line: the file is Ruby and never run. */
export function* resourcesIn(lines: readonly string[]): Generator<Resource, void> {
  for (const [index, whole] of lines.entries()) {
    const [, indent = '', type, rest] = RESOURCE.exec(withoutComment(whole.slice(0, LONGEST))) ?? [];
    if (type === undefined || rest === undefined) continue;
    const listed = listFrom(lines, index, rest);
    yield { type, names: namesIn(listed), line: index + 1, block: blockOf(lines, index, indent) };
  }
}

function namesIn(listed: string): readonly string[] {
  const words = /^%[wW]\[([^\]]{0,8000})\]/.exec(listed)?.[1];
  if (words !== undefined)
    return words
      .split(/\s/)
      .filter((word) => word !== '')
      .slice(0, 200);
  return quotedIn(listed.startsWith('[') ? listed.slice(0, listed.indexOf(']') + 1 || undefined) : listed).slice(
    0,
    listed.startsWith('[') ? 200 : 1,
  );
}

function blockOf(lines: readonly string[], index: number, indent: string): readonly string[] {
  if (!/\bdo\s{0,20}$/.test((lines[index] ?? '').slice(0, LONGEST))) return [];
  const rest = lines.slice(index + 1, index + 1 + MOST_LINES);
  const end = rest.findIndex((line) => line.startsWith(`${indent}end`));
  return end === -1 ? [] : rest.slice(0, end).map((line) => line.slice(0, LONGEST));
}
