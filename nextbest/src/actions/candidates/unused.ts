import type { Question } from '#model/action.ts';
import type { Component } from '#model/component.ts';
import { range } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { endOfDay, YEAR_SECONDS } from '#model/time.ts';
import { severalOf } from '../group.ts';
import { indexOf } from '../index.ts';
import { NOTHING, type Proposal } from '../proposal.ts';

/** What ending a part that nobody uses could give back in a year at best: its servers and its dates; assumed. */
const WORTH = range(0, 0, 40, 'hours/year');

/** What nothing here calls and nobody has changed for two years may be used all the same: it is asked, never claimed. */
export function unusedQuestions(situation: Situation): Proposal {
  if (situation.work.truncated || !isAlive(situation)) return NOTHING;
  const quiet = situation.landscape.components.filter((component) => isQuiet(situation, component));
  if (quiet.length === 0) return NOTHING;
  const they = quiet.length === 1 ? 'it' : 'them';
  const question: Question = {
    ask: `Does anybody still use ${severalOf(quiet.map(({ name }) => name))}? Nothing in these repositories calls ${they}, and nobody has changed ${they} in 24 months`,
    of: 'team',
    worth: WORTH,
  };
  return { ...NOTHING, questions: [question] };
}

function isAlive({ work, asOf }: Situation): boolean {
  const end = endOfDay(asOf);
  return work.commits.some(({ bot, at }) => !bot && at <= end && at > end - YEAR_SECONDS);
}

/** Needs above it are made up where nobody states them: only other parts tell that it is called. */
function isCalled({ landscape }: Situation, { id }: Component): boolean {
  const { components, leaning } = indexOf(landscape);
  return (leaning.get(id) ?? []).some((above) => ['deployable', 'service', 'library'].includes(components.get(above)?.kind ?? ''));
}

function isQuiet(situation: Situation, component: Component): boolean {
  const { id, kind, uses } = component;
  const live =
    kind === 'deployable' && uses.some(({ capability, environment }) => capability === 'compute' && environment === 'production');
  return live && situation.knowledge.get(id)?.recentCommits === 0 && !isCalled(situation, component);
}
