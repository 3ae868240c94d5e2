import type { Definition } from './definition.ts';
import type { Masked } from './mask.ts';
import { fieldsOf, partsOf, type Span } from './span.ts';

const CALL = /(?<![\w$.])(?:(?:this|self)\.)?([\w$]{1,100})\(/g;
const DECLARED = /\b(?:function|def)\s{1,5}$/;
const BODY = /^\)\s{0,20}(?::[^{};=]{1,200})?\{/;
const LIMIT = 20_000;

/** The names that functions take: what is given for them where a function is called once, and nothing known otherwise. */
export function parametersIn(masked: Masked, functions: readonly Definition[]): readonly Definition[] {
  const calls = callsOf(masked, functions);
  return functions.flatMap((one) => {
    const called = calls.get(one.name) ?? [];
    const given = called.length === 1 ? partsOf(masked, called[0] ?? -1) : [];
    return parametersOf(masked, one, given);
  });
}

/** Where functions that alone have their name are called, by the brackets of their arguments. */
function callsOf(masked: Masked, functions: readonly Definition[]): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, number[]>();
  for (const { name } of functions) known.set(name, []);
  let left = LIMIT;
  for (const { 0: written, 1: name = '', index } of masked.code.matchAll(CALL)) {
    const open = index + written.length - 1;
    const close = masked.closes.get(open);
    left -= 1;
    if (left <= 0) break;
    const before = masked.code.slice(Math.max(0, index - 15), index);
    if (close !== undefined && !DECLARED.test(before) && !BODY.test(masked.code.slice(close, close + 230))) known.get(name)?.push(open);
  }
  const names = functions.map(({ name }) => name);
  return new Map([...known].filter(([name]) => names.indexOf(name) === names.lastIndexOf(name)));
}

function parametersOf(masked: Masked, { start, end, takes = [] }: Definition, given: readonly Span[]): readonly Definition[] {
  const named = fieldsOf(masked, given);
  const taken = takes.filter((one) => !/^(?:self|cls)$/.test(masked.code.slice(one.start, one.end)));
  return taken.flatMap((one, at) => {
    const written = masked.code.slice(one.start, Math.min(one.end, one.start + 300));
    const isPlain = /^[\w$]/.test(written);
    return [...written.matchAll(/(?<![\w$.:] {0,3})[\w$]{1,100}/g)].map(({ 0: name }, place): Definition => {
      const content = isPlain && place === 0 ? (named.get(name) ?? given[at]) : undefined;
      return { name, start, end: start, until: end, ...(content === undefined ? {} : { content }) };
    });
  });
}
