import type { LadderRung, Limit } from '../nextbest/src/model/catalog.ts';
import type { Price } from '../nextbest/src/model/price.ts';
import { row, table } from './markdown-table.ts';

/** What each rung cannot do beyond: value, whether it can be raised, how sure it is, and where and when it was read. */
export function limitTable(rungs: readonly LadderRung[]): string {
  const rows = rungs.flatMap(({ name, limits }) => limits.map((limit) => limitRow(name, limit)));
  if (rows.length === 0) return '';
  return `## Limits\n\n${table(['service', 'limit', 'value', 'can be raised', 'status', 'read', 'source'], rows)}\n`;
}

function limitRow(service: string, limit: Limit): string {
  const { name, raisable, status, checked, source } = limit;
  return row([service, name, valueText(limit), raisable, status, checked, source]);
}

function valueText({ test, value, unit }: Limit): string {
  if (test === 'lacks') return 'not there';
  const number = Number(value);
  const rounded = Math.round(number * 100) / 100;
  return `${test === 'at-least' ? 'at least' : 'at most'} ${rounded} ${unit}`;
}

/** What the technologies with these ids cost, each price with the amount that it is easy to read for. */
export function priceTable(technologies: ReadonlySet<string>, prices: readonly Price[]): string {
  const own = prices.filter(({ id }) => technologies.has(id.split('/')[0] ?? ''));
  if (own.length === 0) return '';
  const sorted = [...own].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `## Prices\n\n${table(['price', 'what is bought', 'USD', 'region', 'status', 'read', 'source'], sorted.map(priceRow))}\n`;
}

function priceRow({ id, says, usd, unit, region, status, checked, source }: Price): string {
  return row([`\`${id}\``, says, amountText(usd, unit), region, status, checked, source]);
}

function amountText(usd: number, unit: string): string {
  if (usd >= 0.001) return `${readable(usd)} per ${unit}`;
  return `${readable(usd * 1_000_000)} per million of ${unit}`;
}

/** Four digits, as a plain number: prices are recorded to no more. */
function readable(usd: number): string {
  return String(Number(usd.toPrecision(4)));
}
