import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { LadderAnswer } from '#model/ladder-answer.ts';

/** Workload files of ours, each beside what an expert would answer and why, and what turns the answer around. */
export const SCENARIOS: string = join(import.meta.dirname, '../../fixtures/ladders');

/** What has to hold of an answer; absent: anything. */
export interface Expected {
  readonly verdict?: readonly LadderAnswer['verdict'][];
  readonly chosen?: readonly string[];
  readonly rung?: readonly string[];
  readonly notChosen?: readonly string[];
  /** The way back, where there is one. */
  readonly fallback?: readonly string[];
  /** Technology → words of the limit that turned it down. */
  readonly rejected?: Readonly<Record<string, string>>;
  /** Words of the first thing to take away, and of the one sentence. */
  readonly fixFirst?: string;
  readonly says?: string;
  readonly questions?: boolean;
}

interface Turned {
  readonly fact: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly answer: Expected;
}

export interface Scenario {
  readonly name: string;
  readonly capability: string;
  readonly text: string;
  readonly why: string;
  readonly expected: Expected;
}

/** Every scenario, and each of its turned ones as a scenario of its own. */
export function allScenarios(): readonly Scenario[] {
  return readdirSync(SCENARIOS).flatMap((capability) =>
    readdirSync(join(SCENARIOS, capability))
      .filter((file) => !file.endsWith('.expected.yaml'))
      .flatMap((file) => scenariosIn(capability, file.replace('.yaml', ''))),
  );
}

function scenariosIn(capability: string, story: string): Scenario[] {
  const text = readFileSync(join(SCENARIOS, capability, `${story}.yaml`), 'utf8');
  const { why, answer, turned = [] } = expectedOf(join(SCENARIOS, capability, `${story}.expected.yaml`));
  const name = `${capability}/${story}`;
  const whole = { name, capability, text, why, expected: answer };
  const others = turned.map((one) => ({
    ...whole,
    name: `${name}, ${one.fact}`,
    text: stringify(merged(parse(text), one.with)),
    expected: one.answer,
  }));
  return [whole, ...others];
}

function expectedOf(path: string): { readonly why: string; readonly answer: Expected; readonly turned?: readonly Turned[] } {
  return parse(readFileSync(path, 'utf8'));
}

/** A change on top of a workload; null takes a key away. */
function merged(value: unknown, change: unknown): unknown {
  if (!isRecord(change)) return change;
  const result: Record<string, unknown> = isRecord(value) ? { ...value } : {};
  for (const [key, one] of Object.entries(change)) {
    if (one === null) delete result[key];
    else result[key] = merged(result[key], one);
  }
  return result;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
