import type { Limit } from '#model/catalog.ts';
import type { LimitCheck } from '#model/fit.ts';
import { isUnknown, type Unknown, unknown } from '#model/unknown.ts';
import type { LimitKey } from '#model/workload.ts';
import { covers, featureWords } from './feature-words.ts';
import type { Known } from './known.ts';

/** The question behind each key, in plain words. */
export const QUESTIONS: Readonly<Record<LimitKey, string>> = {
  'unit.seconds': 'how long one run or request takes at most',
  'unit.everySeconds': 'how short the time between two runs is',
  'unit.delaySeconds': 'how long a message waits on purpose before it is delivered',
  'unit.p99BudgetMs': 'how soon an answer must come',
  'unit.memoryMB': 'how much memory one copy needs',
  'unit.vcpu': 'how many processors one copy needs',
  'unit.gpu': 'whether a graphics card is needed',
  'unit.payloadKB': 'how large one request or message is at most',
  'unit.connectionHours': 'how long one connection stays open',
  'data.storedGB': 'how much data is stored',
  'data.itemKB': 'how large one stored item is at most',
  'data.retentionHours': 'how long messages must stay readable',
  'data.persistentDisk': 'whether a local disk must outlive the process',
  'data.inMemoryStateMB': 'how much state is kept in memory',
  'data.throughputMBs': 'how much data flows per second',
  'load.perSecondPeak': 'how many requests per second come at the peak',
  'load.concurrent': 'how many run or stay connected at the same time',
  'load.perMonth': 'how many requests come per month',
  features: 'which special features are used',
  constraints: 'where the data and the machines must stay',
};

/**
 * One limit beside what is known. Headroom is the unused share of the limit: (limit − workload) / limit, for a least (workload − limit) / workload;
 * negative when it is broken.
 */
export function checkLimit(limit: Limit, known: Known): LimitCheck {
  const { name, hard, source, checked: date } = limit;
  const rest = { limit: name, hard, source, date };
  if (limit.test === 'lacks') return { ...rest, value: `no ${String(limit.value)}`, ...checkLack(limit, known) };
  return { ...rest, value: amount(Number(limit.value), limit.unit), ...checkAmount(limit, known) };
}

type Outcome = Pick<LimitCheck, 'workload' | 'fits' | 'headroom'>;

function checkAmount({ key, test, value, unit }: Limit, known: Known): Outcome {
  const needed = known.numbers[key];
  const bound = Number(value);
  if (needed === undefined) return notKnown(key);
  const [spare, whole] = test === 'at-least' ? [needed - bound, needed] : [bound - needed, bound];
  const assumed = known.assumed?.includes(key) === true ? ' (assumed)' : '';
  return { workload: `${amount(needed, unit)}${assumed}`, headroom: whole === 0 ? -1 : spare / whole, fits: spare >= 0 };
}

function checkLack({ key, value }: Limit, known: Known): Outcome {
  const needed = needsFeature(key, String(value), known);
  if (needed === undefined) return notKnown(key);
  return { workload: needed ? 'needed' : 'not needed', fits: !needed };
}

/** `extension` is needed by `extension:postgis`. */
function needsFeature(key: LimitKey, feature: string, known: Known): boolean | undefined {
  if (key === 'constraints') return known.constraints?.some((named) => covers(feature, named));
  if (key !== 'features') {
    const number = known.numbers[key];
    return number === undefined ? undefined : number > 0;
  }
  const word = featureWords([feature])[0] ?? feature;
  if (featureWords([...(known.features ?? []), ...(known.demands ?? [])]).some((named) => covers(word, named))) return true;
  return known.features !== undefined || known.notFound?.includes(word) === true ? false : undefined;
}

function notKnown(key: LimitKey): Outcome {
  const answer: Unknown = unknown(
    `It is not known ${QUESTIONS[key]}.`,
    `State ${key} of this component under workloads in .nextbest/purpose.yaml.`,
  );
  return { workload: answer, fits: answer };
}

function amount(value: number, unit: string): string {
  return `${Math.round(value * 100) / 100} ${unit}`;
}

/** Known to be exceeded, or too close, for certain, and nobody can raise it. */
export function rejects(limit: Limit, check: LimitCheck): boolean {
  const certain = limit.status !== 'unconfirmed' && limit.raisable === 'no';
  return certain && (check.fits === false || tooClose(limit, check));
}

/** What differs from run to run needs room below its limit; a size that is asked for does not. */
const VARIES: readonly LimitKey[] = ['unit.seconds', 'unit.payloadKB', 'unit.connectionHours', 'data.itemKB', 'data.throughputMBs'];
const LEAST_HEADROOM = 0.1;

/** A hard limit that holds with less than a tenth to spare. */
function tooClose({ hard, key, test }: Limit, { fits, headroom = 1 }: LimitCheck): boolean {
  return hard && test === 'at-most' && fits === true && VARIES.includes(key) && headroom < LEAST_HEADROOM;
}

/** Exceeded, perhaps or until somebody raises it, or a hard limit that could not be checked. */
export function leavesDoubt(limit: Limit, check: LimitCheck): boolean {
  return check.fits === false || (limit.hard && isUnknown(check.fits));
}
