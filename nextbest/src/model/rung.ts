/** Rungs from most to least owned by the team (Value Flywheel ladder; the split of the two top rungs is AWS's own wording). */
export const RUNGS = ['home-made', 'vm', 'container', 'managed', 'serverless-capacity', 'serverless', 'saas'] as const;

export type Rung = (typeof RUNGS)[number];

/** How far up a rung is, 0 (home-made) to 5; `serverless` and `saas` are equally far up. */
export function height(rung: Rung): number {
  return Math.min(RUNGS.indexOf(rung), 5);
}
