import type { Candidate } from '#model/action.ts';
import { type Evidence, measured } from '#model/evidence.ts';
import { range } from '#model/range.ts';
import { height } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { daysAfter } from '../days.ts';
import type { Proposal } from '../proposal.ts';
import { NO_HOURS } from '../ranges.ts';
import { servedNeed } from '../serves.ts';

/** Doing nothing is always in the race, and wins when nothing else pays for itself. */
export function keeping(situation: Situation): Proposal {
  const candidate: Candidate = {
    id: 'keep/stack',
    title: 'Leave the stack as it is, and give the time to what users asked for',
    kind: 'keep',
    components: [],
    serves: { need: servedNeed(situation, []), notices: 'More of what they asked for: nothing is spent on moving house.' },
    firstSlice: { what: 'Take the next thing on the list that a user will notice', hours: range(1, 4, 8, 'hours') },
    timeToTry: range(0, 0, 0, 'hours'),
    frees: NO_HOURS,
    costs: NO_HOURS,
    effort: range(0, 0, 0, 'hours'),
    succeeds: range(1, 1, 1, 'chance'),
    experiment: {
      hypothesis: 'No move of the stack would pay for itself this year.',
      metric: 'share of upkeep in the commits of the next quarter',
      falsifier: 'upkeep takes a larger share of the commits than it does today',
      guardrail: 'dates below are kept',
      by: daysAfter(situation.asOf, 91),
      fallback: 'ask again with what has changed',
    },
    limitsChecked: [],
    objections: [],
    warnings: [],
    needs: [],
    because: [...standing(situation), ...upkeepShare(situation)],
  };
  return { candidates: [candidate], rejected: [], questions: [] };
}

/** How high the stack stands already. */
function standing(situation: Situation): Evidence[] {
  const known = situation.landscape.components.flatMap((component) =>
    component.uses.flatMap((use) => (typeof use.rung === 'string' && use.environment === 'production' ? [{ use, rung: use.rung }] : [])),
  );
  const high = known.filter(({ rung }) => height(rung) >= 4);
  if (known.length === 0) return [];
  const first = high[0]?.use;
  const example = first === undefined ? '' : `, for example ${first.technologyName}`;
  return [
    measured(
      `${high.length} of ${known.length} uses in production scale by themselves or are rented as a product${example}`,
      (first ?? known[0]?.use)?.evidence[0]?.place,
    ),
  ];
}

function upkeepShare(situation: Situation): Evidence[] {
  const end = Date.parse(`${situation.asOf}T23:59:59Z`) / 1000;
  const people = situation.work.commits.filter((commit) => !commit.bot && commit.at <= end).slice(0, 500);
  if (people.length < 20) return [];
  const upkeep = people.filter((commit) => commit.class === 'upkeep').length;
  return [measured(`${upkeep} of the last ${people.length} commits of people were upkeep`, { path: '.', commit: people[0]?.id ?? '' })];
}
