import { holdsToken } from '#model/secret.ts';
import { listFrom, quotedIn, withoutComment } from '../machine/words.ts';

/** What one line of a manifest begins or says. */
export type Statement =
  | { readonly kind: 'node'; readonly name: string | undefined; readonly line: number }
  | { readonly kind: 'class'; readonly name: string; readonly inherits: string | undefined; readonly line: number }
  | { readonly kind: 'include'; readonly names: readonly string[]; readonly line: number }
  | Resource;

/** `package { ['nginx', 'varnish']: ensure => present }`. */
export interface Resource {
  readonly kind: 'resource';
  readonly type: string;
  readonly titles: readonly string[];
  /** Its settings, with those on the line that it begins with. */
  readonly block: readonly string[];
  readonly line: number;
}

const NODE = /^\s{0,40}node\s{1,20}(?:(default)\b|['"/])/;
const CLASS = /^\s{0,40}(?:class|define)\s{1,20}([a-z:][\w:]{0,200})/;
const INHERITS = /\binherits\s{1,20}([\w:]{1,200})/;
const INCLUDE = /^\s{0,60}(?:include|contain|require)[\s(]{1,20}([\w:'"$,{} [\]]{1,500})/;
const RESOURCE = /^\s{0,60}@{0,2}([a-z:][\w:]{0,200})\s{0,10}\{\s{0,10}(['"[$].*)$/;
const NAME = /^[a-z]\w{0,60}[\w:]{0,140}\$?$/;
const LONGEST = 1_000;
/** Lines of a resource that are looked at. */
const MOST_LINES = 30;

/** The statements of a manifest that say which machines get which classes, and what those set up; line by line. */
export function* statementsIn(lines: readonly string[]): Generator<Statement, void> {
  for (const [index, whole] of lines.entries()) {
    const text = withoutComment(whole.slice(0, LONGEST));
    const found = text === '' ? undefined : (openingIn(text, index + 1) ?? includeIn(text, index + 1) ?? resourceIn(lines, index, text));
    if (found !== undefined) yield found;
  }
}

function openingIn(text: string, line: number): Statement | undefined {
  const node = NODE.exec(text);
  if (node !== null) return { kind: 'node', name: node[1] ?? quotedIn(text)[0], line };
  const name = className(CLASS.exec(text)?.[1] ?? '');
  return name === undefined ? undefined : { kind: 'class', name, inherits: className(INHERITS.exec(text)?.[1] ?? ''), line };
}

function includeIn(text: string, line: number): Statement | undefined {
  const written = INCLUDE.exec(text)?.[1];
  const names = (written ?? '').split(',').flatMap((one) => className(one.replace(/['"[\]\s]/g, '')) ?? []);
  return names.length === 0 ? undefined : { kind: 'include', names, line };
}

function resourceIn(lines: readonly string[], index: number, text: string): Statement | undefined {
  const [, type, rest = ''] = RESOURCE.exec(text) ?? [];
  if (type === undefined) return undefined;
  const listed = listFrom(lines, index, rest);
  const titles = quotedIn(listed.startsWith('[') ? listed.slice(0, listed.indexOf(']') + 1 || undefined) : listed);
  const line = index + 1;
  if (type === 'class') return { kind: 'include', names: titles.slice(0, 1).flatMap((title) => className(title) ?? []), line };
  const own = listed.startsWith('[') ? titles.slice(0, 200) : titles.slice(0, 1);
  return { kind: 'resource', type: type.replace(/^::/, ''), titles: own, block: blockOf(lines, index, rest), line };
}

function blockOf(lines: readonly string[], index: number, rest: string): readonly string[] {
  if (rest.includes('}')) return [rest];
  const more = lines.slice(index + 1, index + 1 + MOST_LINES).map((line) => line.slice(0, LONGEST));
  const end = more.findIndex((line) => /^\s{0,60}\}/.test(line));
  return [rest, ...(end === -1 ? [] : more.slice(0, end))];
}

/** Without the colons of the root; what is computed ends with `$`: `node::s_$` of `node::s_${role}`. */
export function className(written: string): string | undefined {
  const name = written.replace(/^::/, '').replace(/\$.*$/, '$');
  return NAME.test(name) && !holdsToken(name) ? name : undefined;
}
