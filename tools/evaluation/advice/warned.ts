import type { Action } from '../../../nextbest/src/model/action.ts';

/** Warnings that stand on nearly every answer say nothing of this move. */
const GENERAL: ReadonlySet<string> = new Set(['no-purpose', 'hours-assumed', 'coverage-low', 'fact-stale']);

type Told = Pick<Action, 'warnings' | 'limitsChecked' | 'economics' | 'advice' | 'notToday'>;

/** What is said against a move, or of what is not known about it: one word per way of saying it, in order. */
export function warningsOf(action: Told): string[] {
  const limits = action.limitsChecked.map(({ fits }) => fits);
  return [
    ...(limits.includes(false) ? ['limit does not fit'] : []),
    ...(limits.some((fits) => typeof fits !== 'boolean') ? ['limit unknown'] : []),
    ...economicsOf(action),
    ...(action.advice === undefined || action.advice.is === 'do' ? [] : [`advice is ${action.advice.is}`]),
    ...(action.notToday === undefined ? [] : ['not today']),
    ...action.warnings.map(({ code }) => code).filter((code) => !GENERAL.has(code)),
  ];
}

function economicsOf({ economics }: Told): string[] {
  if (economics === undefined) return [];
  return [
    ...(economics.verdict === 'move' ? [] : [`economics: ${economics.verdict}`]),
    ...(economics.flips.length === 0 ? [] : ['economics flips with the load']),
  ];
}
