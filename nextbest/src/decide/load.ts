import type { Candidate } from '#model/action.ts';
import type { AtLoad } from '#model/economics.ts';

/** How the money of an action follows the load, where bills tell: 1 where it saves more under more load, -1 where less; undefined: they don't tell. */
export function followsLoad({ economics, from, to }: Candidate): 1 | -1 | undefined {
  const saved = (economics?.atLoads ?? [])
    .map((at) => ({ times: at.times, usd: usdOf(at, from?.technology) - usdOf(at, to?.technology) }))
    .filter(({ usd }) => !Number.isNaN(usd))
    .sort((one, other) => one.times - other.times);
  const [least, most] = [saved[0], saved.at(-1)];
  if (least === undefined || most === undefined || least.usd === most.usd) return undefined;
  return most.usd > least.usd ? 1 : -1;
}

function usdOf({ bills }: AtLoad, technology: string | undefined): number {
  return bills.find((bill) => bill.technology === technology)?.usd ?? Number.NaN;
}
