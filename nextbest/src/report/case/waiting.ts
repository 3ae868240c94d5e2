import type { CaseFigure } from '#model/case.ts';
import { isUnknown } from '#model/unknown.ts';
import { numberText, timeText } from '../numbers.ts';
import type { CaseInput } from './input.ts';
import { plainWords, said, shortened } from './plain-words.ts';
import { unknownFigure } from './words.ts';

const SETTLES = 'An export of the team’s change requests would settle it.';

/** How long a finished change waits today until users have it. */
export function waitingToday({ action, answer }: CaseInput): CaseFigure {
  const [first] = action.because;
  if (action.kind === 'unblock-path' && first !== undefined)
    return { says: shortened(plainWords(first.says), 110), class: first.class, from: 'Of the last 12 months.' };
  const { toRelease } = answer.lead;
  if (isUnknown(toRelease)) return unknownFigure('nothing that was read tells when users got a change', SETTLES);
  if (toRelease.automatic || toRelease.alsoPushed)
    return unknownFigure('users get changes by another way than the marked releases', SETTLES);
  const { median, p90, n } = toRelease;
  return {
    says: `${timeText(median)} for the middle change; 9 of 10 within ${timeText(p90)}`,
    class: 'measured',
    from: `${numberText(n, 0)} changes, up to their release.`,
  };
}

/** What becomes of the wait. */
export function waitingAfter({ action }: CaseInput): CaseFigure {
  if (action.kind === 'unblock-path')
    return { says: 'Half of that or less', class: 'assumed', from: said(`The aim; it has failed if ${action.experiment.falsifier}`, 120) };
  return { says: 'No change is counted on', class: 'assumed', from: 'If it gets shorter, that comes on top.' };
}
