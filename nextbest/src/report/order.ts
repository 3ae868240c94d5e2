import type { Action, Decision, Question } from '#model/action.ts';

/** What would pay for itself after today's action, best first; doing nothing stands among them, and what is worse than that does not. */
export function worthwhile(decision: Decision): Action[] {
  return following(decision).filter(({ kind, netValue }) => kind === 'keep' || netValue.perTeamHour > 0);
}

/** What comes after today's action, best first. */
export function following({ actions, today }: Decision): Action[] {
  return actions.filter(({ id }) => id !== today.id).sort((a, b) => a.rank - b.rank);
}

/** Neighbours in the ranking that are too close to call, as one group; everything else alone. */
export function tieGroups(actions: readonly Action[]): Action[][] {
  const groups: Action[][] = [];
  for (const action of actions) {
    const open = groups.at(-1);
    const tied = open?.some(({ id, tiedWith }) => action.tiedWith.includes(id) || tiedWith.includes(action.id)) ?? false;
    if (open !== undefined && tied) open.push(action);
    else groups.push([action]);
  }
  return groups;
}

/** The first question about the purpose, and those for the team whose answers are worth the most: the decision has them in order. */
export function topQuestions({ questions }: Decision, most: number): Question[] {
  const owners = questions.filter(({ of }) => of === 'product owner').slice(0, 1);
  return [...owners, ...questions.filter(({ of }) => of === 'team').slice(0, most)];
}

/** Chores that are worth their time; those that would cost more than they bring are for the whole list alone. */
export function payingChores(decision: Decision): Action[] {
  return undatedChores(decision).filter(({ advice }) => advice?.is !== 'skip');
}

/** Chores without a date of their own; dated ones stand with the dates. */
export function undatedChores({ chores }: Decision): Action[] {
  return chores.filter(({ due }) => due === undefined);
}
