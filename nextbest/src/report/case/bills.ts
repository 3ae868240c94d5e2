import type { Action } from '#model/action.ts';
import type { Bill } from '#model/economics.ts';

/** The bills of today's way and of the next one, at `times` today's load; undefined where nobody could price them. */
export function billsOf(
  { economics, from, to }: Pick<Action, 'economics' | 'from' | 'to'>,
  times: number,
): { readonly today: Bill | undefined; readonly next: Bill | undefined } {
  const bills = economics?.atLoads.find((one) => one.times === times)?.bills ?? [];
  const of = (technology: string | undefined): Bill | undefined => bills.find((bill) => bill.technology === technology);
  return { today: of(from?.technology), next: of(to?.technology) };
}

/** True where the next way costs more a month than today's, false where it does not, undefined where that is not known. */
export function billRises(action: Action, times = 1): boolean | undefined {
  const { today: now, next: later } = billsOf(action, times);
  return now === undefined || later === undefined ? undefined : later.usd > now.usd;
}
