import type { Evidence } from '#model/evidence.ts';
import type { LadderAnswer } from '#model/ladder-answer.ts';
import { isStale, type ShelfLife } from '#model/shelf-life.ts';
import { countText } from '../../numbers.ts';
import { originText } from '../../phrases.ts';
import { type Frame, heading, paragraph, point } from '../page.ts';

const MOST_SOURCES = 6;

/** Where the answer comes from, once for each source; what was read long ago is marked. */
export function sourcePart({ sources, economics, walked, asOf }: LadderAnswer, frame: Frame, shelfLife?: ShelfLife): string[] {
  if (sources.length === 0) return [];
  const prices = new Set(
    economics?.atLoads.flatMap(({ bills }) => bills.flatMap(({ items }) => items.map(({ evidence }) => evidence.says))),
  );
  const staleLimits = new Set(
    walked.flatMap(({ checks }) => checks.filter(({ stale }) => stale === true).map(({ source, date }) => `${source}, ${date}`)),
  );
  const isOld = ({ says, date, source }: Evidence): boolean =>
    (shelfLife !== undefined && date !== undefined && isStale(date, asOf, prices.has(says) ? shelfLife.price : shelfLife.rung)) ||
    staleLimits.has(`${source}, ${date}`);
  const byOrigin = new Map<string, string[]>();
  for (const evidence of sources) {
    const origin = `${originText(evidence, [])}${isOld(evidence) ? ' (read long ago: check again)' : ''}`;
    byOrigin.set(origin, [...new Set([...(byOrigin.get(origin) ?? []), evidence.says])]);
  }
  const shown = [...byOrigin].slice(0, MOST_SOURCES);
  const more = byOrigin.size - shown.length;
  return [
    ...heading('SOURCES', frame),
    ...shown.flatMap(([origin, says]) => [...point('-', says.join('; '), frame), ...paragraph(origin, frame, 4).map(frame.style.dim)]),
    ...(more > 0 ? paragraph(`and ${countText(more, 'more source')}: --json has them all.`, frame) : []),
  ];
}
