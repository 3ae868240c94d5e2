import { type Options, UsageError } from './options.ts';

const MOST_SEED = 2 ** 32 - 1;

/** `--as-of` as an ISO date; undefined when it is not given. Throws UsageError. */
export function asOfOf({ asOf }: Options): string | undefined {
  if (asOf === undefined) return undefined;
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(asOf) && !Number.isNaN(Date.parse(asOf)) && new Date(asOf).toISOString().startsWith(asOf);
  if (!valid) throw new UsageError(`--as-of ${asOf} is not a date`, 'write it as YYYY-MM-DD');
  return asOf;
}

/** `--seed` as a whole number of 32 bits, because that is what the simulation tells apart. Throws UsageError. */
export function seedOf({ seed = '1' }: Options): number {
  if (/^\d{1,10}$/.test(seed) && Number(seed) <= MOST_SEED) return Number(seed);
  throw new UsageError(`--seed ${seed} is not a whole number from 0 to ${MOST_SEED}`, 'write for example --seed 7');
}
