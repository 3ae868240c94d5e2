import type { Token } from './tokens.ts';

/** A call in a pipeline: `sh '…'`, `docker.image('…')`, `input message: '…'`, `stage('…') {`. */
export interface Call {
  /** With the names before its dots: `docker.build`. */
  readonly name: string;
  readonly line: number;
  /** Texts among its arguments, in order; those behind a name (`script: '…'`) stand under `named`. */
  readonly texts: readonly Token[];
  readonly named: ReadonlyMap<string, Token>;
  /** The innermost stage around it. */
  readonly stage: string | undefined;
  /** The names of the blocks around it, outermost first. */
  readonly within: readonly string[];
}

interface Block {
  readonly names: readonly string[];
  readonly stage: string | undefined;
}

const OUTERMOST: Block = { names: [], stage: undefined };

const ARGUMENT_LIMIT = 60;
const DEPTH_LIMIT = 100;

/** The calls of a pipeline in the order written. A word that is only read, assigned or passed on is no call. */
export function callsIn(tokens: readonly Token[]): readonly Call[] {
  const calls: Call[] = [];
  const blocks: Block[] = [];
  let last: Call | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'sign' && token.value === '{' && blocks.length < DEPTH_LIMIT) blocks.push(blockOf(last, blocks.at(-1) ?? OUTERMOST));
    if (token.kind === 'sign' && token.value === '}') blocks.pop();
    if (token.kind !== 'word' || isSign(tokens[at + 1], '.')) continue;
    const call = callAt(tokens, at, blocks.at(-1) ?? OUTERMOST);
    if (call === undefined) continue;
    calls.push(call);
    last = call;
  }
  return calls;
}

function blockOf(call: Call | undefined, around: Block): Block {
  const stage = call?.name === 'stage' ? call.texts[0]?.value : undefined;
  return { names: [...around.names, call?.name ?? ''], stage: stage ?? around.stage };
}

function callAt(tokens: readonly Token[], at: number, around: Block): Call | undefined {
  const token = tokens[at];
  const opensBlock = isSign(tokens[at + 1], '{');
  if (token === undefined || !(opensBlock || isSign(tokens[at + 1], '(') || hasPlainArguments(tokens, at) || standsAlone(tokens, at)))
    return undefined;
  const given = opensBlock ? NO_ARGUMENTS : argumentsOf(tokens, at + 1);
  return { name: nameAt(tokens, at), line: token.line, ...given, stage: around.stage, within: around.names };
}

const NO_ARGUMENTS: Pick<Call, 'texts' | 'named'> = { texts: [], named: new Map() };

/** `sh 'make'` and `input message: 'Go?'`, without brackets. */
function hasPlainArguments(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.line !== tokens[at]?.line) return false;
  return next.kind === 'text' || (next.kind === 'word' && isSign(tokens[at + 2], ':'));
}

function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return startsStatement(tokens, at) && (next === undefined || next.line !== tokens[at]?.line || isSign(next, '}'));
}

function startsStatement(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.line !== tokens[at]?.line || isSign(before, '{') || isSign(before, ';');
}

function nameAt(tokens: readonly Token[], at: number): string {
  let name = tokens[at]?.value ?? '';
  for (let from = at; isSign(tokens[from - 1], '.') && tokens[from - 2]?.kind === 'word' && name.length < 200; from -= 2)
    name = `${tokens[from - 2]?.value}.${name}`;
  return name;
}

function argumentsOf(tokens: readonly Token[], from: number): Pick<Call, 'texts' | 'named'> {
  const texts: Token[] = [];
  const named = new Map<string, Token>();
  const end = endOfArguments(tokens, from);
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'text') continue;
    const isNamed = isSign(tokens[at - 1], ':') && tokens[at - 2]?.kind === 'word';
    if (isNamed) named.set(tokens[at - 2]?.value ?? '', token);
    else texts.push(token);
  }
  return { texts, named };
}

/** The closing bracket, or the end of the line where there is none; a line that ends with a comma goes on. */
function endOfArguments(tokens: readonly Token[], from: number): number {
  const bracketed = isSign(tokens[from], '(');
  const last = Math.min(from + ARGUMENT_LIMIT, tokens.length);
  let depth = 0;
  for (let at = from; at < last; at += 1) {
    const goesOn = bracketed || tokens[at]?.line === tokens[from]?.line || isSign(tokens[at - 1], ',');
    if (isSign(tokens[at], '(')) depth += 1;
    if (isSign(tokens[at], ')')) depth -= 1;
    if (!goesOn || depth < 0 || isSign(tokens[at], '{') || (bracketed && depth === 0)) return at;
  }
  return last;
}

function isSign(token: Token | undefined, value: string): boolean {
  return token?.kind === 'sign' && token.value === value;
}
