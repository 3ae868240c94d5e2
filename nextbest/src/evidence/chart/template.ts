import { type Pipeline, parsePipeline } from './expression.ts';

/** A template as a tree. `lines`: how many line ends a node's source has, so that what is rendered keeps the lines of the file. */
export type Node =
  /** `trimmed`: as Helm would write it beside braces with a dash. */
  | { readonly kind: 'text'; readonly text: string; readonly trimmed: string; readonly lines: number }
  | { readonly kind: 'output'; readonly pipeline: Pipeline | undefined; readonly lines: number }
  | { readonly kind: 'set'; readonly name: string; readonly pipeline: Pipeline | undefined; readonly lines: number }
  | Branch;

export interface Branch {
  readonly kind: 'if' | 'with' | 'range';
  readonly pipeline: Pipeline | undefined;
  /** Variables of `range $key, $value := …` and `with $value := …`. */
  readonly variables: readonly string[];
  readonly body: readonly Node[];
  readonly otherwise: readonly Node[];
  /** Line ends within the braces that open it, that part it, and that end it. */
  readonly braces: readonly [number, number, number];
  readonly lines: number;
}

export interface Template {
  readonly nodes: readonly Node[];
  /** What `define` names, for `include` and `template`. */
  readonly defined: ReadonlyMap<string, readonly Node[]>;
}

interface Piece {
  readonly text: string;
  /** Between the braces, without dashes; undefined for what stands outside. */
  readonly action?: string;
  readonly lines: number;
  readonly trimmed: string;
}

const ACTION_LIMIT = 5_000;
const DEPTH_LIMIT = 30;
const BRANCH = /^(if|with|range)\b\s*(?:(\$\w+)\s*(?:,\s*(\$\w+)\s*)?:=)?([\s\S]*)$/;

/** A template with all that it defines; undefined when its blocks do not close or when it is too large. */
export function parseTemplate(text: string): Template | undefined {
  const pieces = piecesOf(text);
  const defined = new Map<string, readonly Node[]>();
  const parser = new Parser(pieces ?? [], defined);
  const nodes = pieces === undefined ? undefined : parser.whole();
  return nodes === undefined ? undefined : { nodes, defined };
}

function piecesOf(text: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let from = 0;
  let trims = false;
  for (let open = text.indexOf('{{'); open !== -1; open = text.indexOf('{{', from)) {
    const end = endOf(text, open);
    if (end === -1 || pieces.length > ACTION_LIMIT) return undefined;
    const dashed = text[open + 2] === '-';
    pieces.push(textPiece(text.slice(from, open), trims, dashed));
    trims = text[end - 1] === '-';
    const action = text.slice(open + (dashed ? 3 : 2), trims ? end - 1 : end).trim();
    pieces.push({ text: '', action, lines: linesIn(text.slice(open, end)), trimmed: '' });
    from = end + 2;
  }
  pieces.push(textPiece(text.slice(from), trims, false));
  return pieces;
}

/** Where the braces close: a comment may hold braces, a text in quotes as well. */
function endOf(text: string, open: number): number {
  const comment = /^\{\{-?\s*\/\*/.test(text.slice(open, open + 20)) ? text.indexOf('*/', open) : open + 2;
  if (comment === -1) return -1;
  let quote = '';
  for (let at = comment; at < text.length; at += 1) {
    const letter = text[at];
    if (quote === '"' && letter === '\\') at += 1;
    else if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === '`') quote = letter;
    else if (letter === '}' && text[at + 1] === '}') return at;
  }
  return -1;
}

function textPiece(text: string, after: boolean, before: boolean): Piece {
  const start = after ? text.trimStart() : text;
  return { text, lines: linesIn(text), trimmed: before ? start.trimEnd() : start };
}

function linesIn(text: string): number {
  let count = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) count += 1;
  return count;
}

/** How many lines nodes take in the file. */
export function linesOfNodes(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { lines }) => sum + lines, 0);
}

class Parser {
  readonly #pieces: readonly Piece[];
  readonly #defined: Map<string, readonly Node[]>;
  #at = 0;
  #depth = 0;

  constructor(pieces: readonly Piece[], defined: Map<string, readonly Node[]>) {
    this.#pieces = pieces;
    this.#defined = defined;
  }

  whole(): readonly Node[] | undefined {
    const nodes = this.#nodes();
    return this.#at === this.#pieces.length ? nodes : undefined;
  }

  /** Up to the `else` or `end` that is not theirs. */
  #nodes(): readonly Node[] | undefined {
    const nodes: Node[] = [];
    for (let piece = this.#pieces[this.#at]; piece !== undefined; piece = this.#pieces[this.#at]) {
      if (piece.action !== undefined && /^(?:else|end)\b/.test(piece.action)) break;
      this.#at += 1;
      const found = piece.action === undefined ? textNodes(piece) : this.#action(piece.action, piece.lines);
      if (found === undefined) return undefined;
      for (const node of found) nodes.push(node);
    }
    return nodes;
  }

  #action(action: string, lines: number): readonly Node[] | undefined {
    const [, word = '', name = ''] = /^(define|block)\s+"([^"]*)"/.exec(action) ?? [];
    if (word !== '') return this.#definition(name, word, lines);
    if (/^(?:if|with|range)\b/.test(action)) return this.#branch(action, lines);
    const [, variable, written] = /^(\$\w+)\s*:?=\s*([\s\S]*)$/.exec(action) ?? [];
    if (variable !== undefined) return [{ kind: 'set', name: variable, pipeline: parsePipeline(written ?? ''), lines }];
    return [{ kind: 'output', pipeline: action.startsWith('/*') ? [[{ kind: 'literal', value: '' }]] : parsePipeline(action), lines }];
  }

  #definition(name: string, word: string, lines: number): readonly Node[] | undefined {
    const body = this.#nested();
    const end = this.#take('end');
    if (body === undefined || end === undefined) return undefined;
    this.#defined.set(name, body);
    const blank = { kind: 'text' as const, text: '', trimmed: '', lines: lines + end };
    return word === 'block' ? [...body, newlines(blank.lines)] : [newlines(blank.lines + linesOfNodes(body))];
  }

  #branch(action: string, opened: number): readonly Node[] | undefined {
    const [, kind = '', first, second, written = ''] = BRANCH.exec(action) ?? [];
    const body = this.#nested();
    const rest = body === undefined ? undefined : this.#rest();
    if (body === undefined || rest === undefined) return undefined;
    const { otherwise, parted, ended } = rest;
    const braces = [opened, parted, ended] as const;
    const lines = opened + parted + ended + linesOfNodes(body) + linesOfNodes(otherwise);
    const variables = [first, second].filter((name) => name !== undefined);
    return [{ kind: kindOf(kind), pipeline: parsePipeline(written), variables, body, otherwise, braces, lines }];
  }

  /** What follows the body of a branch: nothing, another branch, or what else there is. */
  #rest(): { readonly otherwise: readonly Node[]; readonly parted: number; readonly ended: number } | undefined {
    const divider = this.#pieces[this.#at];
    if (divider?.action === 'end') return { otherwise: [], parted: 0, ended: this.#take('end') ?? 0 };
    if (divider?.action === undefined) return undefined;
    this.#at += 1;
    const again = /^else\s+((?:if|with)\b[\s\S]*)$/.exec(divider.action)?.[1];
    const otherwise = again === undefined ? this.#nested() : this.#deeper(() => this.#branch(again, 0));
    const ended = again === undefined ? this.#take('end') : 0;
    return otherwise === undefined || ended === undefined ? undefined : { otherwise, parted: divider.lines, ended };
  }

  #nested(): readonly Node[] | undefined {
    return this.#deeper(() => this.#nodes());
  }

  #deeper(work: () => readonly Node[] | undefined): readonly Node[] | undefined {
    this.#depth += 1;
    const found = this.#depth > DEPTH_LIMIT ? undefined : work();
    this.#depth -= 1;
    return found;
  }

  #take(action: string): number | undefined {
    const piece = this.#pieces[this.#at];
    if (piece?.action !== action) return undefined;
    this.#at += 1;
    return piece.lines;
  }
}

function kindOf(word: string): Branch['kind'] {
  return word === 'with' || word === 'range' ? word : 'if';
}

function textNodes({ text, trimmed, lines }: Piece): readonly Node[] {
  return text === '' ? [] : [{ kind: 'text', text, trimmed, lines }];
}

function newlines(count: number): Node {
  return { kind: 'text', text: '\n'.repeat(count), trimmed: '', lines: count };
}
