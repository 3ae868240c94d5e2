import type { Bet } from '#model/bet.ts';
import { range } from '#model/range.ts';

/** An open bet on a climb; tests say what matters. */
export function betOn(action: string, rest: Partial<Bet> = {}): Bet {
  return {
    id: '2026-01-01-bet',
    path: '.nextbest/bets/2026-01-01-bet.md',
    action,
    kind: 'climb',
    title: action,
    components: [],
    started: '2026-01-01',
    card: {
      change: 'Let it be run',
      metric: 'hours a month that go into it',
      direction: 'down by half',
      because: '96 commits of upkeep',
      falsifier: '16 hours or more',
      guardrail: 'errors stay as they are',
      by: '2026-01-29',
      fallback: 'as it was',
    },
    forecast: { succeeds: range(0.7, 0.8, 0.9, 'chance'), effort: range(8, 20, 50, 'hours'), frees: range(4, 8, 16, 'hours/month') },
    hash: `sha256:${'0'.repeat(64)}`,
    evidence: [],
    ...rest,
  };
}
