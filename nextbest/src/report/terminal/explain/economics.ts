import type { Action } from '#model/action.ts';
import type { AtLoad, Bill } from '#model/economics.ts';
import { numberText, rangeText } from '../../numbers.ts';
import { rungWords } from '../../words.ts';
import { evidenceRows, type Frame, heading, point, row } from '../page.ts';

/** The bills item by item at today's load, their sums at other loads, and where the answer would turn. */
export function economicsPart({ economics }: Action, frame: Frame): string[] {
  if (economics === undefined) return [];
  const { load, rate, rateStated, atLoads, technical, business, saves, flips } = economics;
  const now = atLoads.find(({ times }) => times === 1);
  return [
    ...heading('BILLS', frame),
    ...evidenceRows('load', load, frame),
    ...(now?.bills ?? []).flatMap((bill) => billLines(bill, frame)),
    ...row('at other loads', atLoads.filter(({ times }) => times !== 1).map(sumsText), frame),
    ...row('saves', saves === undefined ? [] : [`${rangeText(saves)}, hours included`], frame),
    ...row('an hour costs', [`${rangeText(rate)}, ${rateStated ? 'stated by the team' : 'assumed'}`], frame),
    ...row('by cash alone', technical === undefined ? [] : [technical.says], frame),
    ...row('with hours', business === undefined ? [] : [business.says], frame),
    ...flips.flatMap((says) => point('!', says, frame)),
  ];
}

function billLines({ name, rung, usd, items, unpriced, hours }: Bill, frame: Frame): string[] {
  const priced = items.map(({ says, usd: each, evidence }) => ({ ...evidence, says: `${says}: ${dollars(each)}` }));
  return [
    ...row('bill', [`${name}, ${rungWords(rung)}: ${dollars(usd)} a month and ${rangeText(hours)}`], frame),
    ...evidenceRows('', priced, frame),
    ...row('', unpriced.length === 0 ? [] : [`without ${unpriced.join(', ')}: no price is known`], frame),
  ];
}

function sumsText({ times, bills, cheapest, best }: AtLoad): string {
  const named = (technology: string): string => bills.find((bill) => bill.technology === technology)?.name ?? technology;
  const sums = bills.map(({ name, usd }) => `${name} ${dollars(usd)}`).join(', ');
  if (bills.length < 2) return `${times} times: ${sums}`;
  return `${times} times: ${sums}; cheapest by cash ${named(cheapest)}, with hours ${named(best)}`;
}

function dollars(usd: number): string {
  return `USD ${numberText(usd, Math.abs(usd) < 10 ? 2 : 0)}`;
}
