import type { Candidate } from '#model/action.ts';
import { assumed, type Evidence } from '#model/evidence.ts';
import { type Range, range } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { daysAfter } from './days.ts';
import { estimate } from './prior.ts';
import { NO_HOURS } from './ranges.ts';
import { servedNeed } from './serves.ts';

export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly hypothesis: string;
  readonly because: readonly Evidence[];
  readonly components: readonly string[];
  readonly hours: readonly [number, number];
  /** `hours/month`. */
  readonly worth: Range;
  /** `hours` of the move that the worth comes from, times its chance; absent where that move is not known. */
  readonly leadsTo?: Range;
  readonly completesMap?: boolean;
}

/** A measurement as a candidate: it ends no work itself, and is worth what knowing its result is worth. */
export function measure(
  situation: Situation,
  { id, title, what, hypothesis, because, components, hours, worth, leadsTo, completesMap }: Measure,
): Candidate {
  const prior = estimate(situation, 'measure');
  const [low, high] = hours;
  return {
    id,
    title,
    kind: 'measure',
    components,
    serves: { need: servedNeed(situation, components), notices: 'The next advice is about your stack and not about a guess.' },
    firstSlice: { what, hours: range(low, Math.sqrt(low * high), high, 'hours') },
    timeToTry: range(low, Math.sqrt(low * high), high, 'hours'),
    frees: NO_HOURS,
    value: worth,
    costs: NO_HOURS,
    effort: range(low, Math.sqrt(low * high), high, 'hours'),
    ...(leadsTo === undefined ? {} : { leadsTo }),
    ...(completesMap === undefined ? {} : { completesMap }),
    succeeds: prior.succeeds,
    experiment: {
      hypothesis,
      metric: 'the next answer of this tool',
      falsifier: 'the answer stays the same',
      guardrail: 'no more than an hour or two goes into it',
      by: daysAfter(situation.asOf, 7),
      fallback: 'nothing to go back to',
    },
    limitsChecked: [],
    objections: [],
    warnings: [],
    needs: [],
    because: [...because, assumed(`what knowing it is worth: ${worth.low.toFixed(0)} to ${worth.high.toFixed(0)} hours a month`)],
  };
}
