import { FACT_SOURCES, type FileFacts, REFERENCE_KINDS } from '#model/fact.ts';
import type { Survey } from '#model/survey.ts';
import type { Verdict } from '#model/verdict.ts';
import { GROUNDS, WORK_CLASSES } from '#model/work.ts';

/** What is kept is read by later versions and may be damaged: only rows of exactly the shape that was written are believed. */
type Check = (value: unknown) => boolean;

const isAttribute = record({ value: isPlain, line: isNumber });
const isReference = record({
  to: isText,
  how: oneOf(...REFERENCE_KINDS),
  line: isNumber,
});
const isFact = record({
  in: oneOf(...FACT_SOURCES),
  name: isText,
  role: oneOf('uses', 'defines', 'runs', 'builds', 'declares'),
  label: optional(isText),
  line: isNumber,
  endLine: optional(isNumber),
  version: optional(isText),
  scope: optional(oneOf('development', 'test', 'optional')),
  attributes: optional((value) => isObject(value) && Object.values(value).every(isAttribute)),
  references: optional(listOf(isReference)),
});
const FOUND = { facts: listOf(isFact), unread: listOf(record({ line: optional(isNumber), why: isText })) };
const isFacts = record(FOUND);
const isCharts = listOf(record({ path: isText, ...FOUND }));
const isSurvey = record({
  landscape: record({
    components: Array.isArray,
    coverage: isObject,
    versions: Array.isArray,
    dangling: Array.isArray,
    gates: Array.isArray,
  }),
  unread: listOf(record({ place: isObject, why: isText })),
  shared: optional(Array.isArray),
});
const isVerdicts = listOf(
  record({
    class: oneOf(...WORK_CLASSES),
    confidence: isNumber,
    by: oneOf(...GROUNDS),
    probabilities: (value) => Array.isArray(value) && value.length === 3 && value.every(isNumber),
  }),
);
/** The facts in a kept text; undefined when it holds anything else. */
export function parseFacts(text: string): FileFacts | undefined {
  const value = parse(text);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field was looked at
  return isFacts(value) ? (value as FileFacts) : undefined;
}

/** The facts of charts in a kept text, by path; undefined when it holds anything else. */
export function parseCharts(text: string): ReadonlyMap<string, FileFacts> | undefined {
  const value = parse(text);
  if (!isCharts(value)) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field was looked at
  return new Map((value as readonly (FileFacts & { readonly path: string })[]).map(({ path, ...found }) => [path, found]));
}

/**
 * The stack in a kept text; undefined when it holds anything else. Not every field is looked at: damage shows when it is unpacked, and the
 * key names the very program that wrote it.
 */
export function parseSurvey(text: string): Survey | undefined {
  const value = parse(text);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this very program wrote it
  return isSurvey(value) ? (value as Survey) : undefined;
}

/** What commits were for, in a kept text; undefined when it holds anything else. */
export function parseVerdicts(text: string): readonly Verdict[] | undefined {
  const value = parse(text);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field was looked at
  return isVerdicts(value) ? (value as readonly Verdict[]) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isPlain(value: unknown): boolean {
  return isText(value) || isNumber(value) || isBoolean(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(fields: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(fields);
  return (value) => isObject(value) && checks.every(([name, check]) => check(value[name]));
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function oneOf(...words: readonly string[]): Check {
  const allowed = new Set<unknown>(words);
  return (value) => allowed.has(value);
}
