import type { CaseFigure } from '#model/case.ts';
import type { CaseInput } from './input.ts';
import { amountText, unknownFigure } from './words.ts';

/** What the freed hours rest on: counted changes at the team's own hours, stated hours, or an assumption. */
export function hoursClass({ action, hoursStated }: CaseInput): CaseFigure['class'] {
  const { frees, freesCommits, warnings } = action;
  if (frees.high <= 0) return 'unknown';
  if (freesCommits !== undefined) return hoursStated ? 'measured' : 'assumed';
  if (action.kind === 'stop' || action.kind === 'unblock-path') return 'assumed';
  return warnings.some(({ code }) => code === 'hours-assumed') ? 'assumed' : 'stated';
}

/** Hours a month that go today into what the action would end. */
export function hoursToday(input: CaseInput): CaseFigure {
  const { action } = input;
  const of = hoursClass(input);
  if (of === 'unknown')
    return unknownFigure('this action ends no work that was counted', 'Hours that the team notes for a month would settle it.');
  return { says: amountText(action.frees), class: of, from: fromText(input, of), range: action.frees };
}

function fromText({ action, hoursStated }: CaseInput, of: CaseFigure['class']): string {
  const { freesCommits } = action;
  if (freesCommits !== undefined) {
    const changes = amountText(freesCommits).replace('commits', 'recorded changes').replace('commit ', 'recorded change ');
    return `${changes}; the hours behind each are ${hoursStated ? 'the team’s own number' : 'assumed'}.`;
  }
  return of === 'stated' ? 'As the team states it.' : 'How often it happens was counted; the minutes each time are assumed.';
}

/** Hours a month of new work that stand in its place. */
export function hoursAfter({ action }: CaseInput): CaseFigure {
  if (action.frees.high <= 0 && action.costs.high <= 0)
    return { says: 'No change is counted on', class: 'assumed', from: 'It is done once and leaves nothing to look after.' };
  if (action.costs.high <= 0) return { says: 'None of it, where it works', class: 'assumed', from: 'Nothing takes its place.' };
  return { says: amountText(action.costs), class: 'assumed', from: 'Access rights, settings, news of the supplier.', range: action.costs };
}
