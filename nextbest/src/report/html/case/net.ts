import { type Markup, markup } from '#map/markup.ts';
import type { Case } from '#model/case.ts';
import type { Range } from '#model/range.ts';
import { CAPACITY, casesText, moneyText } from '../../case/words.ts';
import { bars, twentyDots } from './pictures.ts';

/** What is left after a year as bars on one scale, the chance as dots, and what has to be said beside them. */
export function netSection({ net }: Case): Markup {
  const { total, withoutDelay, money, paysBack, notes } = net;
  const isFlat = total.low === total.high;
  return markup`${isFlat ? undefined : bars(barsOf(total, withoutDelay))}
${money === undefined ? undefined : markup`<p>${`As money: ${moneyText(money)}.`}</p>`}
${isFlat ? undefined : markup`<p>Paid back within 12 months: ${twentyDots(paysBack)} ${casesText(paysBack)}.</p>`}
<p>${notes.join(' ')}</p><p><b>${CAPACITY}</b>${isFlat ? undefined : ' The dot is the middle case; 8 of 10 cases lie within the bar.'}</p>`;
}

function barsOf(total: Range, withoutDelay: Range | undefined): { label: string; range: Range }[] {
  const hours = (range: Range): Range => ({ ...range, unit: 'hours' });
  if (withoutDelay === undefined) return [{ label: 'Net', range: hours(total) }];
  return [
    { label: 'With what waiting costs customers', range: hours(total) },
    { label: 'Without it', range: hours(withoutDelay) },
  ];
}
