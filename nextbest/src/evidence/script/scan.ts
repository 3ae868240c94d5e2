/** One simple command of a script: its words without quotes; quoted and computed parts of a word are `"`. */
export interface SimpleCommand {
  readonly words: readonly string[];
  /** From 0, within the script. */
  readonly line: number;
}

const SCRIPT_LIMIT = 100_000;
const COMMAND_LIMIT = 1_000;
const DEPTH_LIMIT = 20;
const WORD_LIMIT = 100;
const WORDS_LIMIT = 40;
/** Stands for what is quoted or computed: never looked into, never kept. */
const OPAQUE = '"';

interface Open {
  words: string[];
  word: string;
  line: number;
  /** What closes it. */
  readonly close: ')' | '`' | '';
  /** Inside double quotes when it was opened. */
  readonly quoted: boolean;
}

interface Scan {
  readonly text: string;
  at: number;
  line: number;
  quoted: boolean;
  /** Innermost last. */
  readonly open: Open[];
  readonly found: SimpleCommand[];
  readonly heredocs: { readonly word: string; readonly indented: boolean }[];
  /** Nesting of `case … esac`; while `pattern`, text up to `)` is no command. */
  cases: number;
  pattern: boolean;
}

/**
 * The simple commands of a shell script, in order, those inside `$(…)` before the one around them: one scan from left to right over
 * at most 100,000 characters. Comments, here-documents, quoted text and patterns of `case` are no commands.
 */
export function simpleCommands(script: string): readonly SimpleCommand[] {
  const scan: Scan = {
    text: script.slice(0, SCRIPT_LIMIT),
    at: 0,
    line: 0,
    quoted: false,
    open: [],
    found: [],
    heredocs: [],
    cases: 0,
    pattern: false,
  };
  scan.open.push(opened('', scan));
  while (scan.at < scan.text.length && scan.found.length < COMMAND_LIMIT) step(scan);
  while (scan.open.length > 0) endCommand(scan, true);
  return scan.found;
}

type Act = (scan: Scan, character: string) => void;

/** What a character does wherever it stands, but not between single quotes. */
const ANYWHERE: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['\n', newline],
  ['\\', escape],
  ['$', dollar],
  ['`', backquote],
  ['"', quote],
]);

/** What a character does outside quotes. */
const UNQUOTED: ReadonlyMap<string, Act> = new Map<string, Act>([
  ["'", (scan) => skipTo("'", 1, scan)],
  [' ', space],
  ['\t', space],
  ['\r', space],
  ['#', comment],
  ['<', redirection],
  ['>', redirection],
  ['(', parenthesis],
  [')', parenthesis],
  [';', separator],
  ['|', separator],
  ['&', separator],
]);

function step(scan: Scan): void {
  const character = scan.text[scan.at] ?? '';
  const act = ANYWHERE.get(character) ?? (scan.quoted ? pass : (UNQUOTED.get(character) ?? letter));
  act(scan, character);
}

function pass(scan: Scan): void {
  skip(1, scan);
}

function backquote(scan: Scan): void {
  if (top(scan).close === '`') closeNested(scan);
  else openNested('`', 1, scan);
}

function newline(scan: Scan): void {
  scan.at += 1;
  scan.line += 1;
  if (scan.quoted) return;
  endCommand(scan, false);
  for (const heredoc of scan.heredocs.splice(0)) skipHeredoc(heredoc, scan);
}

function skipHeredoc({ word, indented }: Scan['heredocs'][number], scan: Scan): void {
  while (scan.at < scan.text.length) {
    const next = scan.text.indexOf('\n', scan.at);
    const end = next === -1 ? scan.text.length : next;
    const line = scan.text.slice(scan.at, end).replace(/\r$/, '');
    scan.at = Math.min(end + 1, scan.text.length);
    scan.line += 1;
    if ((indented ? line.replace(/^\t+/, '') : line) === word) return;
  }
}

function escape(scan: Scan): void {
  const continued = scan.text[scan.at + 1] === '\n' || scan.text.startsWith('\r\n', scan.at + 1);
  if (!continued) return opaque(2, scan);
  scan.at = scan.text.indexOf('\n', scan.at) + 1;
  scan.line += 1;
  if (!scan.quoted) endWord(scan);
}

/** `$(command)`, `$((arithmetic))`, `${name}`, and `${{ expression }}` of the workflow itself. */
function dollar(scan: Scan): void {
  if (scan.text.startsWith('${{', scan.at)) return skipTo('}}', 3, scan);
  if (scan.text.startsWith('$((', scan.at)) return skipTo('))', 3, scan);
  if (scan.text.startsWith('${', scan.at)) return skipTo('}', 2, scan);
  if (scan.text.startsWith('$(', scan.at)) return openNested(')', 2, scan);
  opaque(1, scan);
}

function quote(scan: Scan): void {
  scan.quoted = !scan.quoted;
  opaque(1, scan);
}

function space(scan: Scan): void {
  endWord(scan);
  scan.at += 1;
}

/** `#` within a word is a letter. */
function comment(scan: Scan, character: string): void {
  if (top(scan).word !== '') return letter(scan, character);
  const end = scan.text.indexOf('\n', scan.at);
  scan.at = end === -1 ? scan.text.length : end;
}

function redirection(scan: Scan): void {
  const heredoc = /^<<(-?)[ \t]*(["']?)([\w.-]{1,60})\2/.exec(scan.text.slice(scan.at, scan.at + 80));
  if (heredoc !== null) scan.heredocs.push({ word: heredoc[3] ?? '', indented: heredoc[1] === '-' });
  endWord(scan);
  const operator = /^[<>]{1,3}&?/.exec(scan.text.slice(scan.at, scan.at + 5))?.[0].length ?? 1;
  scan.at += heredoc === null ? operator : heredoc[0].length;
}

function parenthesis(scan: Scan, character: string): void {
  if (character === ')' && !scan.pattern && top(scan).close === ')') return closeNested(scan);
  // `name()` begins a function and `word)` is a pattern of `case`: neither is a command.
  const isName = character === ')' ? scan.pattern || scan.cases > 0 : top(scan).word !== '';
  if (isName) forget(scan);
  else endCommand(scan, false);
  if (character === ')') scan.pattern = false;
  scan.at += 1;
}

function separator(scan: Scan, character: string): void {
  const next = scan.text[scan.at + 1];
  const { words, word } = top(scan);
  const inTest = words.includes('[[') && !words.includes(']]') && word !== ']]';
  if (scan.pattern || inTest || (character === '&' && (next === '>' || scan.text[scan.at - 1] === '>'))) return void (scan.at += 1);
  endCommand(scan, false);
  if (character === ';' && next === ';') scan.pattern = scan.cases > 0;
  scan.at += 1;
}

function letter(scan: Scan, character: string): void {
  const command = top(scan);
  if (command.words.length === 0 && command.word === '') command.line = scan.line;
  if (command.word.length < WORD_LIMIT) command.word += character;
  scan.at += 1;
}

function endWord(scan: Scan): void {
  const command = top(scan);
  if (command.word === '') return;
  if (command.words.length < WORDS_LIMIT) command.words.push(command.word);
  if (command.word === 'esac' && command.words.length === 1) {
    scan.cases = Math.max(0, scan.cases - 1);
    scan.pattern = false;
  }
  if (command.word === 'in' && command.words[0] === 'case') {
    scan.cases += 1;
    scan.pattern = true;
  }
  command.word = '';
}

/** Keeps the innermost command and begins the next one, or with `leave` goes back to the command around it. */
function endCommand(scan: Scan, leave: boolean): void {
  endWord(scan);
  const { words, line } = top(scan);
  if (words.length > 0 && !scan.pattern && words[0] !== 'case') scan.found.push({ words, line });
  if (leave) scan.open.pop();
  else forget(scan);
}

function forget(scan: Scan): void {
  const command = top(scan);
  command.words = [];
  command.word = '';
}

function openNested(close: ')' | '`', length: number, scan: Scan): void {
  opaque(length, scan);
  if (scan.open.length >= DEPTH_LIMIT) return;
  scan.open.push(opened(close, scan));
  scan.quoted = false;
}

function closeNested(scan: Scan): void {
  const { quoted } = top(scan);
  endCommand(scan, true);
  scan.quoted = quoted;
  scan.at += 1;
}

function opened(close: Open['close'], scan: Scan): Open {
  return { words: [], word: '', line: scan.line, close, quoted: scan.quoted };
}

function top(scan: Scan): Open {
  return scan.open.at(-1) ?? opened('', scan);
}

/** Part of the word, but nothing that is kept. */
function opaque(length: number, scan: Scan): void {
  const command = top(scan);
  if (command.words.length === 0 && command.word === '') command.line = scan.line;
  if (!command.word.endsWith(OPAQUE) && command.word.length < WORD_LIMIT) command.word += OPAQUE;
  skip(length, scan);
}

function skip(length: number, scan: Scan): void {
  scan.at = Math.min(scan.at + length, scan.text.length);
}

/** Skips what stands before `close`, as part of the word; to the end when it is never closed. */
function skipTo(close: string, length: number, scan: Scan): void {
  const found = scan.text.indexOf(close, scan.at + length);
  const end = found === -1 ? scan.text.length : found + close.length;
  for (let at = scan.text.indexOf('\n', scan.at); at !== -1 && at < end; at = scan.text.indexOf('\n', at + 1)) scan.line += 1;
  opaque(end - scan.at, scan);
}
