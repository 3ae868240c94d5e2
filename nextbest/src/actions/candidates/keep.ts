import type { Candidate } from '#model/action.ts';
import { assumed, type Evidence, measured, stated } from '#model/evidence.ts';
import { range } from '#model/range.ts';
import { height } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { daysAfter } from '../days.ts';
import type { Proposal } from '../proposal.ts';
import { NO_HOURS } from '../ranges.ts';
import { servedNeed } from '../serves.ts';
import { lostBets, resultText } from '../tried.ts';

/** What doing nothing to the stack means, while the repository lives and when it says that it does not. */
interface Told {
  readonly title: string;
  readonly notices: string;
  readonly firstSlice: string;
  readonly hypothesis: string;
  readonly metric: string;
  readonly falsifier: string;
}

const LIVING: Told = {
  title: 'Leave the stack as it is, and give the time to what users asked for',
  notices: 'More of what they asked for: nothing is spent on moving house.',
  firstSlice: 'Take the next thing on the list that a user will notice',
  hypothesis: 'No move of the stack would pay for itself this year.',
  metric: 'upkeep commits in the next quarter',
  falsifier: 'upkeep takes more commits than in the last quarter',
};

const ENDED: Told = {
  title: 'Archive it, or name who owns it: it calls itself no longer maintained',
  notices: 'They know what they can still count on.',
  firstSlice: 'Ask who still uses it, and set a date',
  hypothesis: 'Nobody needs it any more.',
  metric: 'people or services that still depend on it',
  falsifier: 'somebody depends on it and says that they will own it',
};

/** Doing nothing is always in the race, and wins when nothing else pays for itself. */
export function keeping(situation: Situation): Proposal {
  const { ended } = situation.landscape;
  const { title, notices, firstSlice, hypothesis, metric, falsifier } = ended.length === 0 ? LIVING : ENDED;
  const candidate: Candidate = {
    id: 'keep/stack',
    title,
    kind: 'keep',
    components: [],
    serves: { need: servedNeed(situation, []), notices },
    firstSlice: { what: firstSlice, hours: range(1, 4, 8, 'hours') },
    timeToTry: range(0, 0, 0, 'hours'),
    frees: NO_HOURS,
    costs: NO_HOURS,
    effort: range(0, 0, 0, 'hours'),
    succeeds: range(1, 1, 1, 'chance'),
    experiment: {
      hypothesis,
      metric,
      falsifier,
      guardrail: 'dates below are kept',
      by: daysAfter(situation.asOf, 91),
      fallback: 'ask again with what has changed',
    },
    limitsChecked: [],
    objections: [],
    warnings: [],
    needs: [],
    because: [...ended.slice(0, 2), ...lost(situation), ...standing(situation)],
  };
  return { candidates: [candidate], rejected: [], questions: [] };
}

/** How high the stack stands already, where that speaks for leaving it. */
function standing(situation: Situation): Evidence[] {
  const known = situation.landscape.components.flatMap((component) =>
    component.uses.flatMap((use) => (typeof use.rung === 'string' && use.environment === 'production' ? [{ use, rung: use.rung }] : [])),
  );
  const high = known.filter(({ rung }) => height(rung) >= height('serverless-capacity'));
  const [first] = high;
  if (first === undefined || high.length * 2 < known.length) return [assumed(NOTHING_PAYS)];
  const says = `${high.length} of ${known.length} uses in production scale by themselves or are rented as a product, for example ${first.use.technologyName}`;
  return [measured(says, first.use.evidence[0]?.place), assumed(NOTHING_PAYS)];
}

const NOTHING_PAYS = 'no move of the stack gives back more time than it takes, by commits and hours for each';

/** What was tried and did not work: why it is not advised again. */
function lost(situation: Situation): Evidence[] {
  return lostBets(situation).map((bet) => stated(`"${bet.title}" was ${resultText(bet)}`, { path: bet.path }));
}
