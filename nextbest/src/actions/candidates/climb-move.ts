import type { Component, Usage } from '#model/component.ts';
import type { Fit, RungFit } from '#model/fit.ts';
import { height, type Rung } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { indexOf } from '../index.ts';

/** A cluster can only give way to something that still takes its workloads. */
const RUNS_CODE: ReadonlySet<string> = new Set(['compute', 'batch']);

/** What would move, and from where to where. */
export interface Move {
  readonly component: Component;
  readonly use: Usage;
  readonly fit: Fit;
  readonly target: RungFit;
  readonly from: Rung;
}

/** The move that a fit suggests; undefined when nothing higher was chosen, or when a cluster would lose its workloads. */
export function moveOf(situation: Situation, fit: Fit): Move | undefined {
  const component = indexOf(situation.landscape).components.get(fit.component);
  const use = component?.uses.find(
    (one) => one.capability === fit.capability && one.technology === fit.technology && one.environment === 'production',
  );
  const target = fit.chosen === undefined ? undefined : fit.walked[fit.chosen];
  if (component === undefined || use === undefined || target === undefined || typeof fit.now !== 'string') return undefined;
  const losesWorkloads = component.kind === 'service' && RUNS_CODE.has(fit.capability) && !target.rung.keeps.includes('kubernetes');
  if (losesWorkloads || height(target.rung.rung) <= height(fit.now)) return undefined;
  return { component, use, fit, target, from: fit.now };
}
