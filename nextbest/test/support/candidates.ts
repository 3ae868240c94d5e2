import type { Candidate } from '#model/action.ts';
import { type Range, range } from '#model/range.ts';

const NO_HOURS = range(0, 0, 0, 'hours/month');

/** A candidate that does nothing; tests say what matters. */
export function candidate(id: string, rest: Partial<Candidate> = {}): Candidate {
  return {
    id,
    title: id,
    kind: 'climb',
    components: [],
    serves: { need: 'to buy', notices: 'less waiting' },
    firstSlice: { what: 'one copy', hours: range(1, 2, 4, 'hours') },
    timeToTry: range(1, 2, 4, 'hours'),
    frees: NO_HOURS,
    costs: NO_HOURS,
    effort: range(8, 20, 50, 'hours'),
    succeeds: range(0.7, 0.8, 0.9, 'chance'),
    experiment: { hypothesis: 'h', metric: 'm', falsifier: 'f', guardrail: 'g', by: '2026-02-01', fallback: 'back' },
    limitsChecked: [],
    objections: [],
    warnings: [],
    needs: [],
    because: [],
    ...rest,
  };
}

export const KEEP: Candidate = candidate('keep/stack', {
  kind: 'keep',
  effort: range(0, 0, 0, 'hours'),
  succeeds: range(1, 1, 1, 'chance'),
});

/** Hours a month with a spread of a factor 2 on both sides. */
export function hours(likely: number): Range {
  return range(likely / 2, likely, likely * 2, 'hours/month');
}
