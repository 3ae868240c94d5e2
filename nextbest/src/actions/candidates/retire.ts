import type { Candidate } from '#model/action.ts';
import type { Dangling } from '#model/component.ts';
import { assumed, measured } from '#model/evidence.ts';
import type { Place } from '#model/place.ts';
import { range, scaled } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { counted } from '../counted.ts';
import { daysAfter } from '../days.ts';
import { estimate } from '../prior.ts';
import { NOTHING, type Proposal } from '../proposal.ts';
import { freed, NO_HOURS } from '../ranges.ts';
import { servedNeed } from '../serves.ts';

/** Delete what nothing can use any more: it builds from what is gone, or production runs none of it. */
export function retirements(situation: Situation): Proposal {
  return { ...NOTHING, candidates: situation.landscape.dangling.map((one) => retirement(situation, one)) };
}

function retirement(situation: Situation, one: Dangling): Candidate {
  const repository = one.evidence[0]?.place?.repository;
  const path = situation.severalRepositories && repository !== undefined ? `${repository}:${one.path}` : one.path;
  const upkeep = situation.upkeepOf(new Set([path]));
  const prior = estimate(situation, 'retire');
  const components = one.component === undefined ? [] : [one.component];
  return {
    id: `retire/${path}${one.element === undefined ? '' : `/${one.element}`}`,
    title: `Delete it or mend it: ${one.says}`,
    kind: 'retire',
    components,
    serves: { need: servedNeed(situation, components), notices: 'New people are not misled; there is less to keep up.' },
    firstSlice: { what: `Delete it on a branch and see whether anyone or any pipeline misses it`, hours: range(0.5, 1, 3, 'hours') },
    timeToTry: range(0.5, 1, 3, 'hours'),
    ...freed({ ...upkeep, perQuarter: scaled(upkeep.perQuarter, one.share, upkeep.perQuarter.unit) }, situation),
    costs: NO_HOURS,
    effort: prior.effort,
    succeeds: prior.succeeds,
    experiment: {
      hypothesis: 'Nobody uses it any more.',
      metric: 'people or pipelines that ask for it',
      falsifier: 'somebody needs it within two weeks',
      guardrail: 'the pipeline stays green',
      by: daysAfter(situation.asOf, 14),
      fallback: 'revert the commit',
    },
    limitsChecked: [],
    objections: [{ says: 'Somebody may still need it.', answer: 'It is one revert away.' }],
    warnings: [],
    needs: [],
    because: [
      ...one.evidence.slice(0, 6),
      measured(`${counted(upkeep.count, 'upkeep or fix commit')} on ${one.share < 1 ? 'its file' : 'it'} so far`, placeIn(one)),
      assumed(`effort and chance of success: ${prior.source}`),
    ],
  };
}

function placeIn({ path, evidence }: Dangling): Place {
  const repository = evidence[0]?.place?.repository;
  return { path, ...(repository === undefined ? {} : { repository }) };
}
