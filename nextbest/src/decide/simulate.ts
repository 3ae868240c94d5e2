import type { Candidate } from '#model/action.ts';
import type { Range } from '#model/range.ts';
import { valueAt } from './distribution.ts';
import { stream } from './random.ts';

/** Months that a gain is counted for. */
export const HORIZON_MONTHS = 12;
/** Working hours of one person in a month; turns effort into the delay before the gain starts. */
const HOURS_PER_MONTH = 140;
/** Share of the effort that rolling back a failed move costs; assumed. */
const ROLLBACK_SHARE = 0.25;

export interface Draws {
  readonly id: string;
  /** Net value over the horizon in team hours, one entry per draw. */
  readonly net: Float64Array;
  /** Team hours that the net value takes, those of the move that it leads to included; one entry per draw. */
  readonly effort: Float64Array;
}

export interface Simulation {
  readonly seed: number;
  readonly draws: number;
  /** Shared by all actions: hours behind one commit; one draw per world. */
  readonly hoursPerCommit: Range;
}

/**
 * Net value of each candidate in `draws` common worlds (decision.md, section 1):
 * NV = S · v · max(0, H − D) − D − (1 − S) · rollback, in team hours; v = freed + other value − new running work, per month.
 */
export function simulate(candidates: readonly Candidate[], simulation: Simulation): Draws[] {
  const perCommit = sharedDraws(simulation);
  return candidates.map((candidate) => simulateOne(candidate, perCommit, simulation));
}

function sharedDraws({ seed, draws, hoursPerCommit }: Simulation): Float64Array {
  const next = stream(seed, 'hours-per-commit');
  return Float64Array.from({ length: draws }, () => valueAt(hoursPerCommit, next()));
}

function simulateOne(candidate: Candidate, perCommit: Float64Array, { seed, draws }: Simulation): Draws {
  const draw = (input: string): (() => number) => stream(seed, `${candidate.id}:${input}`);
  const [frees, unseen, value, costs] = [draw('frees'), draw('unseen'), draw('value'), draw('costs')];
  const [effort, next, chance, luck] = [draw('effort'), draw('next'), draw('chance'), draw('luck')];
  const net = new Float64Array(draws);
  const spent = new Float64Array(draws);
  for (let world = 0; world < draws; world += 1) {
    const hours = positive(candidate.effort, effort());
    const given = freed(candidate, frees(), perCommit[world] ?? 0) + unseenOf(candidate, unseen()) + stated(candidate.value, value());
    const perMonth = given - positive(candidate.costs, costs());
    const works = luck() < Math.min(1, positive(candidate.succeeds, chance()));
    const months = Math.max(0, HORIZON_MONTHS - hours / HOURS_PER_MONTH);
    net[world] = (works ? perMonth * months : -ROLLBACK_SHARE * hours) - hours;
    spent[world] = hours + stated(candidate.leadsTo, next());
  }
  return { id: candidate.id, net, effort: spent };
}

/** Where the freed time comes from commits, the hours behind a commit are the shared draw, so that actions move together. */
function freed(candidate: Candidate, u: number, perCommit: number): number {
  if (candidate.freesCommits === undefined) return positive(candidate.frees, u);
  return (positive(candidate.freesCommits, u) / 3) * perCommit;
}

/** Stated toil is apart from `frees` only where commits give the rest. */
function unseenOf({ freesCommits, freesUnseen }: Candidate, u: number): number {
  return freesCommits === undefined || freesUnseen === undefined ? 0 : positive(freesUnseen, u);
}

function stated(range: Range | undefined, u: number): number {
  return range === undefined ? 0 : valueAt(range, u);
}

function positive(range: Range, u: number): number {
  return Math.max(0, valueAt(range, u));
}
