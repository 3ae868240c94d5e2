import { type Definition, type Definitions, definitionOf } from './definition.ts';
import type { Source } from './imports.ts';
import type { Masked } from './mask.ts';
import { parametersIn } from './parameters.ts';
import { partsOf, type Span } from './span.ts';

const LIMIT = 2_000;
const LONGEST = 20_000;
/** Characters of all values together. */
const BUDGET = 1_000_000;
const VALUE = {
  script: /(?<![\w$.])(?:this\.)?([\w$]{1,100})\s{0,20}(?::[^=;(){}]{1,80})?=(?![=>])/g,
  python: /(?<![^\n])[ \t]{0,80}(?:self\.)?(\w{1,100})(?:[ \t]{0,10}:[^=\n()]{1,80})?[ \t]{0,10}=(?!=)/g,
};
const CALLABLE = {
  script: /(?<![\w$.])(?:function\s{1,10})?([\w$]{1,100})\s{0,10}\(/g,
  python: /(?<![^\n])[ \t]{0,80}(?:async )?def (\w{1,100})\(/g,
};
const GOES_ON =
  /(?<![\w$.])([\w$]{1,100})\s{0,40}\.\s{0,5}(?:next|when|otherwise|branch|addCatch|add_catch|iterator|itemProcessor|item_processor)\(/g;
const KEYWORDS = new Set('if for while switch catch constructor super return function with'.split(' '));
const ARROW = /^\s{0,20}(?:async\s{0,5})?\(/;
const BODY = /^\s{0,20}(?::[^{};=]{1,200})?\{/;

/** Parameters hide what is called the same outside. */
export function definitionsIn({ masked, language }: Pick<Source, 'masked' | 'language'>): Definitions {
  const values = [...valuesIn(masked, language)];
  const functions = [...values.filter(({ takes }) => takes !== undefined), ...functionsIn(masked, language)];
  const parameters = parametersIn(masked, functions);
  const scoped = language === 'python' ? values.map((value) => withinFunction(value, functions)) : values;
  const found = new Map<string, Definition[]>();
  for (const one of [...scoped, ...functions.filter((one) => !values.includes(one)), ...parameters].sort((a, b) => a.start - b.start)) {
    const before = found.get(one.name);
    if (before === undefined) found.set(one.name, [one]);
    else before.push(one);
  }
  for (const { name, start, end } of goingOn(masked, language)) definitionOf(name, start, found)?.more?.push({ start, end });
  return found;
}

/** `weigh.next(send);` as a statement of its own. */
function* goingOn(masked: Masked, language: Source['language']): Generator<Span & { readonly name: string }, void> {
  let left = LIMIT;
  for (const { 0: written, 1: name = '', index } of masked.code.matchAll(GOES_ON)) {
    if (left <= 0) break;
    if (!/(?:^|[;{}:)])\s*$/.test(masked.code.slice(Math.max(0, index - 200), index))) continue;
    left -= 1;
    const start = index + written.length - 1;
    yield { name, start, end: valueEnd(masked, start, language) };
  }
}

/** Python's blocks are those of its functions; a field is known everywhere. */
function withinFunction(value: Definition, functions: readonly Definition[]): Definition {
  const around = value.isField ? [] : functions.filter(({ start, end }) => start <= value.start && value.start < end);
  return { ...value, until: Math.min(value.until, ...around.map(({ end }) => end)) };
}

function* valuesIn(masked: Masked, language: Source['language']): Generator<Definition, void> {
  const matches = firstOf(masked.code.matchAll(VALUE[language]));
  const around = blocksAround(
    masked,
    matches.map(({ index, 0: written }) => index + written.length),
  );
  let left = BUDGET;
  for (const [at, { 0: written, 1: name = '', index }] of matches.entries()) {
    if (left <= 0) break;
    const block = around[at] ?? -1;
    // Named arguments and defaults are no statements.
    if (block >= 0 && (language === 'python' || masked.code[block] !== '{')) continue;
    const until = block < 0 ? masked.code.length : (masked.closes.get(block) ?? masked.code.length);
    const isField = /^\s*(?:this|self)\./.test(written);
    const value = {
      more: [],
      ...valueOf(masked, { name, start: index + written.length, until: isField ? masked.code.length : until, language }),
      isField,
    };
    left -= value.end - value.start;
    yield value;
  }
}

function firstOf(all: Iterable<RegExpExecArray>): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const one of all) {
    if (found.length >= LIMIT) break;
    found.push(one);
  }
  return found;
}

interface Opened {
  readonly name: string;
  readonly start: number;
  readonly until: number;
  readonly language: Source['language'];
}

function valueOf(masked: Masked, { name, start, until, language }: Opened): Definition {
  const end = valueEnd(masked, start, language);
  const arrow = language === 'script' ? ARROW.exec(masked.code.slice(start, Math.min(end, start + 60))) : null;
  const open = arrow === null ? -1 : start + arrow[0].length - 1;
  const close = masked.closes.get(open);
  const isFunction = close !== undefined && /^\s{0,20}(?::[^{}=]{1,100})?=>/.test(masked.code.slice(close + 1, close + 150));
  return { name, start, end, until, ...(isFunction ? { takes: partsOf(masked, open) } : {}) };
}

/** A value ends with its statement: at a semicolon, a comma, the bracket around it, or a line that goes on with nothing. */
function valueEnd({ code, closes }: Masked, start: number, language: Source['language']): number {
  const last = Math.min(code.length, start + LONGEST);
  for (let at = start; at < last; at += 1) {
    const close = closes.get(at);
    const letter = code[at] ?? '';
    if (close !== undefined) at = close;
    else if (/[;,)\]}]/.test(letter) || (letter === '\n' && !goesOn(code, at, language))) return at;
  }
  return last;
}

function goesOn(code: string, newline: number, language: Source['language']): boolean {
  const before = code.slice(Math.max(0, newline - 60), newline).trimEnd();
  if (language === 'python') return before.endsWith('\\');
  return /[=(,?:&|+*<>]$/.test(before) || /^\s{0,200}(?:[.?:&|+*]|=>)/.test(code.slice(newline, newline + 210));
}

function* functionsIn(masked: Masked, language: Source['language']): Generator<Definition, void> {
  let left = LIMIT;
  for (const { 0: written, 1: name = '', index } of masked.code.matchAll(CALLABLE[language])) {
    const open = index + written.length - 1;
    const close = masked.closes.get(open);
    if (left <= 0 || close === undefined || KEYWORDS.has(name)) continue;
    const body = language === 'python' ? indented(masked, index) : blockAfter(masked, close);
    if (body === undefined) continue;
    left -= 1;
    yield { name, ...body, takes: partsOf(masked, open), until: masked.code.length };
  }
}

function blockAfter({ code, closes }: Masked, close: number): Span | undefined {
  const found = BODY.exec(code.slice(close + 1, close + 230));
  const start = close + (found?.[0].length ?? 0);
  const end = closes.get(start);
  return found === null || end === undefined ? undefined : { start, end };
}

/** The lines below that stand further in. */
function indented({ code, closes }: Masked, start: number): Span | undefined {
  const indent = /^[ \t]*/.exec(code.slice(start, start + 80))?.[0].length ?? 0;
  const open = code.indexOf('(', start);
  const from = code.indexOf('\n', closes.get(open) ?? open);
  if (from === -1) return undefined;
  let end = from + 1;
  while (end < code.length && end < from + LONGEST) {
    const line = code.indexOf('\n', end);
    const next = line === -1 ? code.length : line + 1;
    const written = code.slice(end, Math.min(next, end + 100));
    if (written.trim() !== '' && (/^[ \t]*/.exec(written)?.[0].length ?? 0) <= indent) break;
    end = next;
  }
  return { start: from, end };
}

/** The innermost bracket around each of the places, which ascend; -1 for none. */
function blocksAround({ closes }: Masked, places: readonly number[]): readonly number[] {
  const open: number[] = [];
  const found: number[] = [];
  let at = 0;
  for (const place of places) {
    for (; at < place; at += 1) {
      const close = closes.get(at);
      if (close !== undefined) open.push(at);
      else if (open.length > 0 && closes.get(open.at(-1) ?? -1) === at) open.pop();
    }
    found.push(open.at(-1) ?? -1);
  }
  return found;
}
