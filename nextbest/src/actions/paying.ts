import type { Candidate } from '#model/action.ts';
import type { Economics } from '#model/economics.ts';
import { assumed, type Evidence, stated } from '#model/evidence.ts';
import type { Fit } from '#model/fit.ts';
import { range } from '#model/range.ts';

/** The load that is known. */
const AS_IT_IS = 1;

/** Why a move does not pay over the whole path; undefined where it does, or where no load or price is known. */
export function whyNotPaying({ economics }: Fit): string | undefined {
  if (economics === undefined || economics.verdict === 'move') return undefined;
  const { saves } = economics;
  const amount = saves === undefined ? '' : ` (${changeText(Math.round(saves.likely))}, people’s hours included)`;
  return economics.verdict === 'leave-it'
    ? `leave it: the difference is less than one engineer day a month${amount}`
    : `it does not pay over the whole path${amount}`;
}

function changeText(usd: number): string {
  return usd < 0 ? `it costs ${-usd} USD a month more` : `it saves ${usd} USD a month`;
}

/**
 * The candidate with the change of the bill, and the rate that makes hours of it. People's hours are not taken from the economics: `frees` has them.
 */
export function withBill(candidate: Candidate, economics: Economics | undefined): Candidate {
  if (economics === undefined) return candidate;
  const cash = cashChange(candidate, economics);
  if (cash === undefined || cash.usd === 0) return { ...candidate, economics };
  const money = { amount: range(cash.usd, cash.usd, cash.usd, 'USD/month'), rate: economics.rate };
  return { ...candidate, money, economics, because: [...candidate.because, ...cash.because] };
}

/** USD a month that the bill falls by; negative: it rises. Undefined where one of the two has no bill. */
function cashChange({ from, to }: Candidate, economics: Economics): { readonly usd: number; readonly because: Evidence[] } | undefined {
  const bills = economics.atLoads.find(({ times }) => times === AS_IT_IS)?.bills ?? [];
  const now = bills.find(({ technology }) => technology === from?.technology);
  const then = bills.find(({ technology }) => technology === to?.technology);
  if (now === undefined || then === undefined) return undefined;
  const rate = `an hour of the team costs ${economics.rate.low} to ${economics.rate.high} USD`;
  return {
    usd: now.usd - then.usd,
    because: [
      assumed(
        `the bill: about ${Math.round(now.usd)} USD a month for ${now.name}, about ${Math.round(then.usd)} for ${then.name}, from list prices`,
      ),
      economics.rateStated ? stated(rate) : assumed(`${rate}, since no rate is stated`),
    ],
  };
}
