import type { Question } from '#model/action.ts';
import { statedToil } from '#model/purpose.ts';
import { range } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { calledTogether } from '../called.ts';
import { groupedBy } from '../group.ts';
import { estimate } from '../prior.ts';
import { protectedBecause } from '../protected.ts';
import { type Move, moveOf } from './climb-move.ts';

/** No commits is not no cost: what leaves no commits is asked for, once per technology. */
export function toilQuestions(situation: Situation): Question[] {
  const moves = situation.fits.flatMap((fit) => moveOf(situation, fit) ?? []).filter((move) => asksForToil(situation, move));
  return [...groupedBy(moves, ({ use }) => use.technologyName)].map(([, group]): Question => {
    const [first] = group;
    const what = calledTogether(group);
    const effort = first === undefined ? 0 : estimate(situation, 'climb', first.from).effort.likely;
    return {
      ask: `How many hours a month go into running ${what} that leave no commit (patching, on-call, clicking)?`,
      of: 'team',
      worth: range(0, 0, Math.max(0, 12 * TOIL_AT_WORST - effort), 'hours/year'),
    };
  });
}

function asksForToil(situation: Situation, { component, fit, from }: Move): boolean {
  const owned = from === 'vm' || from === 'container';
  return (
    owned && statedToil(situation.purpose, component) === undefined && protectedBecause(situation, component, fit.capability) === undefined
  );
}

/** Hours a month that unseen toil may reach, used for what the question could be worth; assumed. */
const TOIL_AT_WORST = 8;
