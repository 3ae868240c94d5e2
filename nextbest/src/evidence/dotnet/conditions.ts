import type { Fact } from '#model/fact.ts';
import type { Masked } from '../construct/mask.ts';
import type { Span } from '../construct/span.ts';

/** What is known of a condition: only where developers run it, only where it is published, always, never, or nothing. */
type Verdict = 'run' | 'publish' | 'always' | 'never' | 'open';

/** The scope of what stands at a place, by the conditions around it; undefined: it is always published. */
export type ScopeAt = (at: number) => Fact['scope'];

/** Conditions of one file that are looked at, and characters of one. */
const LIMIT = 500;
const LONGEST = 300;
const ASKED = /\b(if|switch)\s{0,20}\(/g;
const DECLARED = /\b(?:var|bool)\s{1,20}(\w{1,100})\s{0,20}=(?![=>])\s{0,20}([^;{}]{1,200});/g;
const OPPOSITE: Readonly<Record<Verdict, Verdict>> = { run: 'publish', publish: 'run', always: 'never', never: 'always', open: 'open' };
const SCOPES: Readonly<Partial<Record<Verdict, Fact['scope']>>> = { run: 'development', never: 'optional', open: 'optional' };

export interface Conditions {
  readonly scopeAt: ScopeAt;
  /** The scope of a branch of `condition ? a : b`. */
  branch(condition: string, isFirst: boolean): Fact['scope'];
}

/** The conditions of an app host. It is run by developers and published from the same program, and asks which of both it is. */
export function conditionsIn(masked: Masked): Conditions {
  const constants = new Map([...masked.code.matchAll(DECLARED)].slice(0, LIMIT).map(([, name = '', value = '']) => [name, value]));
  const regions = regionsIn(masked, constants);
  return {
    scopeAt(at) {
      const around = regions.filter(({ start, end }) => start <= at && at < end).map(({ verdict }) => SCOPES[verdict]);
      return around.includes('development') ? 'development' : around.find((scope) => scope !== undefined);
    },
    branch(condition, isFirst) {
      const verdict = verdictOf(condition, constants, 0);
      return SCOPES[isFirst ? verdict : OPPOSITE[verdict]];
    },
  };
}

type Region = Span & { readonly verdict: Verdict };

function regionsIn(masked: Masked, constants: ReadonlyMap<string, string>): readonly Region[] {
  return [...masked.code.matchAll(ASKED)].slice(0, LIMIT).flatMap((match): readonly Region[] => {
    const open = match.index + match[0].length - 1;
    const close = masked.closes.get(open);
    if (close === undefined) return [];
    const verdict = match[1] === 'switch' ? 'open' : verdictOf(masked.code.slice(open + 1, close), constants, 0);
    const then = statementAt(masked, close + 1);
    const other = /^\s{0,200}else\b(?!\s{1,200}if\b)/.exec(masked.code.slice(then.end, then.end + 210))?.[0];
    const otherwise = other === undefined ? [] : [{ ...statementAt(masked, then.end + other.length), verdict: OPPOSITE[verdict] }];
    return [{ ...then, verdict }, ...otherwise];
  });
}

/** A block, or all up to the next semicolon. */
function statementAt({ code, closes }: Masked, at: number): Span {
  const start = at + code.slice(at, at + LONGEST).search(/\S|$/);
  const block = code[start] === '{' ? closes.get(start) : undefined;
  if (block !== undefined) return { start, end: block + 1 };
  const semicolon = code.indexOf(';', start);
  return { start, end: semicolon === -1 ? code.length : semicolon + 1 };
}

function verdictOf(written: string, constants: ReadonlyMap<string, string>, depth: number): Verdict {
  const text = written.trim();
  if (text.length > LONGEST || depth > 5) return 'open';
  if (text.includes('||')) return 'open';
  if (text.includes('&&')) return both(text.split('&&').map((part) => verdictOf(part, constants, depth + 1)));
  if (text.startsWith('!')) return OPPOSITE[verdictOf(text.slice(1), constants, depth + 1)];
  if (/\.(?:IsRunMode|IsDevelopment\(\))$/.test(text)) return 'run';
  if (/\.(?:IsPublishMode|IsProduction\(\))$/.test(text)) return 'publish';
  if (text === 'true') return 'always';
  if (text === 'false') return 'never';
  const constant = constants.get(text);
  return constant === undefined ? 'open' : verdictOf(constant, constants, depth + 1);
}

/** Of conditions that all must hold. */
function both(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('never')) return 'never';
  if (verdicts.includes('run')) return 'run';
  const rest = verdicts.filter((verdict) => verdict !== 'always');
  return rest.length <= 1 ? (rest[0] ?? 'always') : 'open';
}
