import type { CaseFigure } from '#model/case.ts';
import type { Bill } from '#model/economics.ts';
import { numberText } from '../numbers.ts';
import { listed } from '../words.ts';
import { billRises, billsOf } from './bills.ts';
import type { CaseInput } from './input.ts';
import { plainWords } from './plain-words.ts';
import { unknownFigure } from './words.ts';

/** What is paid a month for today's way to run it: as stated, else by published prices, else not known. */
export function moneyToday({ action, purpose, answer }: CaseInput): CaseFigure {
  const names = action.components.flatMap((id) => [id, answer.landscape.components.find((one) => one.id === id)?.name ?? id]);
  const stated = names.flatMap((name) =>
    Object.hasOwn(purpose?.workloads ?? {}, name) ? [purpose?.workloads[name]?.money?.monthlyUSD] : [],
  );
  const [bill] = stated.filter((one) => one !== undefined);
  if (bill !== undefined) return { says: `USD ${numberText(bill, 0)} a month`, class: 'stated', from: purpose?.path ?? '' };
  const { today: now } = billsOf(action, 1);
  return now === undefined ? unknownFigure('no bill is stated', 'Last month’s bill would settle it.') : priced(now);
}

/** What would be paid a month for the next way. */
export function moneyAfter({ action }: CaseInput): CaseFigure {
  if (action.to === undefined) return { says: 'Nothing new is rented', class: 'assumed', from: 'The action needs no new supplier.' };
  const { next } = billsOf(action, 1);
  if (next !== undefined) return priced(next);
  return unknownFigure('no price of it at our use is on record', 'How much is used today, and the supplier’s price list, would settle it.');
}

function priced({ usd, items, unpriced }: Bill): CaseFigure {
  const [first] = items;
  const source = [first?.evidence.source, first?.evidence.date].filter((part) => part !== undefined).join(', ');
  const without = unpriced.length === 0 ? '' : `, without ${plainWords(listed(unpriced.slice(0, 2)))}`;
  return {
    says: `USD ${numberText(usd, usd < 10 ? 2 : 0)} a month at today’s use${without}`,
    class: first?.evidence.class ?? 'public',
    from: source,
  };
}

/** What the bill would be at ten times today's use; said to be unknown where it is. */
export function tenfoldText({ action }: CaseInput): string {
  if (action.to === undefined) return 'No bill grows with use: nothing is rented.';
  const { today: now, next } = billsOf(action, 10);
  if (next === undefined) return 'The price at ten times today’s use is not known. Ask before signing.';
  const beside = now === undefined ? '' : `; today’s way would cost USD ${numberText(now.usd, 0)}`;
  const flips = billRises(action, 1) === false && billRises(action, 10) === true ? ' The cheaper way today is the dearer one then.' : '';
  return `At ten times today’s use it would cost USD ${numberText(next.usd, 0)} a month${beside}.${flips}`;
}
