import { Evaluator, type Scope, TooMuch } from './evaluate.ts';
import type { Pipeline } from './expression.ts';
import { folded, placed } from './place.ts';
import { type Branch, linesOfNodes, type Node } from './template.ts';
import { asJson, holds, isList, isMap, textOfValue, type ValueMap } from './value.ts';

/** Characters of what is rendered. */
const SIZE_LIMIT = 1_000_000;

/** How one template is rendered. */
export interface Setting {
  /** `Values`, `Chart`, `Release`. */
  readonly root: ValueMap;
  /** The same with the values of environments that are not production. */
  readonly others: readonly ValueMap[];
  readonly defined: ReadonlyMap<string, readonly Node[]>;
  /** Which element each `range` goes to: a manifest has as many lines as its template, so each element is a rendering of its own. */
  readonly element: number;
}

/** Lines, from 1, of whole objects that are switched off where the product runs. */
export interface OffLines {
  readonly from: number;
  readonly to: number;
  /** Switched on by values for an environment that is not production. */
  readonly elsewhere: boolean;
}

export interface Rendered {
  readonly text: string;
  readonly off: readonly OffLines[];
  /** The most elements that any `range` has. */
  readonly elements: number;
  readonly steps: number;
}

/**
 * A template as the manifest that its values make of it, line by line: what spans several lines is written on its first, and objects that
 * are switched off are kept, to be told apart by their lines. Throws `TooMuch` when it would take too long.
 */
export function rendered(nodes: readonly Node[], setting: Setting): Rendered {
  const rendering = new Rendering(setting);
  rendering.all(nodes, { root: setting.root, dot: setting.root, variables: new Map() });
  return rendering.result();
}

class Rendering {
  readonly #setting: Setting;
  readonly #evaluator: Evaluator;
  readonly #lines: string[] = [];
  readonly #off: OffLines[] = [];
  #line = '';
  #size = 0;
  #elements = 1;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#evaluator = new Evaluator(setting.defined);
  }

  all(nodes: readonly Node[], scope: Scope): void {
    for (const node of nodes) this.#one(node, scope);
  }

  result(): Rendered {
    return {
      text: placed([...this.#lines, this.#line]).join('\n'),
      off: this.#off,
      elements: this.#elements,
      steps: this.#evaluator.steps,
    };
  }

  #one(node: Node, scope: Scope): void {
    this.#evaluator.step();
    if (node.kind === 'text') return this.#write(node.text === '' ? '\n'.repeat(node.lines) : node.text);
    if (node.kind === 'if') return this.#choice(node, scope);
    if (node.kind === 'with' || node.kind === 'range') return this.#nested(node, scope);
    const value = this.#evaluator.value(node.pipeline, scope);
    if (node.kind === 'set') scope.variables.set(node.name, value);
    else this.#write(folded(isMap(value) || isList(value) ? asJson(value) : textOfValue(value)));
    this.#write('\n'.repeat(node.lines));
  }

  #nested(node: Branch, scope: Scope): void {
    const scopes = this.#evaluator.scopesOf(node, scope);
    this.#elements = Math.max(this.#elements, scopes.length);
    const [body, inner] = scopes[Math.min(this.#setting.element, scopes.length - 1)] ?? [[], scope];
    const [opened, parted] = node.braces;
    const lines = opened + (body === node.body ? 0 : linesOfNodes(node.body) + parted);
    this.#write('\n'.repeat(lines));
    this.all(body, inner);
    this.#write('\n'.repeat(node.lines - lines - linesOfNodes(body)));
  }

  #choice(node: Branch, scope: Scope): void {
    const isOn = holds(this.#evaluator.value(node.pipeline, scope)) !== false;
    const [opened, parted, ended] = node.braces;
    this.#part(node.body, { scope, pipeline: node.pipeline, on: isOn, wanted: true, lines: opened });
    this.#part(node.otherwise, { scope, pipeline: node.pipeline, on: !isOn, wanted: false, lines: parted });
    this.#write('\n'.repeat(ended));
  }

  #part(nodes: readonly Node[], part: Part): void {
    const { scope, on, lines } = part;
    const kept = on || (this.#line === '' && holdsObject(nodes));
    if (kept && !on) this.#write('---');
    this.#write('\n'.repeat(lines));
    if (!kept) return this.#write('\n'.repeat(linesOfNodes(nodes)));
    const from = this.#lines.length + 1;
    this.all(nodes, on ? scope : { ...scope, variables: new Map(scope.variables) });
    if (on) return;
    this.#off.push({ from, to: this.#lines.length + 1, elsewhere: this.#elsewhere(part) });
    if (this.#line === '') this.#write('---');
  }

  #elsewhere({ scope, pipeline, wanted }: Part): boolean {
    return this.#setting.others.some((root) => {
      const dot = scope.dot === scope.root ? root : scope.dot;
      return holds(this.#evaluator.value(pipeline, { root, dot, variables: scope.variables })) === wanted;
    });
  }

  #write(text: string): void {
    this.#size += text.length;
    if (this.#size > SIZE_LIMIT) throw new TooMuch();
    const [first = '', ...rest] = text.split('\n');
    this.#line += first;
    for (const line of rest) {
      this.#lines.push(this.#line);
      this.#line = line;
    }
  }
}

interface Part {
  readonly scope: Scope;
  readonly pipeline: Pipeline | undefined;
  readonly on: boolean;
  /** What the condition has to be for this part to be there. */
  readonly wanted: boolean;
  readonly lines: number;
}

/** Only whole objects can be told apart by their lines; a setting that is switched off is not there. */
function holdsObject(nodes: readonly Node[]): boolean {
  const text = textIn(nodes);
  return /^apiVersion:/m.test(text) && /^kind:/m.test(text);
}

function textIn(nodes: readonly Node[]): string {
  return nodes
    .map((node) =>
      node.kind === 'text' ? node.text : node.kind === 'output' || node.kind === 'set' ? '' : textIn([...node.body, ...node.otherwise]),
    )
    .join('');
}
