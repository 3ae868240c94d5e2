import type { Question } from '#model/action.ts';
import type { Component, Usage } from '#model/component.ts';
import { range } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { isUnknown } from '#model/unknown.ts';
import { calledTogether } from '../called.ts';
import { groupedBy, severalOf } from '../group.ts';
import { NOTHING, type Proposal, together } from '../proposal.ts';

/** What knowing who runs a part could be worth at most: a year of its unseen toil (8 hours a month at worst), less a move; assumed. */
const WORTH_OF_A_DEPLOYMENT = range(0, 0, 96, 'hours/year');
const WORTH_OF_A_SERVICE = range(0, 0, 40, 'hours/year');

/** What only the team can tell: who runs a part, and what a program deploys. */
export function unknowns(situation: Situation): Proposal {
  return together([programQuestions(situation), unknownRungs(situation)]);
}

/** Who runs what nobody wrote down, asked once per technology. */
function unknownRungs(situation: Situation): Proposal {
  const open = situation.landscape.components.flatMap((component) =>
    component.uses.filter((use) => isOpen(situation, use)).map((use) => ({ component, use })),
  );
  const questions = [...groupedBy(open, ({ use }) => use.technology)].map(([technology, group]): Question => {
    const [first] = group;
    const what = technology === 'unknown' || first === undefined ? namesOf(group) : calledTogether(group);
    const settles = first !== undefined && isUnknown(first.use.rung) ? ` (${first.use.rung.wouldSettle})` : '';
    return {
      ask: `Who runs ${what} in production?${settles}`,
      of: 'team',
      worth: first?.use.capability === 'compute' ? WORTH_OF_A_DEPLOYMENT : WORTH_OF_A_SERVICE,
    };
  });
  return { ...NOTHING, questions };
}

interface Open {
  readonly component: Component;
  readonly use: Usage;
}

/** Each once: a component may be open in several ways, and several may have one name. */
function namesOf(group: readonly Open[]): string {
  return severalOf([...new Set(group.map(({ component }) => component.name))]);
}

/** Nobody wrote down who runs it, it may be part of production, and no cloud is known to. */
function isOpen(situation: Situation, use: Usage): boolean {
  return isUnknown(use.rung) && !isHosted(situation, use) && use.environment !== 'nonproduction' && use.environment !== 'optional';
}

/** A cloud's own service is run by that cloud; only its settings are unknown. */
function isHosted({ catalog }: Situation, use: Usage): boolean {
  const cloud = catalog.technologies.find(({ id }) => id === use.technology)?.cloud;
  return cloud !== undefined && cloud !== 'any';
}

/** Infrastructure that is a program says all that it deploys only when it runs, and nothing that is read is run. */
function programQuestions({ landscape }: Situation): Proposal {
  const programs = landscape.coverage.unresolved.filter(({ kind }) => kind === 'program');
  if (programs.length === 0) return NOTHING;
  const question: Question = {
    ask: `What does ${severalOf(programs.map(({ name }) => name))} deploy? It is a program that is not run, and not all of it could be read: say the rest in .nextbest/stack.yaml`,
    of: 'team',
    worth: WORTH_OF_A_DEPLOYMENT,
  };
  return { ...NOTHING, questions: [question] };
}
