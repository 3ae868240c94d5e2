import type { Bet } from '#model/bet.ts';
import type { Component, Usage } from '#model/component.ts';
import type { Fit, RungFit } from '#model/fit.ts';
import { height, type Rung } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { indexOf } from '../index.ts';
import { lostBets } from '../tried.ts';

/** A cluster can only give way to something that still takes its workloads. */
const RUNS_CODE: ReadonlySet<string> = new Set(['compute', 'batch']);

/** What would move, and from where to where. */
export interface Move {
  readonly component: Component;
  readonly use: Usage;
  readonly fit: Fit;
  readonly target: RungFit;
  readonly from: Rung;
  /** Bets on higher or other rungs that were lost, because of which this target comes next. */
  readonly lost: ReturnType<typeof lostBets>;
}

/** The move that a fit suggests; undefined when nothing higher was chosen, when a cluster would lose its workloads, or when all was tried and lost. */
export function moveOf(situation: Situation, fit: Fit): Move | undefined {
  const component = indexOf(situation.landscape).components.get(fit.component);
  const use = component && useOf(component, fit);
  if (component === undefined || use === undefined || typeof fit.now !== 'string') return undefined;
  const { target, lost } = nextTarget(situation, fit);
  if (target === undefined) return undefined;
  const losesWorkloads = component.kind === 'service' && RUNS_CODE.has(fit.capability) && !target.rung.keeps.includes('kubernetes');
  if (losesWorkloads || height(target.rung.rung) <= height(fit.now)) return undefined;
  return { component, use, fit, target, from: fit.now, lost };
}

/** In production, else a machine of which nobody wrote down what it is for: what is described for containers may be there for trying it out only. */
function useOf({ uses }: Component, { capability, technology }: Fit): Usage | undefined {
  const ofFit = uses.filter((one) => one.capability === capability && one.technology === technology);
  return (
    ofFit.find(({ environment }) => environment === 'production') ??
    ofFit.find(({ environment, rung }) => environment === 'unknown' && rung === 'vm')
  );
}

/** Where a use would go next, and what was tried and lost before that. */
export function nextTarget(situation: Situation, fit: Fit): { readonly target: RungFit | undefined; readonly lost: Move['lost'] } {
  const lost = lostBets(situation).filter((bet) => isOf(bet, fit));
  return { target: typeof fit.now === 'string' ? targetOf(fit, fit.now, lost) : undefined, lost };
}

function isOf({ kind, components, capability, to }: Bet, fit: Fit): boolean {
  return kind === 'climb' && to !== undefined && components.includes(fit.component) && (capability ?? fit.capability) === fit.capability;
}

/** The rung that was chosen; where that was tried and lost, the way back that the bet named, else the next one that is not rejected. */
function targetOf({ walked, chosen }: Fit, now: Rung, lost: Move['lost']): RungFit | undefined {
  const first = chosen === undefined ? undefined : walked[chosen];
  const isLost = ({ rung }: RungFit): boolean => lost.some(({ to }) => to?.technology === rung.technology);
  if (first === undefined || !isLost(first)) return first;
  const left = walked.filter((one) => one.verdict !== 'rejected' && height(one.rung.rung) > height(now) && !isLost(one));
  return left.find(({ rung }) => lost.some(({ fallback }) => fallback?.technology === rung.technology)) ?? left[0];
}
