import type { Action, Candidate, Ranking } from '#model/action.ts';
import { HORIZON_MONTHS, type Simulation, simulate } from './simulate.ts';
import { type Summary, summarise } from './summary.ts';

/** One engineer day a month, in hours: less net value than that is a chore. */
const CHORE_HOURS_PER_MONTH = 8;
/** Price of one team-day in hours: two actions closer than that in regret are too close to call. */
const TIE_HOURS = 8;

/** Ranked actions and the one for today; `candidates` must hold exactly one of kind `keep`, and no id twice. Input order never matters. */
export function rank(candidates: readonly Candidate[], simulation: Simulation): Pick<Ranking, 'today' | 'actions' | 'chores'> {
  const sorted = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
  const twice = sorted.find(({ id }, index) => id === sorted[index + 1]?.id);
  if (twice !== undefined) throw new Error(`two candidates are called ${twice.id}`);
  const summaries = new Map(summarise(simulate(sorted, simulation)).map((summary) => [summary.id, summary]));
  const of = (candidate: Candidate): Summary => summaries.get(candidate.id) ?? nothing(candidate.id);
  const ordered = [...sorted].sort((a, b) => compare(of(a), of(b)));
  const chores = ordered.filter((candidate) => isChore(candidate, of(candidate)));
  const small = new Set(chores);
  const contenders = ordered.filter((candidate) => !small.has(candidate));
  const leader = contenders.find(mayBeToday);
  const actions = contenders.map((candidate, index) => toAction(candidate, { rank: index + 1, of, leader, contenders }));
  const today = actions.find((action) => action.id === leader?.id);
  if (today === undefined) throw new Error('no candidate may be started today: "keep" is missing');
  return {
    today,
    actions,
    chores: chores.map((candidate, index) => toAction(candidate, { rank: actions.length + index + 1, of, leader, contenders: [] })),
  };
}

/** By ratio of expectations, ties by regret, then by id. */
function compare(a: Summary, b: Summary): number {
  return b.perTeamHour - a.perTeamHour || a.regret - b.regret || (a.id < b.id ? -1 : 1);
}

/** Dated and tidying work is a chore unless it is worth more; another action that would not pay for itself stays in the list, below "keep". */
function isChore(candidate: Candidate, summary: Summary): boolean {
  if (candidate.kind === 'keep' || candidate.completesMap === true) return false;
  if (candidate.due !== undefined) return true;
  const small = summary.expected / HORIZON_MONTHS < CHORE_HOURS_PER_MONTH;
  return small && (summary.expected >= 0 || candidate.kind === 'retire');
}

function mayBeToday(candidate: Candidate): boolean {
  return candidate.notToday === undefined;
}

interface Ranked {
  readonly rank: number;
  readonly of: (candidate: Candidate) => Summary;
  readonly leader: Candidate | undefined;
  readonly contenders: readonly Candidate[];
}

function toAction(candidate: Candidate, { rank: position, of, leader, contenders }: Ranked): Action {
  const { perTeamHour, total, chancePositive, regret, chanceBest } = of(candidate);
  const tied = leader === undefined ? [] : contenders.filter((other) => other.id !== candidate.id && closeToLeader(of(other), of(leader)));
  const tiedWith = leader !== undefined && closeToLeader(of(candidate), of(leader)) ? tied.map((other) => other.id) : [];
  return { ...candidate, netValue: { perTeamHour, total, chancePositive, regret, chanceBest }, rank: position, tiedWith };
}

function closeToLeader(one: Summary, leader: Summary): boolean {
  return Math.abs(one.regret - leader.regret) < TIE_HOURS;
}

function nothing(id: string): Summary {
  return {
    id,
    expected: 0,
    perTeamHour: 0,
    total: { low: 0, likely: 0, high: 0, unit: 'hours/year' },
    chancePositive: 0,
    regret: 0,
    chanceBest: 0,
  };
}
