import type { Bet } from '#model/bet.ts';

/** True where it brought what was promised, false where it did not; undefined where nobody can tell, or nobody knows yet. */
export function worked({ result }: Bet): boolean | undefined {
  if (result === undefined || result.is === 'inconclusive') return undefined;
  // Neutral: it ran and made no difference. That is not what was promised.
  return result.is === 'won';
}

/** Who made the forecast: of what the team proposes itself, the team; of all else, nextbest. Never a person. */
function forecastBy({ kind }: Bet): 'nextbest' | 'team' {
  return kind === 'try' ? 'team' : 'nextbest';
}

/** What a move took beside what was expected of it; bets whose hours were written down. `hours`. */
export interface Effort {
  readonly kind: string;
  readonly expected: Bet['forecast']['effort'];
  readonly hours: number;
}

export function effortsOf(bets: readonly Bet[], by: 'nextbest' | 'team'): Effort[] {
  return bets.flatMap((bet) => {
    const hours = bet.result?.hours;
    const { effort } = bet.forecast;
    return hours === undefined || effort.low <= 0 || forecastBy(bet) !== by ? [] : [{ kind: bet.kind, expected: effort, hours }];
  });
}
