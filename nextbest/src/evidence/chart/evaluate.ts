import type { Pipeline, Term } from './expression.ts';
import { FUNCTIONS } from './functions.ts';
import { type Branch, type Node, parseTemplate } from './template.ts';
import { asJson, at, holds, isList, isMap, textOfValue, UNKNOWN, UNKNOWN_TEXT, type Value, type ValueMap } from './value.ts';

/** Nodes and terms that are looked at for one template. */
export const STEP_LIMIT = 100_000;
const DEPTH_LIMIT = 15;
/** The name of the variable that holds the whole. */
const ROOT = '$';
/** Characters of one text, and of all that one template includes. */
const SIZE_LIMIT = 1_000_000;
const ELEMENT_LIMIT = 100;

/** What stops a template that would never end. */
export class TooMuch extends Error {}

/** What holds while a node is rendered. */
export interface Scope {
  readonly root: ValueMap;
  readonly dot: Value;
  readonly variables: Map<string, Value>;
}

/** Gives the values of expressions, and the texts of what is included. It counts its work and stops with `TooMuch`. */
export class Evaluator {
  readonly #defined: ReadonlyMap<string, readonly Node[]>;
  #steps = 0;
  #size = 0;
  #depth = 0;

  constructor(defined: ReadonlyMap<string, readonly Node[]>) {
    this.#defined = defined;
  }

  get steps(): number {
    return this.#steps;
  }

  step(): void {
    this.#steps += 1;
    if (this.#steps > STEP_LIMIT) throw new TooMuch();
  }

  value(pipeline: Pipeline | undefined, scope: Scope): Value {
    if (pipeline === undefined) return UNKNOWN;
    let last: Value | undefined;
    for (const command of pipeline) last = this.#command(command, scope, last);
    return last ?? null;
  }

  #command([head, ...rest]: readonly Term[], scope: Scope, piped: Value | undefined): Value {
    this.step();
    if (head === undefined) return UNKNOWN;
    if (head.kind !== 'call') return rest.length > 0 ? UNKNOWN : this.#term(head, scope);
    const values = [...rest.map((term) => this.#term(term, scope)), ...(piped === undefined ? [] : [piped])];
    if (head.name === 'include' || head.name === 'template') return this.#included(values);
    if (head.name === 'tpl') return this.#rendered(values, scope);
    return this.#counted(FUNCTIONS.get(head.name)?.(...values) ?? UNKNOWN);
  }

  #counted(value: Value): Value {
    if (typeof value === 'string') this.#size += value.length;
    if (this.#size > SIZE_LIMIT) throw new TooMuch();
    return value;
  }

  #term(term: Term, scope: Scope): Value {
    this.step();
    if (term.kind === 'literal') return term.value;
    if (term.kind === 'group') return at(this.value(term.pipeline, scope), term.path);
    if (term.kind === 'call') return this.#command([term], scope, undefined);
    if (term.of === '') return at(scope.dot, term.path);
    return at(term.of === ROOT ? scope.root : (scope.variables.get(term.of) ?? UNKNOWN), term.path);
  }

  #included([name = null, dot = null]: readonly Value[]): Value {
    const nodes = this.#defined.get(textOfValue(name));
    if (nodes === undefined) return UNKNOWN;
    return this.#deeper(nodes, { root: isMap(dot) ? dot : new Map(), dot, variables: new Map() });
  }

  /** A value that is a template itself. */
  #rendered([text = null]: readonly Value[], scope: Scope): Value {
    if (typeof text !== 'string' || !text.includes('{{')) return text;
    const nodes = text.length > SIZE_LIMIT ? undefined : parseTemplate(text)?.nodes;
    return nodes === undefined ? UNKNOWN : this.#deeper(nodes, scope);
  }

  #deeper(nodes: readonly Node[], scope: Scope): Value {
    this.#depth += 1;
    if (this.#depth > DEPTH_LIMIT) throw new TooMuch();
    const text = this.#text(nodes, scope).trim();
    this.#depth -= 1;
    return this.#counted(text === UNKNOWN_TEXT ? UNKNOWN : text);
  }

  /** As Helm would write it, lines and all. */
  #text(nodes: readonly Node[], scope: Scope): string {
    return nodes.map((node) => this.#piece(node, scope)).join('');
  }

  #piece(node: Node, scope: Scope): string {
    this.step();
    if (node.kind === 'text') return this.#counted(node.trimmed) === '' ? '' : node.trimmed;
    if (node.kind === 'set') {
      scope.variables.set(node.name, this.value(node.pipeline, scope));
      return '';
    }
    if (node.kind !== 'output')
      return this.scopesOf(node, scope)
        .map(([body, inner]) => this.#text(body, inner))
        .join('');
    const value = this.value(node.pipeline, scope);
    return isMap(value) || isList(value) ? asJson(value) : textOfValue(value);
  }

  /** What of a branch is rendered, with what holds in it: once for each element of a range. What is not known counts as there. */
  scopesOf(node: Branch, scope: Scope): readonly (readonly [readonly Node[], Scope])[] {
    const value = this.value(node.pipeline, scope);
    if (holds(value) === false) return [[node.otherwise, inner(scope, scope.dot)]];
    if (node.kind === 'if') return [[node.body, inner(scope, scope.dot)]];
    const [first = '', second] = node.variables;
    if (node.kind === 'with') return [[node.body, inner(scope, value, [[first, value]])]];
    return elementsOf(value).map(([key, element]) => [
      node.body,
      inner(
        scope,
        element,
        second === undefined
          ? [[first, element]]
          : [
              [first, key],
              [second, element],
            ],
      ),
    ]);
  }
}

/** What is assigned in a branch to a variable of the outside is known there: Go's templates have it so, and most of them need it. */
function inner({ root, variables }: Scope, dot: Value, added: readonly (readonly [string, Value])[] = []): Scope {
  if (added.length === 0) return { root, dot, variables };
  return { root, dot, variables: new Map([...variables, ...added]) };
}

function elementsOf(value: Value): readonly (readonly [Value, Value])[] {
  if (isMap(value)) return [...value].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, ELEMENT_LIMIT);
  if (isList(value)) return value.slice(0, ELEMENT_LIMIT).map((element, index) => [index, element]);
  return [[UNKNOWN, UNKNOWN]];
}
