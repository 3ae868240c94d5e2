import type { Action, Candidate, Decision, Due, Question, Warning } from '#model/action.ts';
import type { Situation } from '#model/situation.ts';
import { unknown } from '#model/unknown.ts';
import { quarterOf } from './quarter.ts';
import { mayBeToday, rank } from './rank.ts';
import { unknownsOf } from './unknowns.ts';

/** Worlds that every action is tried in; the standard error of a mean is then below 1 % of its spread. Fewer where there are very many candidates, for their memory. */
const DRAWS = 20_000;
const FEWER_DRAWS = 4000;
const MANY_CANDIDATES = 500;
const SCHEMA_VERSION = 1;

export interface DecideRequest {
  readonly situation: Situation;
  readonly proposal: {
    readonly candidates: readonly Candidate[];
    readonly rejected: readonly { readonly id: string; readonly why: string }[];
    readonly questions: readonly Question[];
    readonly warnings: readonly Warning[];
  };
  readonly seed: number;
  readonly repositories: Decision['repositories'];
}

/** Candidates in order, the one for today, and what is kept apart: chores, dates, rejections, questions. Same input, same bytes. */
export function decide({ situation, proposal, seed, repositories }: DecideRequest): Decision {
  const { landscape, purpose, asOf } = situation;
  const draws = proposal.candidates.length > MANY_CANDIDATES ? FEWER_DRAWS : DRAWS;
  const { appraisals, worlds, ...ranked } = rank(proposal.candidates, { seed, draws, hoursPerCommit: situation.hoursPerCommit.range });
  const startable = [...ranked.actions, ...ranked.chores].filter((action) => mayBeToday(action) && action.due === undefined);
  const { inputs, questions } = unknownsOf(startable, appraisals);
  const possible = ranked.actions.filter(({ kind, notToday }) => kind !== 'keep' && notToday === undefined);
  return {
    schemaVersion: SCHEMA_VERSION,
    asOf,
    repositories,
    purpose:
      purpose === undefined
        ? unknown('there is no .nextbest/purpose.yaml', 'run nextbest init')
        : { path: purpose.path, ...(purpose.northStar === undefined ? {} : { northStar: purpose.northStar.metric }) },
    coverage: landscape.coverage,
    ...ranked,
    due: dueOf([...ranked.actions, ...ranked.chores]),
    rejected: [...proposal.rejected].sort((a, b) => (a.id < b.id ? -1 : 1)),
    questions: bestQuestions([...proposal.questions, ...questions], purpose === undefined),
    quarter: quarterOf({ candidates: possible, appraisals, worlds, teamSize: purpose?.team.size }),
    inputs,
    warnings: proposal.warnings,
  };
}

function dueOf(actions: readonly Action[]): Due[] {
  return actions
    .flatMap(({ due, because }) => (due === undefined ? [] : [{ ...due, because: because.filter((one) => one.class !== 'assumed') }]))
    .sort((a, b) => (a.by === b.by ? (a.what < b.what ? -1 : 1) : a.by < b.by ? -1 : 1));
}

/** The purpose comes first: it changes the measure itself; then by how much the answer could be worth. */
function bestQuestions(questions: readonly Question[], withoutPurpose: boolean): Question[] {
  const sorted = questions.filter(({ worth }) => worth.high > 0).sort((a, b) => b.worth.high - a.worth.high || (a.ask < b.ask ? -1 : 1));
  return withoutPurpose ? [...PURPOSE, ...sorted] : sorted;
}

const WORTH = { low: 0, likely: 0, high: 0, unit: 'hours/year' };
const PURPOSE: readonly Question[] = [
  { ask: 'Which one number tells that your users get what they came for?', of: 'product owner', worth: WORTH },
  { ask: 'Who are your users, and what do they need from you?', of: 'product owner', worth: WORTH },
  { ask: 'What do you build yourselves because it sets you apart?', of: 'product owner', worth: WORTH },
];
