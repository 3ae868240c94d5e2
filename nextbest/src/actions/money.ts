import { assumed, type Evidence } from '#model/evidence.ts';
import { product, type Range, range } from '#model/range.ts';
import { ASSUMED_RATE } from '#model/rate.ts';
import type { Situation } from '#model/situation.ts';

/** A stated amount by the week or month in team hours; money by the stated rate, else by an assumed one that is shown. */
export function inHours(amount: Range, { purpose }: Situation): { readonly hours: Range; readonly because: readonly Evidence[] } {
  const [money = '', period = ''] = amount.unit.split('/');
  if (money === 'hours') return { hours: amount, because: [] };
  const rate = purpose?.team.rate;
  const { low, likely, high } = rate ?? ASSUMED_RATE;
  const hours = product(amount, range(1 / high, 1 / likely, 1 / low, 'hours'), `hours/${period}`);
  const says = `an hour of the team costs ${ASSUMED_RATE.low} to ${ASSUMED_RATE.high} ${money}, since no rate is stated`;
  return { hours, because: rate === undefined ? [assumed(says)] : [] };
}
