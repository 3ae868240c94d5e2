import type { Candidate } from '#model/action.ts';
import { assumed, stated } from '#model/evidence.ts';
import type { StatedOption } from '#model/purpose.ts';
import { range } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { daysAfter } from '../days.ts';
import { inHours } from '../money.ts';
import { estimate } from '../prior.ts';
import { NOTHING, type Proposal } from '../proposal.ts';
import { NO_HOURS } from '../ranges.ts';

/** The team's own options from the purpose, judged by the same measure as ours. */
export function ownOptions(situation: Situation): Proposal {
  return { ...NOTHING, candidates: (situation.purpose?.options ?? []).map((option) => ownOption(situation, option)) };
}

function ownOption(situation: Situation, option: StatedOption): Candidate {
  const prior = estimate(situation, 'try');
  const succeeds = option.succeeds ?? prior.succeeds;
  const value = inHours(option.value, situation);
  const place = { path: situation.purpose?.path ?? '.', line: option.line };
  return {
    id: `try/${option.id}`,
    title: option.title,
    kind: 'try',
    components: componentsOf(situation, option),
    serves: {
      need: option.need ?? `what ${situation.product} does for its users`,
      notices: 'What the option promises, as the team states it.',
    },
    firstSlice: { what: option.firstSlice ?? 'The part of it that can be shown within a day', hours: range(2, 5, 8, 'hours') },
    timeToTry: range(2, 5, 8, 'hours'),
    frees: NO_HOURS,
    value: value.hours,
    costs: NO_HOURS,
    effort: option.effort,
    succeeds,
    experiment: {
      hypothesis: `${option.title}: it brings what the team expects of it.`,
      metric: situation.purpose?.northStar?.metric ?? 'the number the team wants it to move',
      falsifier: 'four weeks later that number has not moved',
      guardrail: 'what works today keeps working',
      by: daysAfter(situation.asOf, 28),
      fallback: 'leave it as it was before',
    },
    limitsChecked: [],
    objections: [],
    warnings: [],
    needs: [],
    because: [
      stated(`value and effort as the team states them`, place),
      ...value.because,
      ...(option.succeeds === undefined ? [assumed(`chance of success: ${prior.source}`)] : []),
    ],
  };
}

function componentsOf(situation: Situation, option: StatedOption): string[] {
  return situation.landscape.components
    .filter(({ id, name }) => option.components.includes(id) || option.components.includes(name))
    .map(({ id }) => id);
}
