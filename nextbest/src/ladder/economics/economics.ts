import type { AtLoad, Bill, Crossover, Economics } from '#model/economics.ts';
import { type Evidence, stated } from '#model/evidence.ts';
import { type Range, range } from '#model/range.ts';
import { height } from '#model/rung.ts';
import { amountText, usdText } from '../amount-text.ts';
import { type Choice, choiceOf } from '../choice.ts';
import type { Subject } from '../subject.ts';
import { atTimes } from '../times.ts';
import { requestsOf } from './amounts.ts';
import type { Tariff } from './bill.ts';
import { crossoverOf } from './crossover.ts';
import { rateOf } from './rate.ts';

const TIMES = [0.1, 1, 10];

interface Ask {
  readonly subject: Subject;
  readonly choice: Choice;
  readonly tariff: Tariff;
}

/** Whether a move pays, over the whole path, at a tenth of the load, today's and ten times it. Undefined where nothing can be priced. */
export function economicsOf({ subject, choice, tariff }: Ask): Economics | undefined {
  const { rate, stated: rateStated } = rateOf(subject.workload);
  if (choice.bills.length === 0) return undefined;
  const choices = TIMES.map((times) => ({
    times,
    choice: times === 1 ? choice : choiceOf({ subject: atTimes(subject, times), tariff, rate }),
  }));
  const atLoads = choices.flatMap(({ times, choice: { bills } }) => atLoad(times, bills, rate) ?? []);
  const crossovers = crossoversOf({ subject, choice, tariff }, rate);
  const saves = savesOf(subject, choice, rate);
  return {
    load: loadOf(subject),
    rate,
    rateStated,
    atLoads,
    ...crossovers,
    ...(saves && { saves }),
    verdict: verdictOf(subject, choice),
    flips: choices.flatMap(({ times, choice: other }) => flip(subject, choice, { times, other }) ?? []),
  };
}

function loadOf({ workload }: Subject): Evidence[] {
  const requests = requestsOf(workload);
  return requests === undefined ? [] : [stated(`${amountText(requests)} a month`)];
}

function atLoad(times: number, bills: readonly Bill[], rate: Range): AtLoad | undefined {
  const [first] = bills;
  if (first === undefined) return undefined;
  const total = (bill: Bill): number => bill.usd + bill.hours.likely * rate.likely;
  const least = (cost: (bill: Bill) => number): string =>
    bills.reduce((low, bill) => (cost(bill) < cost(low) ? bill : low), first).technology;
  return { times, bills, cheapest: least(({ usd }) => usd), best: least(total) };
}

function verdictOf({ now }: Subject, { target, by }: Choice): Economics['verdict'] {
  if (by === 'small') return 'leave-it';
  return target === undefined && now !== undefined ? 'stay' : 'move';
}

/** What the chosen way, or the one that was not worth it, saves against the present one, hours of people at the rate included. */
function savesOf({ now }: Subject, { bills, target, course }: Choice, rate: Range): Range | undefined {
  const present = now && bills.find(({ technology }) => technology === now.technology);
  const next = bills.find(({ technology }) => technology === (target ?? course.target)?.rung.technology);
  if (present === undefined || next === undefined) return undefined;
  const cash = present.usd - next.usd;
  const [low, likely, high] = [
    cash + (present.hours.low - next.hours.low) * rate.low,
    cash + (present.hours.likely - next.hours.likely) * rate.likely,
    cash + (present.hours.high - next.hours.high) * rate.high,
  ];
  return range(Math.min(low, likely, high), likely, Math.max(low, likely, high), 'USD/month');
}

interface Other {
  readonly times: number;
  readonly other: Choice;
}

/** A sentence where another load leads elsewhere. */
function flip({ now }: Subject, choice: Choice, { times, other }: Other): string | undefined {
  const [here, there] = [placeOf(choice, now?.name), placeOf(other, now?.name)];
  if (times === 1 || here === there || there === undefined) return undefined;
  const load = times > 1 ? 'At ten times the load' : 'At a tenth of the load';
  if (other.by === 'small') return `${load} a move would gain less than an engineer day a month: ${there} could stay.`;
  return `${load} the answer is another: ${there}${other.by === 'price' ? ', for its price' : ''}.`;
}

function placeOf({ target }: Choice, now: string | undefined): string | undefined {
  return target?.rung.name ?? now;
}

/** Where the first bill meets the cheapest one below it, by cash alone and with the hours of people. */
function crossoversOf({ subject, choice, tariff }: Ask, rate: Range): Pick<Economics, 'technical' | 'business'> {
  const load = requestsOf(subject.workload);
  const from =
    choice.bills.find(({ technology }) => technology === (choice.target?.rung.technology ?? subject.now?.technology)) ?? choice.bills[0];
  const lower = choice.bills.filter((bill) => from !== undefined && height(bill.rung) < height(from.rung));
  const to = lower.toSorted((left, right) => height(right.rung) - height(left.rung) || left.usd - right.usd)[0];
  if (from === undefined || to === undefined || load === undefined || load === 0) return {};
  const costAt = (technology: string, withHours: boolean) => (perMonth: number) => {
    const bill = choiceOf({ subject: atTimes(subject, perMonth / load), tariff, rate }).bills.find((one) => one.technology === technology);
    return bill === undefined ? Number.POSITIVE_INFINITY : bill.usd + (withHours ? bill.hours.likely * rate.likely : 0);
  };
  const found = (withHours: boolean): Crossover | undefined => {
    const perMonth = crossoverOf(costAt(from.technology, withHours), costAt(to.technology, withHours));
    return perMonth === undefined ? undefined : crossover({ from, to, perMonth, withHours });
  };
  const [technical, business] = [found(false), found(true)];
  return { ...(technical && { technical }), ...(business && { business }) };
}

function crossover({ from, to, perMonth, withHours }: { from: Bill; to: Bill; perMonth: number; withHours: boolean }): Crossover {
  const how = withHours ? `with ${to.hours.likely - from.hours.likely} more hours of people a month` : 'by the bill alone';
  return {
    from: from.technology,
    to: to.technology,
    perMonth,
    says: `Above about ${amountText(perMonth)} a month ${to.name} costs less than ${from.name} (${usdText(to.usd)} against ${usdText(from.usd)} today), ${how}.`,
  };
}
