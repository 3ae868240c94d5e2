import type { Candidate, Ranking } from '#model/action.ts';
import { HOURS_PER_MONTH, TEAM_SIZE } from '#model/horizon.ts';
import type { Appraisal } from './appraise.ts';
import { type Item, optionsOf } from './options.ts';
import { pack } from './pack.ts';
import { groupsOf } from './prerequisites.ts';
import { hoursOf } from './simulate.ts';
import type { Worlds } from './worlds.ts';

const MONTHS = 3;
/** Steps that the capacity is cut into at most; hours are rounded up to them. */
const MOST_STEPS = 4000;
/** Kinds of action that change what they are about: two of them on the same components are alternatives. */
const CHANGES: ReadonlySet<Candidate['kind']> = new Set(['climb', 'retire', 'replace-framework', 'consolidate']);

export interface QuarterRequest {
  /** Those that may be done, in their order. */
  readonly candidates: readonly Candidate[];
  readonly appraisals: ReadonlyMap<string, Appraisal>;
  readonly worlds: Worlds;
  /** People, where the team has said it. */
  readonly teamSize?: number | undefined;
}

/** Which actions together bring most within what the whole team works in three months, and the chance that all of them fit. */
export function quarterOf({ candidates, appraisals, worlds, teamSize }: QuarterRequest): NonNullable<Ranking['quarter']> {
  const capacity = (teamSize ?? TEAM_SIZE) * MONTHS * HOURS_PER_MONTH;
  const steps = Math.min(MOST_STEPS, Math.floor(capacity));
  const items = itemsOf({ candidates, appraisals, worlds }, steps / capacity);
  const pairs = items.flatMap(({ id, requires, excludes }) => [...requires, ...excludes].map((other): [string, string] => [id, other]));
  const chosen = new Set(
    pack(
      groupsOf(items, pairs).map((group) => optionsOf(group, steps)),
      steps,
    ),
  );
  const fits = candidates.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const hours = fits.flatMap((id) => appraisals.get(id) ?? []).map(({ inputs }) => hoursOf(inputs, worlds));
  return { capacity, stated: teamSize !== undefined, fits, chance: chanceWithin(hours, capacity, worlds.draws) };
}

/** Those that bring something, or open the way to something that does. */
function itemsOf({ candidates, appraisals }: QuarterRequest, stepsPerHour: number): Item[] {
  return candidates.flatMap((candidate): Item[] => {
    const { id, requires = [] } = candidate;
    const appraisal = appraisals.get(id);
    if (appraisal === undefined || (appraisal.expected <= 0 && appraisal.unlocks.length === 0)) return [];
    const excludes = candidates.filter((other) => areAlternatives(candidate, other)).map((other) => other.id);
    const size = Math.ceil(appraisal.inputs.expected.hours * stepsPerHour);
    return [{ id, value: appraisal.reach * appraisal.expected, size, requires, excludes }];
  });
}

function areAlternatives(one: Candidate, other: Candidate): boolean {
  if (one === other || !CHANGES.has(one.kind) || !CHANGES.has(other.kind)) return false;
  if (one.requires?.includes(other.id) === true || other.requires?.includes(one.id) === true) return false;
  return one.components.some((id) => other.components.includes(id));
}

/** Share of worlds in which these hours together stay within the capacity. */
function chanceWithin(hours: readonly Float64Array[], capacity: number, draws: number): number {
  const sums = new Float64Array(draws);
  for (const one of hours) for (let world = 0; world < draws; world += 1) sums[world] = (sums[world] ?? 0) + (one[world] ?? 0);
  return sums.filter((sum) => sum <= capacity).length / draws;
}
