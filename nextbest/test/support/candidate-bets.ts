import type { Candidate } from '#model/action.ts';
import type { Bet } from '#model/bet.ts';

/** A bet on this candidate, closed with `is` on `on`, or running. */
export function betOn(
  { id, kind, title, components, to, experiment }: Candidate,
  is?: NonNullable<Bet['result']>['is'],
  on = '2025-12-01',
): Bet {
  const { fallback } = experiment;
  return {
    id: `2025-10-01-${id.replaceAll(/[^a-z]+/g, '-')}`,
    path: '.nextbest/bets/one.md',
    action: id,
    kind,
    title,
    components,
    ...(to === undefined ? {} : { to }),
    ...(typeof fallback === 'string' ? {} : { fallback }),
    started: '2025-10-01',
    card: {
      change: title,
      metric: 'm',
      direction: 'down',
      because: 'b',
      falsifier: 'f',
      guardrail: 'g',
      by: '2026-02-01',
      fallback: 'back',
    },
    forecast: {
      succeeds: { low: 0.5, likely: 0.7, high: 0.9, unit: 'chance' },
      effort: { low: 5, likely: 10, high: 20, unit: 'hours' },
      frees: { low: 1, likely: 5, high: 20, unit: 'hours/month' },
    },
    hash: '0',
    evidence: [],
    ...(is === undefined ? {} : { result: { is, on, note: 'twice as slow' } }),
  };
}
