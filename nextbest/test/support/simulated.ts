import { type Estimate, estimates } from '#decide/estimate.ts';
import { type Simulation, worldsOf } from '#decide/worlds.ts';
import type { Candidate } from '#model/action.ts';

/** Each candidate tried by itself. */
export function simulated(candidates: readonly Candidate[], simulation: Simulation): Estimate[] {
  return estimates(candidates, worldsOf(simulation));
}
