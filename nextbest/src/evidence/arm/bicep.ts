import { isSecretName } from '#model/secret.ts';
import { lineAt, lineStarts } from '../lines.ts';
import { nameText } from '../yaml/names.ts';
import { textOf, type YamlNode } from '../yaml/node.ts';
import { maskBicep } from './bicep-mask.ts';
import { COMPUTED, type Source, valueAt } from './bicep-value.ts';
import type { ArmModule, ArmResource, ArmTemplate } from './template.ts';

/** Declarations of one file that are looked at. */
const LIMIT = 2_000;
const DECLARED =
  /^[ \t]{0,100}(resource|module)[ \t]{1,20}(\w{1,100})[ \t]{1,20}'([^'\n]{0,300})'[ \t]{0,20}(existing\b)?[ \t]{0,20}=?[ \t]{0,20}/gm;
const VALUE = /^(param|var)[ \t]{1,20}(\w{1,100})[ \t]{0,20}(?:[^=\n']{0,100})=(?!=)[ \t]{0,20}/gm;
const SECURE =
  /@(?:sys\.)?secure\([ \t]{0,20}\)[^\n]{0,300}\n(?:[ \t]{0,100}(?:@[^\n]{0,300})?\r?\n){0,5}[ \t]{0,100}param[ \t]{1,20}(\w{1,100})/g;
const TYPE = /^(?:[\w.]{1,60}\/)?[\w/]{1,150}$/;
const REGISTRY = /^br(?:\/public)?:(?:mcr\.microsoft\.com\/bicep\/)?(avm\/res\/[\w./-]{1,150}):/;

/** What a Bicep file declares. */
export function bicepTemplate(text: string): ArmTemplate {
  const masked = maskBicep(text);
  const source: Source = { masked, starts: lineStarts(text) };
  const { defaults, computed } = valuesOf(source);
  const condition = (code: string): boolean | undefined => settled(code.trim(), defaults);
  const found = declarationsOf(source, condition);
  const symbols = new Set(found.map(({ label }) => label));
  return {
    resources: found.flatMap((one) => resourceOf(one, found)),
    modules: found.flatMap(moduleOf),
    defaults,
    mentions: (node) => (node.tag === COMPUTED ? mentionsIn(textOf(node) ?? '', { symbols, computed }) : []),
    nameIn: (node) => (node.kind === 'scalar' && node.tag === COMPUTED ? /^(?:json\()?(\w{1,100})\)?$/.exec(node.source)?.[1] : undefined),
  };
}

interface Declaration {
  readonly kind: string;
  readonly label: string;
  readonly written: string;
  readonly existing: boolean;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly endLine: number;
  readonly present: boolean | undefined;
  readonly body: YamlNode;
}

function declarationsOf(source: Source, condition: (code: string) => boolean | undefined): readonly Declaration[] {
  const { code, text, closes } = source.masked;
  const found: Declaration[] = [];
  for (const match of code.matchAll(DECLARED)) {
    if (found.length >= LIMIT) break;
    const [whole, kind = '', label = '', blank = '', existing] = match;
    const quote = match.index + whole.indexOf("'");
    const from = match.index + whole.length;
    const asked = /^if\s*(?=\()/.exec(code.slice(from, from + 50));
    const close = asked === null ? undefined : closes.get(from + asked[0].length);
    const body = bodyAt(source, close === undefined ? from : close + 1);
    const start = match.index + whole.search(/\S/);
    found.push({
      kind,
      label,
      written: text.slice(quote + 1, quote + 1 + blank.length),
      existing: existing !== undefined,
      start,
      end: body.end,
      line: lineAt(source.starts, start),
      endLine: lineAt(source.starts, Math.max(start, body.end - 1)),
      present: asked === null || close === undefined ? undefined : condition(code.slice(from + asked[0].length + 1, close)),
      body: body.node,
    });
  }
  return found;
}

/** The body, also of what is made once for each item of a list. */
function bodyAt(source: Source, at: number): ReturnType<typeof valueAt> {
  const { code, closes } = source.masked;
  const loop = /^\s*\[\s*for\b[^:\n]{0,200}:\s*(?:if\s*\([^\n]{0,200}\)\s*)?(?=\{)/.exec(code.slice(at, at + 600));
  const start = at + (loop?.[0].length ?? /^\s*/.exec(code.slice(at, at + 200))?.[0].length ?? 0);
  if (code[start] === '{' && closes.has(start)) {
    const value = valueAt(source, start);
    if (value.node.kind === 'map') return value;
  }
  const line = lineAt(source.starts, Math.min(start, Math.max(0, code.length - 1)));
  return { node: { kind: 'map', line, endLine: line, entries: new Map() }, end: start };
}

/** A resource declared inside another one has its type below that of the other. */
function resourceOf(one: Declaration, all: readonly Declaration[]): readonly ArmResource[] {
  const registry = REGISTRY.exec(one.written)?.[1];
  if (one.kind === 'module' && registry === undefined) return [];
  const around = one.kind === 'resource' ? aroundOf(one, all) : undefined;
  const type = registry ?? fullType(one, around);
  const label = nameText(one.label);
  if (label === undefined || !(registry === undefined ? TYPE : /^[\w./-]{1,200}$/).test(type)) return [];
  const { line, endLine, existing, present, body } = one;
  return [{ type, label, line, endLine, existing, present, body, within: around?.label }];
}

function fullType({ written }: Declaration, around: Declaration | undefined): string {
  const own = written.split('@')[0] ?? '';
  return own.includes('.') || around === undefined ? own : `${(around.written.split('@')[0] ?? '').slice(0, 150)}/${own}`;
}

function aroundOf(one: Declaration, all: readonly Declaration[]): Declaration | undefined {
  return all.findLast((other) => other !== one && other.kind === 'resource' && other.start < one.start && one.start < other.end);
}

function moduleOf({ kind, written, label, line, present }: Declaration): readonly ArmModule[] {
  const local = kind === 'module' && /^[\w./ -]{1,300}\.(?:bicep|json)$/.test(written) && !written.includes(':');
  return local ? [{ label, path: written, line, present }] : [];
}

interface Values {
  readonly defaults: ReadonlyMap<string, YamlNode>;
  /** The code of variables that are computed. */
  readonly computed: ReadonlyMap<string, string>;
}

function valuesOf(source: Source): Values {
  const { code } = source.masked;
  const secure = new Set([...code.matchAll(SECURE)].map(([, name = '']) => name));
  const defaults = new Map<string, YamlNode>();
  const computed = new Map<string, string>();
  for (const match of [...code.matchAll(VALUE)].slice(0, LIMIT)) {
    const [whole, , name = ''] = match;
    const start = match.index + whole.length;
    const { node, end } = valueAt(source, start);
    if (node.kind !== 'scalar' || node.tag !== undefined) computed.set(name, code.slice(start, Math.min(end, start + 5_000)));
    if ((node.kind !== 'scalar' || node.tag === undefined) && !secure.has(name) && !isSecretName(name)) defaults.set(name, node);
  }
  return { defaults, computed };
}

interface Names {
  readonly symbols: ReadonlySet<string>;
  readonly computed: ReadonlyMap<string, string>;
}

/** Symbols in a piece of code, and in the variables that it uses. */
function mentionsIn(code: string, { symbols, computed }: Names): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [code];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    for (const [name] of text.matchAll(/(?<![\w.])[A-Za-z_]\w{0,100}(?!\w|\s{0,5}:(?!:))/g)) {
      if (symbols.has(name)) found.add(name);
      const variable = seen.has(name) || seen.size > 50 ? undefined : computed.get(name);
      seen.add(name);
      if (variable !== undefined) open.push(variable);
    }
  }
  return [...found];
}

/** Whether a condition holds with the defaults of the parameters; undefined where they do not tell. */
function settled(code: string, defaults: ReadonlyMap<string, YamlNode>): boolean | undefined {
  if (code.startsWith('(') && code.endsWith(')') && !code.slice(1, -1).includes(')')) return settled(code.slice(1, -1).trim(), defaults);
  if (code.startsWith('!')) {
    const other = settled(code.slice(1).trim(), defaults);
    return other === undefined ? undefined : !other;
  }
  const [, empty, name = ''] = /^(empty\()?\s*(\w{1,100})\s*\)?$/.exec(code) ?? [];
  const value = defaults.get(name);
  if (value === undefined || value.kind !== 'scalar') return undefined;
  if (empty !== undefined) return typeof value.value === 'string' ? value.value === '' : undefined;
  return typeof value.value === 'boolean' ? value.value : undefined;
}
