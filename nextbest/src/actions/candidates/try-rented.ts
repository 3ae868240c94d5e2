import type { Candidate } from '#model/action.ts';
import type { Cloud, Ladder, LadderRung } from '#model/catalog.ts';
import type { Perhaps } from '#model/component.ts';
import { assumed } from '#model/evidence.ts';
import { range } from '#model/range.ts';
import { height } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { daysAfter } from '../days.ts';
import { ORIGIN, PERHAPS_HOME_MADE } from '../judgement.ts';
import { estimate } from '../prior.ts';
import { NOTHING, type Proposal } from '../proposal.ts';
import { fromNinety, NO_HOURS } from '../ranges.ts';
import { servedNeed } from '../serves.ts';
import { writingOf } from '../spike.ts';

/** Hours until lunch. */
const BY_LUNCHTIME = 4;

/**
 * What may be home-made, beside what could be rented for it and seen working by lunchtime. One sign is too little for a claim, so it is a
 * `try`, it is asked as well, and its worth is small until somebody says yes.
 */
export function rentedTrials(situation: Situation): Proposal {
  return { ...NOTHING, candidates: (situation.landscape.perhaps ?? []).flatMap((one) => trialOf(situation, one)) };
}

function trialOf(situation: Situation, perhaps: Perhaps): Candidate[] {
  const { capability } = perhaps;
  const { landscape, catalog } = situation;
  const isOffered = landscape.offers.some((one) => one.capability === capability);
  const isRented = landscape.components.some(({ uses }) =>
    uses.some(({ capability: of, rung }) => of === capability && typeof rung === 'string' && height(rung) >= height('managed')),
  );
  const sets = situation.purpose?.differentiators.includes(capability) ?? false;
  const ladder = catalog.ladders.find((one) => one.capability === capability);
  if (ladder === undefined || isOffered || isRented || sets) return [];
  const rung = quickest(situation, ladder);
  return rung === undefined ? [] : [candidateOf(situation, { perhaps, rung, ladder })];
}

/** The quickest rung to see working on the cloud in use, or of a vendor; none where nothing is quick or no cloud is known. */
function quickest(situation: Situation, { rungs }: Ladder): LadderRung | undefined {
  const { purpose, fits, asOf } = situation;
  const cloud: Cloud | undefined = purpose?.cloud ?? fits.flatMap((fit) => (typeof fit.cloud === 'string' ? [fit.cloud] : []))[0];
  if (cloud === undefined) return undefined;
  return rungs
    .filter((rung) => rung.cloud === cloud && height(rung.rung) >= height('serverless-capacity') && rung.status === undefined)
    .filter(({ since, until }) => (since === undefined || since <= asOf) && (until === undefined || until > asOf))
    .filter(({ tryOut }) => fromNinety(tryOut.hours, 'hours').likely <= BY_LUNCHTIME)
    .reduce<LadderRung | undefined>(
      (best, one) => (best === undefined || one.tryOut.hours[1] < best.tryOut.hours[1] ? one : best),
      undefined,
    );
}

function candidateOf(situation: Situation, { perhaps, rung, ladder }: { perhaps: Perhaps; rung: LadderRung; ladder: Ladder }): Candidate {
  const prior = estimate(situation, 'try');
  const hours = fromNinety(rung.tryOut.hours, 'hours');
  return {
    id: `try/${perhaps.capability}/${rung.technology}`,
    title: `If this is ${perhaps.name} of your own, see ${rung.name} do it once by lunchtime`,
    kind: 'try',
    components: [],
    capability: perhaps.capability,
    to: { technology: rung.technology, rung: rung.rung },
    serves: { need: servedNeed(situation, []), notices: ladder.notices },
    firstSlice: { what: rung.tryOut.what, hours: range(hours.low, hours.likely, Math.min(8, hours.high), 'hours') },
    timeToTry: hours,
    ...writingOf(ladder),
    frees: NO_HOURS,
    value: PERHAPS_HOME_MADE,
    costs: NO_HOURS,
    effort: hours,
    succeeds: prior.succeeds,
    experiment: {
      hypothesis: `${rung.name} does what the own code does.`,
      metric: ladder.metric,
      falsifier: 'after a day it has not done it once',
      guardrail: 'nothing of what runs today is touched',
      by: daysAfter(situation.asOf, 7),
      fallback: 'leave it as it is',
    },
    limitsChecked: [],
    objections: [{ says: 'Ours is small and works.', answer: 'Then it stays: this only shows what it would not have to do any more.' }],
    warnings: [],
    needs: rung.needs,
    because: [
      ...perhaps.evidence.slice(0, 2),
      ...(perhaps.others.length === 0 ? [] : [assumed(`too little to be sure; not found: ${perhaps.others.join(', ')}`)]),
      assumed(`what it may give back: ${PERHAPS_HOME_MADE.low} to ${PERHAPS_HOME_MADE.high} hours a month: ${ORIGIN}`),
      assumed(`chance of success: ${prior.source}`),
    ],
  };
}
