import type { Amount, BillLine, BillPlan, RunningHours } from '#model/bill-plan.ts';
import type { LadderRung, Lifespan } from '#model/catalog.ts';
import type { Bill, BillItem } from '#model/economics.ts';
import { published, stated } from '#model/evidence.ts';
import type { Price } from '#model/price.ts';
import { range } from '#model/range.ts';
import type { Workload } from '#model/workload.ts';
import { amountText } from '../amount-text.ts';
import { amountsOf } from './amounts.ts';
import { linesOn } from './extended-support.ts';

/** What bills are reckoned from. */
export interface Tariff {
  readonly lifespans: readonly Lifespan[];
  readonly prices: readonly Price[];
  readonly bills: readonly BillPlan[];
  readonly runningHours: RunningHours;
}

type Billed = Pick<LadderRung, 'technology' | 'name' | 'rung'>;

/** The release that is in use, on a date (ISO): what is past its standard support costs more. */
export interface Release {
  readonly version: string | undefined;
  readonly asOf: string;
}

/**
 * What a workload costs a month at one service, list prices without free amounts or discounts: each line is price × amounts; the cheapest where
 * it can be billed in several ways. Undefined where the catalogue does not say how it bills, or the workload does not tell an amount that it is
 * billed by.
 */
export function billOf(service: Billed, workload: Workload, tariff: Tariff & { readonly release?: Release }): Bill | undefined {
  const plans = tariff.bills.filter(
    ({ technology, capabilities }) => technology === service.technology && capabilities.some((one) => one === workload.capability),
  );
  const bills = plans.flatMap((plan) => billBy(plan, { service, workload, tariff }) ?? []);
  return bills.toSorted((left, right) => left.usd - right.usd)[0];
}

interface Asked {
  readonly service: Billed;
  readonly workload: Workload;
  readonly tariff: Tariff & { readonly release?: Release };
}

function billBy(plan: BillPlan, { service, workload, tariff }: Asked): Bill | undefined {
  const { release } = tariff;
  const amounts = amountsOf(workload, plan);
  const due = release === undefined ? plan.lines : linesOn(plan, { ...release, lifespans: tariff.lifespans });
  const lines = due.map((line) => ({
    line,
    amount: amountOf(line, amounts),
    price: tariff.prices.find(({ id }) => id === line.price),
  }));
  const missing = lines.filter(({ amount, price }) => amount === undefined || price === undefined);
  if (missing.some(({ line }) => line.optional !== true)) return undefined;
  const items = lines.flatMap(({ line, amount, price }) =>
    amount === undefined || price === undefined || amount === 0
      ? []
      : [{ ...itemOf(line, amount, price), ...(line === plan.extendedSupport?.line && { surcharge: true as const }) }],
  );
  const all = [...items, ...goingOn(workload)];
  return {
    ...named(service),
    items: all,
    usd: sumOf(all),
    unpriced: [...(plan.unpriced ?? []), ...missing.map(({ line }) => line.says.replace('{} ', ''))],
    hours: hoursOf(service, workload, tariff),
  };
}

function named({ technology, name, rung }: Billed): Pick<Bill, 'technology' | 'name' | 'rung'> {
  return { technology, name, rung };
}

function hoursOf({ rung }: Billed, { capability }: Workload, { runningHours }: Tariff): Bill['hours'] {
  const { code, data, keepsData } = runningHours;
  return range(...(keepsData.some((one) => one === capability) ? data : code)[rung], 'hours/month');
}

/** What is paid today, as the team states it; undefined where it does not. */
export function statedBill(service: Billed, workload: Workload, tariff: Tariff): Bill | undefined {
  const { money } = workload;
  if (money?.monthlyUSD === undefined) return undefined;
  const items = Object.entries(money.breakdownUSD ?? {}).map(([item, usd]) => ({
    says: item,
    usd,
    evidence: stated(`${item}: ${usd} USD a month`),
  }));
  const rest = money.monthlyUSD - sumOf(items);
  const others = {
    says: items.length === 0 ? 'the whole bill' : 'the rest of the bill',
    usd: rest,
    evidence: stated(`${money.monthlyUSD} USD a month`),
  };
  return {
    ...named(service),
    items: rest > 0 ? [...items, others] : items,
    usd: Math.max(money.monthlyUSD, sumOf(items)),
    unpriced: [],
    hours: hoursOf(service, workload, tariff),
  };
}

/** Items of today's bill that go on wherever it runs. */
const GOES_ON = /egress|logs?\b|transfer|storage/i;

function goingOn({ money }: Workload): readonly BillItem[] {
  return Object.entries(money?.breakdownUSD ?? {})
    .filter(([item]) => GOES_ON.test(item))
    .map(([item, usd]) => ({ says: `${item}, as today`, usd, evidence: stated(`${item}: ${usd} USD a month`) }));
}

function amountOf({ of, times = 1 }: BillLine, amounts: Readonly<Partial<Record<Amount, number>>>): number | undefined {
  let product = times;
  for (const amount of of) {
    const value = amounts[amount];
    if (value === undefined) return undefined;
    product *= value;
  }
  return product;
}

function itemOf(line: BillLine, amount: number, price: Price): BillItem {
  const evidence = published(`${price.says}: ${Number(price.usd.toPrecision(6))} USD (${price.region})`, price.source, price.checked);
  return { says: line.says.replace('{}', amountText(amount)), usd: amount * price.usd, evidence };
}

function sumOf(items: readonly { readonly usd: number }[]): number {
  return items.reduce((sum, { usd }) => sum + usd, 0);
}
