import type { Limit } from '#model/catalog.ts';
import type { LimitCheck } from '#model/fit.ts';
import type { LadderAnswer } from '#model/ladder-answer.ts';
import { isUnknown } from '#model/unknown.ts';
import { listed, sentence } from '../../words.ts';
import { type Frame, heading, point } from '../page.ts';
import { amountText } from './amounts.ts';

/** What nobody has checked of the way that was chosen: a fit without it would claim too much. */
export function uncheckedPart({ chosen, verdict, walked }: LadderAnswer, frame: Frame): string[] {
  const fit = walked.find(({ rung }) => rung.technology === chosen.technology);
  if (fit === undefined || verdict === 'stay') return [];
  const byReason = new Map<string, string[]>();
  for (const [index, limit] of fit.rung.limits.entries()) {
    const open = openOf(limit, fit.checks[index]);
    if (open !== '') byReason.set(open, [...(byReason.get(open) ?? []), limitText(limit)]);
  }
  const none =
    fit.rung.limits.length === 0 ? [`No limit of ${chosen.name} is recorded: compare its own documentation with your sizes first`] : [];
  const all = [...none, ...[...byReason].map(([open, limits]) => `${open}: ${listed(limits)}`)];
  return all.length === 0 ? [] : [...heading('NOT CHECKED', frame), ...all.flatMap((text) => point('?', sentence(text), frame))];
}

function openOf({ status }: Limit, check: LimitCheck | undefined): string {
  if (check === undefined) return '';
  const open = [
    ...(isUnknown(check.fits) ? ['what is needed here is not known'] : []),
    ...(status === 'unconfirmed' ? ['not confirmed by its provider’s own pages'] : []),
    ...(check.stale === true ? ['read long ago'] : []),
  ];
  return open.join('; ');
}

function limitText({ name, test, value, unit }: Limit): string {
  if (test === 'lacks' || typeof value !== 'number') return name;
  return `${name} (${test === 'at-most' ? 'up to' : 'from'} ${amountText(value, unit)})`;
}
