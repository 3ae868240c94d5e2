import { parseYaml } from '../yaml/parse.ts';
import { asJson, valueOf } from './value.ts';

/** Where a line ends within what stands on one line. */
const FOLD = '\r';
/** Lines around one that are looked at. */
const NEAR = 100;
/** Deeper is nothing nested. */
const MOST_SPACE = 200;
/** `name: value`, also as the first of an item. */
const ENTRY = /^ *(?:- +)?[\w./-]{1,200}: *\S/;
const FLOW = /^\s*[[{].*[\]}]\s*$/;

/** A text of several lines on one. */
export function folded(text: string): string {
  const lines = text
    .replaceAll(FOLD, ' ')
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  if (lines.length === 1) return text.trim();
  return FOLD + lines.join(FOLD);
}

/**
 * The lines of a manifest, in which what was made of several lines stands as one line of JSON where that is possible: as the value of a key,
 * or beside the other entries of a map. Anywhere else it is left out.
 */
export function placed(lines: readonly string[]): string[] {
  const known = lines.map(unfolded);
  return known.map((line, index) => (FLOW.test(line) ? whereItFits(line, index, known) : line));
}

function unfolded(line: string): string {
  const at = line.indexOf(FOLD);
  if (at === -1) return line;
  const before = line.slice(0, at);
  const [document] = parseYaml(line.slice(at).replaceAll(FOLD, '\n')).documents;
  if (document === undefined || document.kind === 'scalar') return before;
  return (before.trim() === '' ? ' '.repeat(shared(line.slice(at).split(FOLD))) : before) + asJson(valueOf(document));
}

/** The space before each line that all have. */
function shared(lines: readonly string[]): number {
  return Math.max(0, Math.min(...lines.filter(isWritten).map((line) => line.search(/\S/)), MOST_SPACE));
}

/** As the whole value of the key above, else among the entries beside it; a list cannot be joined with the items beside it. */
function whereItFits(line: string, index: number, lines: readonly string[]): string {
  const key = lines.slice(Math.max(0, index - NEAR), index).findLast(isWritten) ?? '';
  const next = lines.slice(index + 1, index + NEAR).find(isWritten) ?? '';
  const [deep, column] = [columnOf(key), next.search(/\S/)];
  const json = line.trim();
  if (isEntry(line, index, { lines, column })) return `${' '.repeat(line.search(/\S/))}<<: ${json}`;
  if (!/:\s*$/.test(key)) return '';
  const ended = next === '' || next.startsWith('---') || column < deep || (column === deep && !next.trim().startsWith('- '));
  if (ended) return `${' '.repeat(deep + 2)}${json}`;
  return json.startsWith('{') && column > deep && !/^\s*[-[{]/.test(next) ? `${' '.repeat(column)}<<: ${json}` : '';
}

/** Whether a map was rendered in the column of the entries before it, and what follows stands there too or further out. */
function isEntry(line: string, index: number, next: { readonly lines: readonly string[]; readonly column: number }): boolean {
  const own = line.search(/\S/);
  const before = next.lines.slice(Math.max(0, index - NEAR), index).findLast((one) => isWritten(one) && columnOf(one) <= own) ?? '';
  return line.trim().startsWith('{') && own > 0 && columnOf(before) === own && ENTRY.test(before) && next.column <= own;
}

function isWritten(line: string): boolean {
  return line.trim() !== '' && !/^\s*#/.test(line);
}

/** Where the key of a line stands: that of `- name:` behind its dash. */
function columnOf(line: string): number {
  return /^\s*(?:- +)?/.exec(line)?.[0].length ?? 0;
}
