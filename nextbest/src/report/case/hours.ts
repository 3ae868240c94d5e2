import type { CaseFigure } from '#model/case.ts';
import { numberText, shareText } from '../numbers.ts';
import type { CaseInput } from './input.ts';
import { amountText, unknownFigure } from './words.ts';

/** What the freed hours rest on: counted changes at the team's own hours, stated hours, or an assumption. */
export function hoursClass({ action, hoursStated }: CaseInput): CaseFigure['class'] {
  const { frees, freesCommits, freesUnseen, warnings } = action;
  if (frees.high <= 0) return 'unknown';
  if (freesUnseen !== undefined && freesUnseen.likely * 2 >= frees.likely) return 'stated';
  if (freesCommits !== undefined) return hoursStated ? 'measured' : 'assumed';
  if (action.kind === 'stop' || action.kind === 'unblock-path') return 'assumed';
  return warnings.some(({ code }) => code === 'hours-assumed') ? 'assumed' : 'stated';
}

/** Hours a month that go today into what the action would end. */
export function hoursToday(input: CaseInput): CaseFigure {
  const { action } = input;
  const of = hoursClass(input);
  if (action.kind === 'keep') return maintenanceShare(input);
  if (of === 'unknown')
    return unknownFigure('this action ends no work that was counted', 'Hours that the team notes for a month would settle it.');
  return { says: amountText(action.frees), class: of, from: fromText(input, of), range: action.frees };
}

/** What part of the recorded work kept things running. */
function maintenanceShare({ answer: { workMix } }: CaseInput): CaseFigure {
  if (workMix === undefined) return unknownFigure('too few changes are recorded', 'Hours that the team notes for a month would settle it.');
  const says = `${shareText(workMix.upkeep)} of the recorded changes only kept things running`;
  return { says, class: 'measured', from: `Of ${numberText(workMix.commits, 0)} changes of people in 12 months.` };
}

function fromText({ action, hoursStated }: CaseInput, of: CaseFigure['class']): string {
  const { freesCommits, freesUnseen } = action;
  if (freesCommits !== undefined) {
    const changes = amountText(freesCommits).replace('commits', 'recorded changes').replace('commit ', 'recorded change ');
    const unseen = freesUnseen === undefined ? '' : `${amountText(freesUnseen)} said by the team, and `;
    return `${unseen}${changes}; the hours behind each are ${hoursStated ? 'the team’s own number' : 'assumed'}.`;
  }
  if (action.freesAssumed === true) return 'Nobody counted it here: it is what running such a thing takes, by our estimate.';
  return of === 'stated'
    ? 'What leaves no recorded change: patching, being on call, clicking.'
    : 'How often it happens was counted; the minutes each time are assumed.';
}

/** Hours a month of new work that stand in its place. */
export function hoursAfter({ action }: CaseInput): CaseFigure {
  if (action.kind === 'keep') return { says: 'The same', class: 'assumed', from: 'Nothing is moved.' };
  if (action.frees.high <= 0 && action.costs.high <= 0)
    return { says: 'No change is counted on', class: 'assumed', from: 'It is done once and leaves nothing to look after.' };
  if (action.costs.high <= 0) return { says: 'None of it, where it works', class: 'assumed', from: 'Nothing takes its place.' };
  return {
    says: amountText(action.costs),
    class: 'assumed',
    from: action.to === undefined ? 'Keeping up what takes its place.' : 'Access rights, settings, news of the supplier.',
    range: action.costs,
  };
}
