import type { Limit } from '#model/catalog.ts';
import type { LadderShown, RungShown } from '#model/ladder-shown.ts';
import { listed, rungWords, sentence } from '../../words.ts';
import { type Frame, frameOf, heading, pageText, paragraph, point, type TerminalOptions } from '../page.ts';
import { wrap } from '../wrap.ts';
import { amountText } from './amounts.ts';

const OFFERED = { yes: '', 'not-yet': 'not yet on offer', closed: 'closed to new customers', legacy: 'legacy' } as const;
const CLOUDS = { aws: 'AWS', azure: 'Azure', gcp: 'Google Cloud', cloudflare: 'Cloudflare', any: '' } as const;

/** A whole ladder with its limits, most managed first. */
export function ladderPage(ladder: LadderShown, options: TerminalOptions = {}): string {
  const frame = frameOf(options, []);
  const heights = [...new Set(ladder.rungs.map(({ rung }) => rung))];
  return pageText([
    ...wrap(`The ladder of ${ladder.capability}: who can ${ladder.does} for you`, frame.width).map(frame.style.bold),
    ...wrap(`From the most managed down, as of ${ladder.asOf}. ! a hard limit, ? not confirmed.`, frame.width).map(frame.style.dim),
    ...heights.flatMap((rung) => [
      ...heading(rungWords(rung), frame),
      ...ladder.rungs.filter((one) => one.rung === rung).flatMap((one) => rungLines(one, frame)),
    ]),
    ...heading('WITH A WORKLOAD', frame),
    ...paragraph(`nextbest ladder ${ladder.capability} --workload FILE says which of them fits yours, and why the others do not.`, frame),
    ...paragraph('--json has the source and the date of every limit. Where no limit is recorded, there may be some all the same.', frame),
  ]);
}

function rungLines(rung: RungShown, frame: Frame): string[] {
  const unlimited = rung.limits.length === 0 ? 'no limit is recorded' : '';
  const remarks = [CLOUDS[rung.cloud], OFFERED[rung.offered], unlimited, rung.stale ? 'read long ago: check again' : ''].filter(
    (one) => one !== '',
  );
  const name = remarks.length === 0 ? rung.name : `${rung.name} (${remarks.join(', ')})`;
  const lacks = rung.limits
    .filter(({ test }) => test === 'lacks')
    .map(({ name, status }) => `${name}${status === 'unconfirmed' ? '?' : ''}`);
  const amounts = rung.limits.filter(({ test }) => test !== 'lacks').map(amountWords);
  const limits = [...amounts, ...(lacks.length === 0 ? [] : [`lacks ${listed(lacks)}`])].join('; ');
  return [...point('-', name, frame), ...(limits === '' ? [] : paragraph(sentence(limits), frame, 4).map(frame.style.dim))];
}

function amountWords({ name, test, value, unit, hard, status }: Limit): string {
  const marks = `${hard ? '!' : ''}${status === 'unconfirmed' ? '?' : ''}`;
  return `${name} ${test === 'at-most' ? 'up to' : 'from'} ${typeof value === 'number' ? amountText(value, unit) : `${value} ${unit}`}${marks}`;
}
