import type { Bet } from '#model/bet.ts';
import { nearest } from './nearest.ts';
import { type Options, UsageError } from './options.ts';

const NEAREST_SHOWN = 3;

/** The bet that a call names by its id, or by the action that it is on when only one of those runs. Throws UsageError. */
export function chosenBet(bets: readonly Bet[], wanted: string): Bet {
  const name = wanted.replace(/^\.nextbest\/bets\//, '').replace(/\.md$/, '');
  const running = bets.filter(({ action, result }) => action === wanted && result === undefined);
  const found = bets.find(({ id }) => id === name) ?? (running.length === 1 ? running[0] : undefined);
  if (found !== undefined) return found;
  const ids = bets.map(({ id }) => id);
  if (ids.length === 0)
    throw new UsageError(
      `there is no bet ${wanted}: there are none at all`,
      'nextbest bet start 1 writes one; what git ignores is not read',
    );
  const near = nearest(name, ids, NEAREST_SHOWN);
  throw new UsageError(
    `there is no bet ${wanted}`,
    `${near.length === 0 ? 'try' : 'nearest to it:'} ${(near.length === 0 ? ids.slice(-1) : near).join(', ')}`,
  );
}

/** Where the day of a bet comes from, as it is no clock. */
export function datedBy({ asOf }: Options, commits: readonly (string | undefined)[]): string {
  if (asOf !== undefined) return 'as --as-of says';
  const from = commits.some((commit) => commit !== undefined)
    ? 'the date of the analysed commit'
    : 'the date of the catalogue, as there is no commit';
  return `${from}; --as-of names another day`;
}
