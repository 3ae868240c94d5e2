import type { Action, Candidate, NetValue, Ranking } from '#model/action.ts';
import { HORIZON_MONTHS } from '#model/horizon.ts';
import { type Appraisal, type Appraised, appraise } from './appraise.ts';
import { rounded } from './digits.ts';
import { bestOrder } from './order.ts';
import { type Simulation, type Worlds, worldsOf } from './worlds.ts';

/** One engineer day a month, in hours: less net value than that is a chore. */
const CHORE_HOURS_PER_MONTH = 8;
/** Price of one team-day in hours: two actions closer than that in regret are too close to call. */
const TIE_HOURS = 8;

export type Ranked = Pick<Ranking, 'today' | 'actions' | 'chores'> & {
  /** The numbers behind them, by id, and what they were tried in. */
  readonly appraisals: ReadonlyMap<string, Appraisal>;
  readonly worlds: Worlds;
};

/**
 * Ranked actions and the one for today; `candidates` must hold exactly one of kind `keep`, and no id twice; what one requires must be
 * among them. Throws otherwise. Input order never matters.
 */
export function rank(candidates: readonly Candidate[], simulation: Simulation): Ranked {
  const sorted = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
  const twice = sorted.find(({ id }, index) => id === sorted[index + 1]?.id);
  if (twice !== undefined) throw new Error(`two candidates are called ${twice.id}`);
  const worlds = worldsOf(simulation);
  const appraised = appraise(sorted, worlds);
  return { ...arranged(sorted, appraised), appraisals: appraised.of, worlds };
}

function arranged(candidates: readonly Candidate[], appraised: Appraised): Pick<Ranking, 'today' | 'actions' | 'chores'> {
  const ordered = inOrder(candidates, appraised);
  const chores = ordered.filter(({ candidate, appraisal }) => isChore(candidate, appraisal));
  const small = new Set(chores);
  const contenders = ordered.filter((one) => !small.has(one));
  const leader = contenders.find(({ candidate }) => mayBeToday(candidate));
  const actions = contenders.map((one, index) => toAction(one, { rank: index + 1, leader, contenders }));
  const today = actions.find((action) => action.id === leader?.candidate.id);
  if (today === undefined) throw new Error('no candidate may be started today: "keep" is missing');
  const first = actions.length + 1;
  return { today, actions, chores: chores.map((one, index) => toAction(one, { rank: first + index, leader, contenders: [] })) };
}

interface Judged {
  readonly candidate: Candidate;
  readonly appraisal: Appraisal;
}

/** By ratio of expectations with what it unlocks, every prerequisite first; ties by regret, then by id. */
function inOrder(candidates: readonly Candidate[], { of, blocks }: Appraised): Judged[] {
  const judged = new Map(
    candidates.flatMap((candidate) => {
      const appraisal = of.get(candidate.id);
      return appraisal === undefined ? [] : [[candidate.id, { candidate, appraisal }]];
    }),
  );
  const regret = ({ id }: { readonly id: string }): number => of.get(id)?.netValue.regret ?? 0;
  return bestOrder(blocks, (a, b) => regret(a) - regret(b) || (a.id < b.id ? -1 : 1)).flatMap(({ id }) => judged.get(id) ?? []);
}

/** Dated and tidying work is a chore unless it is worth more; another action that would not pay for itself stays in the list, below "keep". */
function isChore({ kind, completesMap, due }: Candidate, { together }: Appraisal): boolean {
  if (kind === 'keep' || completesMap === true) return false;
  if (due !== undefined) return true;
  const small = together / HORIZON_MONTHS < CHORE_HOURS_PER_MONTH;
  return small && (together >= 0 || kind === 'retire');
}

/** What has to wait for another action cannot be started today. */
export function mayBeToday({ notToday, requires = [] }: Candidate): boolean {
  return notToday === undefined && requires.length === 0;
}

interface Place {
  readonly rank: number;
  readonly leader: Judged | undefined;
  readonly contenders: readonly Judged[];
}

function toAction({ candidate, appraisal }: Judged, { rank: position, leader, contenders }: Place): Action {
  const tied = isClose(appraisal, leader)
    ? contenders.filter((other) => isClose(other.appraisal, leader)).map((other) => other.candidate.id)
    : [];
  return {
    ...candidate,
    netValue: told(appraisal.netValue),
    ...(isAdvised(candidate, appraisal) ? { advice: appraisal.advice } : {}),
    ...(appraisal.unlocks.length === 0 ? {} : { unlocks: appraisal.unlocks }),
    rank: position,
    tiedWith: tied.filter((id) => id !== candidate.id),
  };
}

/** Nobody is told to do what may not be started today; that it should be tested first or left is said all the same. */
function isAdvised(candidate: Candidate, { advice }: Appraisal): boolean {
  return candidate.kind !== 'keep' && (advice.is !== 'do' || mayBeToday(candidate));
}

function told({ perTeamHour, total, chancePositive, regret, chanceBest }: NetValue): NetValue {
  const { low, likely, high, unit } = total;
  return {
    perTeamHour: rounded(perTeamHour),
    total: { low: rounded(low), likely: rounded(likely), high: rounded(high), unit },
    chancePositive: rounded(chancePositive),
    regret: rounded(regret),
    chanceBest: rounded(chanceBest),
  };
}

function isClose({ netValue: { regret } }: Appraisal, leader: Judged | undefined): boolean {
  return leader !== undefined && Math.abs(regret - leader.appraisal.netValue.regret) < TIE_HOURS;
}
