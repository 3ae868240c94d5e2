import type { Mark, RungWhen } from '#model/catalog.ts';
import { type Evidence, measured } from '#model/evidence.ts';
import type { Fact } from '#model/fact.ts';
import type { Rung } from '#model/rung.ts';
import { type Unknown, unknown } from '#model/unknown.ts';
import { type Match, placeOf } from './match.ts';

/** The rung that a match proves, read from settings before names; a client library proves none. */
export function rungOf(match: Match): { readonly rung: Rung | Unknown; readonly evidence: Evidence } {
  const { fact, mark, technology } = match;
  const place = placeOf(match);
  if (mark.shows === 'need') {
    const says = `${fact.name} is a client of ${technology.name}`;
    return {
      rung: unknown(
        `a client library for ${technology.name} shows the need, not who runs it`,
        `say in .nextbest/stack.yaml where ${technology.name} runs`,
      ),
      evidence: measured(says, place),
    };
  }
  const setting = mark.rungWhen?.find((when) => holds(when, fact));
  if (setting !== undefined) {
    const line = fact.attributes?.[setting.attribute]?.line ?? fact.line;
    return { rung: setting.rung, evidence: measured(`${describe(fact)} sets ${settingText(setting, fact)}`, { ...place, line }) };
  }
  const rung = defaultRung(mark, technology.name, fact);
  return { rung, evidence: measured(describe(fact), place) };
}

function defaultRung(mark: Mark, name: string, fact: Fact): Rung | Unknown {
  return mark.rung ?? unknown(`${fact.name} alone does not tell how ${name} is run`, `say in .nextbest/stack.yaml how ${name} is run`);
}

function holds(when: RungWhen, fact: Fact): boolean {
  const value = fact.attributes?.[when.attribute]?.value;
  if (value === undefined) return false;
  const text = String(value).toLowerCase();
  if (when.equals !== undefined) return text === when.equals.toLowerCase();
  return when.matches === undefined || new RegExp(when.matches, 'i').test(text);
}

function settingText(when: RungWhen, fact: Fact): string {
  const value = fact.attributes?.[when.attribute]?.value;
  return when.equals === undefined && when.matches === undefined ? when.attribute : `${when.attribute} = ${String(value)}`;
}

/** What a fact says, in words: `aws_sqs_queue "orders"`, `image redis:6`. */
export function describe(fact: Fact): string {
  if (fact.in === 'image') return `image ${fact.name}${fact.version === undefined ? '' : `:${fact.version}`}`;
  if (fact.in === 'file') return fact.name;
  return fact.label === undefined || fact.label === '' || fact.role === 'uses' ? fact.name : `${fact.name} "${fact.label}"`;
}
