import type { HistoryReport } from '#model/history-report.ts';
import { toJson } from '../json.ts';

const DECIMALS = 4;

/** The report as JSON. Four decimals are more than commits and days can tell. */
export function historyJson(report: HistoryReport): string {
  return toJson(rounded(report));
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toFixed(DECIMALS));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}
