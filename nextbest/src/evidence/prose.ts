import { withoutMarkup } from './inline-markup.ts';

const ENOUGH = 600;
const WORDS_OF_PROSE = 4;

/** The beginning of a text for people. Lines from 1, of the first and the last line used. */
interface OpeningProse {
  /** Empty when there is none. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** What stands in quotation blocks among them: warnings and notes to the reader. */
  readonly notices: readonly Notice[];
  readonly line: number;
  readonly endLine: number;
}

interface Notice {
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
}

interface Row {
  readonly kind: 'blank' | 'heading' | 'prose' | 'quote' | 'other';
  readonly text: string;
  readonly line: number;
}

/** The first heading, the paragraphs and the notices around it, up to the next heading; lists, tables, code and badges are left out. */
export function openingProse(lines: readonly string[]): OpeningProse {
  let heading: Row | undefined;
  const paragraphs: Row[][] = [];
  const quotes: Row[] = [];
  let open: Row[] = [];
  const finish = () => {
    if (isProse(open)) paragraphs.push(open);
    open = [];
  };
  for (const row of rowsOf(lines)) {
    if (row.kind === 'prose') open.push(row);
    else finish();
    if (row.kind === 'quote') quotes.push(row);
    if (row.kind === 'heading' && heading !== undefined && paragraphs.length > 0) break;
    if (row.kind === 'heading' && !/^table of contents$|^contents$/i.test(row.text)) heading ??= row;
    if (lengthOf(paragraphs) > ENOUGH) break;
  }
  finish();
  return { ...proseOf(heading, paragraphs), notices: noticesOf(quotes) };
}

/** One notice for quoted lines that follow each other. */
function noticesOf(quotes: readonly Row[]): Notice[] {
  const notices: Notice[] = [];
  for (const { text, line } of quotes) {
    const last = notices.at(-1);
    if (last?.endLine === line - 1) notices[notices.length - 1] = { ...last, text: `${last.text} ${text}`.trim(), endLine: line };
    else notices.push({ text, line, endLine: line });
  }
  return notices.filter(({ text }) => text !== '');
}

function proseOf(heading: Row | undefined, paragraphs: readonly (readonly Row[])[]): Omit<OpeningProse, 'notices'> {
  const used = [...(heading === undefined ? [] : [heading]), ...paragraphs.flat()].map(({ line }) => line);
  return {
    heading: heading?.text ?? '',
    paragraphs: paragraphs.map((rows) => rows.map(({ text }) => text).join(' ')),
    line: used.length === 0 ? 1 : Math.min(...used),
    endLine: used.length === 0 ? 1 : Math.max(...used),
  };
}

/** Rows of links and what only introduces a list or a block of code say nothing on their own. */
function isProse(rows: readonly Row[]): boolean {
  const words = rows.flatMap(({ text }) => text.split(' ')).filter((word) => /\p{L}{2}/u.test(word));
  return words.length >= WORDS_OF_PROSE && !rows.some(({ text }) => / [|•·] /.test(text)) && !rows.at(-1)?.text.endsWith(':');
}

function lengthOf(paragraphs: readonly (readonly Row[])[]): number {
  return paragraphs.flat().reduce((sum, { text }) => sum + text.length + 1, 0);
}

/** What each line is. Fences, comments, directives and front matter reach over lines. */
function rowsOf(lines: readonly string[]): Row[] {
  const rows: Row[] = [];
  let until: RegExp | undefined;
  withoutComments(lines).forEach((whole, index) => {
    const line = index + 1;
    const text = withoutMarkup(whole).trim();
    const before = rows.at(-1);
    if (until !== undefined) {
      rows.push({ kind: 'other', text: '', line });
      if (until.test(whole)) until = undefined;
      return;
    }
    until = opens(whole, index);
    if (until === undefined && isUnderline(whole) && before?.kind === 'prose') rows[rows.length - 1] = { ...before, kind: 'heading' };
    rows.push({
      kind: until === undefined ? kindOf(whole, text) : 'other',
      text: text.replace(/^#{1,6}\s*|(?<![\s#])[\s#]*#$/g, ''),
      line,
    });
  });
  return rows.map((row) => (row.kind === 'quote' ? { ...row, text: unquoted(row.text) } : row));
}

/** The words of a quoted line; the mark that says which kind of notice it is goes. */
function unquoted(text: string): string {
  return text.replace(/^[>\s]+/, '').replace(/^\[!\w{1,20}\]/, '');
}

/** What ends the block that begins here: a code fence, front matter, or a directive of reStructuredText. */
function opens(line: string, index: number): RegExp | undefined {
  const fence = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
  if (fence !== undefined) return fence.startsWith('`') ? /^\s{0,3}`{3,}\s*$/ : /^\s{0,3}~{3,}\s*$/;
  if (index === 0 && line === '---') return /^(?:---|\.\.\.)$/;
  return line.startsWith('.. ') ? /^\s*$/ : undefined;
}

function kindOf(whole: string, text: string): Row['kind'] {
  if (text === '') return whole.trim() === '' ? 'blank' : 'other';
  if (/^\s{0,3}#{1,6}\s/.test(whole)) return 'heading';
  if (isUnderline(whole) || /^(?: {4}|\t)/.test(whole)) return 'other';
  if (/^\s{0,3}>/.test(whole)) return 'quote';
  return /^\s*(?:[-*+•]\s|\d{1,3}[.)]\s|[|>]|\[[^\]]*\]:|:[\w-]+:)/.test(whole) ? 'other' : 'prose';
}

function isUnderline(line: string): boolean {
  return /^(?:={3,}|-{3,}|~{3,}|\*{3,}|\+{3,}|\^{3,}|_{3,})\s*$/.test(line);
}

/** HTML comments are taken out, over lines too; the number of lines stays. */
function withoutComments(lines: readonly string[]): readonly string[] {
  let inside = false;
  return lines.map((line) => {
    let kept = '';
    for (let at = 0; at < line.length; ) {
      const mark = inside ? '-->' : '<!--';
      const next = line.indexOf(mark, at);
      if (!inside) kept += line.slice(at, next === -1 ? line.length : next);
      if (next === -1) break;
      inside = !inside;
      at = next + mark.length;
    }
    return kept;
  });
}
