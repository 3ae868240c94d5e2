import type { Candidate, NetValue } from '#model/action.ts';
import { type Estimate, estimates } from './estimate.ts';
import { type Block, blocksOf } from './order.ts';
import { ancestorsOf } from './prerequisites.ts';
import { type Runner, race } from './race.ts';
import { type Standing, standingsOf } from './standing.ts';
import type { Worlds } from './worlds.ts';

/** All numbers of one candidate. */
export interface Appraisal extends Estimate {
  readonly netValue: NetValue;
  /** E[net value] with what it opens the way to, after shrinkage, in team hours. */
  readonly together: number;
  /** Chance that it comes to it: that all works which has to be done before. */
  readonly reach: number;
  readonly unlocks: readonly string[];
}

export interface Appraised {
  readonly of: ReadonlyMap<string, Appraisal>;
  readonly blocks: readonly Block[];
}

type Each = ReadonlyMap<string, Estimate>;
type Sets = ReadonlyMap<string, ReadonlySet<string>>;

/** What each candidate is worth by itself, with what it unlocks, and beside the others. Throws where a prerequisite is no candidate. */
export function appraise(candidates: readonly Candidate[], worlds: Worlds): Appraised {
  const ancestors = ancestorsOf(candidates.map(({ id, requires = [] }) => ({ id, requires })));
  const each: Each = new Map(estimates(candidates, worlds).map((estimate) => [estimate.id, estimate]));
  const blocks = blocksOf(
    candidates.map(({ id, requires = [] }) => {
      const [reach, { expected = 0, hours = 0 } = {}] = [reachOf(id, each, ancestors), each.get(id)];
      return { id, requires, value: reach * expected, hours: reach * hours };
    }),
  );
  const standings = new Map(blocks.flatMap((block) => [...standingsOf(block, ancestors)]));
  const runners = [...each.values()].flatMap((estimate): Runner[] => {
    const run = standings.get(estimate.id)?.run ?? [];
    return ancestors.get(estimate.id)?.size === 0 ? [runnerOf(estimate, run, { each, ancestors })] : [];
  });
  const beside = race(runners);
  const of = new Map(
    [...each.values()].map((estimate) => {
      const { id } = estimate;
      const standing = standings.get(id);
      return [id, appraisalOf(estimate, standing, { ...beside, reach: reachOf(id, each, ancestors) })];
    }),
  );
  return { of, blocks };
}

/** Chance that it comes to an action: that all works which has to be done before. */
function reachOf(id: string, each: Each, ancestors: Sets): number {
  return [...(ancestors.get(id) ?? [])].reduce((chance, before) => chance * (each.get(before)?.inputs.expected.chance ?? 1), 1);
}

/** Net value of an action with the run it starts: what comes later counts in the worlds in which all that it needs has worked. */
function runnerOf(estimate: Estimate, run: readonly string[], { each, ancestors }: { each: Each; ancestors: Sets }): Runner {
  const { id, draws, shift } = estimate;
  if (run.length < 2) return { id, net: draws.net, shift };
  const net = draws.net.map((value) => value + shift);
  for (const later of run.slice(1).flatMap((one) => each.get(one) ?? [])) {
    const needed = [...(ancestors.get(later.id) ?? [])].flatMap((one) => each.get(one)?.draws.works ?? []);
    for (let world = 0; world < net.length; world += 1) {
      if (needed.every((works) => works[world] === 1)) net[world] = (net[world] ?? 0) + (later.draws.net[world] ?? 0) + later.shift;
    }
  }
  return { id, net, shift: 0 };
}

interface Beside {
  readonly reach: number;
  readonly expectedBest: number;
  readonly chances: ReadonlyMap<string, number>;
}

function appraisalOf(estimate: Estimate, standing: Standing | undefined, { reach, expectedBest, chances }: Beside): Appraisal {
  const { id, expected, total, chancePositive } = estimate;
  const together = standing === undefined || reach === 0 ? expected : standing.together.value / reach;
  return {
    ...estimate,
    together,
    reach,
    unlocks: standing?.unlocks ?? [],
    netValue: {
      perTeamHour: standing?.ratio ?? 0,
      total,
      chancePositive,
      regret: Math.max(0, expectedBest - together),
      chanceBest: chances.get(id) ?? 0,
    },
  };
}
