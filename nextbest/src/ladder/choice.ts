import type { LadderRung } from '#model/catalog.ts';
import type { Bill } from '#model/economics.ts';
import type { Against, RungFit } from '#model/fit.ts';
import type { Range } from '#model/range.ts';
import { height } from '#model/rung.ts';
import { usdText } from './amount-text.ts';
import { type Course, courseOf, isOnlyRepackaged } from './course.ts';
import { billOf, statedBill, type Tariff } from './economics/bill.ts';
import { engineerDay } from './economics/rate.ts';
import type { Subject } from './subject.ts';

/** What limits and money together lead to. */
export interface Choice {
  readonly course: Course;
  /** Undefined: what is there now stays. */
  readonly target?: RungFit;
  /** Every way that could be taken and that has a bill; what is there now first. */
  readonly bills: readonly Bill[];
  /** `price`: chosen for its bill; `small`: a way that fits is no engineer day a month better. */
  readonly by: 'limits' | 'price' | 'small';
  /** What would have been taken but for its price. */
  readonly outbid?: { readonly technology: string; readonly because: Against };
}

interface Ask {
  readonly subject: Subject;
  readonly tariff: Tariff;
  readonly rate: Range;
}

/**
 * The highest rung whose limits hold; then one of the same height, or one rung down, where that saves more than an engineer day a month,
 * hours of people included; and no move at all where it gains less than that.
 */
export function choiceOf({ subject, tariff, rate }: Ask): Choice {
  const course = courseOf(subject);
  const bills = billsOf(subject, course, tariff);
  const total = (bill: Bill): number => bill.usd + bill.hours.likely * rate.likely;
  const base = billFor(course.target?.rung, bills) ?? (course.target === undefined ? billFor(subject.now, bills) : undefined);
  const day = engineerDay(rate);
  const cheaper = base && cheaperThan(base, bills, { total, day });
  if (base !== undefined && cheaper !== undefined) {
    const target = course.walked.find(({ rung }) => rung.technology === cheaper.technology);
    const stays = cheaper.technology === subject.now?.technology;
    const outbid = { technology: base.technology, because: dearer(base, cheaper, day) };
    return { course, bills, by: 'price', outbid, ...(target && !stays && { target }) };
  }
  if (isFree(subject, course) && isSmall({ base, now: billFor(subject.now, bills), total, day })) return { course, bills, by: 'small' };
  return { course, bills, by: 'limits', ...(course.target && { target: course.target }) };
}

function dearer(base: Bill, cheaper: Bill, day: number): Against {
  const [value, workload] = [`${usdText(base.usd)} a month`, `${usdText(cheaper.usd)} a month with ${cheaper.name}`];
  const says = `${base.name} would cost ${value}, ${workload}: more than an engineer day a month (${usdText(day)}) apart, hours of people included.`;
  return { limit: 'price', value, workload, says };
}

/** Nothing forces a move: what is there now holds, and is still sold. */
function isFree({ now, ends }: Subject, { broken, target }: Course): boolean {
  return now !== undefined && target !== undefined && ends === undefined && broken === undefined;
}

interface Gain {
  readonly base: Bill | undefined;
  readonly now: Bill | undefined;
  readonly total: (bill: Bill) => number;
  readonly day: number;
}

function isSmall({ base, now, total, day }: Gain): boolean {
  return base !== undefined && now !== undefined && total(now) - total(base) < day;
}

function billFor(service: { readonly technology: string } | undefined, bills: readonly Bill[]): Bill | undefined {
  return service && bills.find(({ technology }) => technology === service.technology);
}

/** One of the same height where that saves enough, else of the next lower height that has a bill. */
function cheaperThan(base: Bill, bills: readonly Bill[], { total, day }: Pick<Gain, 'total' | 'day'>): Bill | undefined {
  const others = bills.filter((bill) => bill !== base && height(bill.rung) <= height(base.rung));
  const lower = Math.max(...others.map(({ rung }) => height(rung)).filter((one) => one < height(base.rung)));
  for (const level of [height(base.rung), lower]) {
    const found = cheapest(
      others.filter(({ rung }) => height(rung) === level),
      total,
    );
    if (found !== undefined && total(base) - total(found) > day) return found;
  }
  return undefined;
}

function cheapest(bills: readonly Bill[], total: (bill: Bill) => number): Bill | undefined {
  return [...bills].sort((left, right) => total(left) - total(right))[0];
}

function billsOf({ workload, now, asked }: Subject, { walked, broken }: Course, tariff: Tariff): readonly Bill[] {
  const present =
    now && broken === undefined
      ? (statedBill(now, workload, tariff) ??
        billOf(now, workload, { ...tariff, release: { version: workload.now?.version, asOf: asked.asOf } }))
      : undefined;
  const open = walked.filter((fit) => isOpen(fit, now?.rung) && fit.rung.technology !== now?.technology).map(({ rung }) => rung);
  const priced = { ...workload, capability: asked.ladder.capability };
  const others = open.flatMap((rung: LadderRung) => billOf(rung, priced, tariff) ?? []);
  return present === undefined ? others : [present, ...others];
}

/** Not rejected, or only because code would have to be packaged anew on the way down. */
function isOpen(fit: RungFit, now: Parameters<typeof height>[0] | undefined): boolean {
  if (fit.verdict !== 'rejected') return true;
  return isOnlyRepackaged(fit) && now !== undefined && height(fit.rung.rung) < height(now);
}
