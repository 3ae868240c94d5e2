import type { Candidate } from '#model/action.ts';
import { assumed, measured, published } from '#model/evidence.ts';
import { placeText } from '#model/place.ts';
import { range } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { daysAfter, daysBetween } from '../days.ts';
import { type Ending, endingsIn } from '../endings.ts';
import { estimate } from '../prior.ts';
import { NOTHING, type Proposal } from '../proposal.ts';
import { NO_HOURS } from '../ranges.ts';
import { servedNeed } from '../serves.ts';

/** Versions at or near the end of their fixes: dated chores, one per product and release, never the action for today. */
export function renewals(situation: Situation): Proposal {
  return { ...NOTHING, candidates: [...endingsIn(situation)].map(([key, ending]) => renewal(situation, key, ending)) };
}

function renewal(situation: Situation, key: string, { lifespan, cycle, end, uses }: Ending): Candidate {
  const prior = estimate(situation, 'renew');
  const components = [...new Set(uses.flatMap((use) => use.component ?? []))];
  const name = `${lifespan.name} ${cycle.cycle}`;
  const over = daysBetween(situation.asOf, end) < 0;
  const what = over ? `${name} gets no more fixes` : `${name} gets its last fixes`;
  const says = over ? `${name} has had no fixes since ${end}` : `${name} gets no fixes after ${end}`;
  return {
    id: `renew/${key}`,
    title: `Move from ${name} to a release that still gets fixes`,
    kind: 'renew',
    components,
    serves: { need: servedNeed(situation, components), notices: 'Nothing changes for users; holes found later will be closed.' },
    firstSlice: {
      what: `Change the version in ${placeText(uses[0]?.place ?? { path: '.' })} and run the tests`,
      hours: range(1, 3, 8, 'hours'),
    },
    timeToTry: range(1, 3, 8, 'hours'),
    frees: NO_HOURS,
    costs: NO_HOURS,
    effort: prior.effort,
    succeeds: prior.succeeds,
    experiment: experimentOf(situation, lifespan.name, name),
    limitsChecked: [],
    objections: [],
    warnings: [],
    needs: [],
    because: [
      ...uses.slice(0, 6).map((use) => measured(`${lifespan.name} ${use.version}`, use.place)),
      published(says, lifespan.source, lifespan.checked),
      assumed(`effort and chance of success: ${prior.source}`),
    ],
    due: { what, by: end },
  };
}

function experimentOf(situation: Situation, product: string, release: string): Candidate['experiment'] {
  return {
    hypothesis: `The tests pass on a supported release of ${product}.`,
    metric: 'failing tests after the change',
    falsifier: 'a dependency has no release for it',
    guardrail: 'errors in production stay as they are',
    by: daysAfter(situation.asOf, 28),
    fallback: `go back to ${release}`,
  };
}
