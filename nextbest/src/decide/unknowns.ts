import type { Candidate, Question, Ranking } from '#model/action.ts';
import type { Appraisal } from './appraise.ts';
import { givenInput, givenShared } from './conditional.ts';
import { rounded } from './digits.ts';
import type { Input } from './inputs.ts';
import { type Worth, worthOfKnowing } from './knowing.ts';

/** Inputs that are told of, and those of them that become questions. */
const TOLD = 5;
const ASKED = 2;
/** Less than an hour is not worth a sentence, less than a team-day not a question. */
const LEAST_TOLD = 1;
const LEAST_ASKED = 8;

export interface Unknowns {
  readonly inputs: NonNullable<Ranking['inputs']>;
  readonly questions: readonly Question[];
}

interface Found {
  readonly candidate: Candidate;
  readonly input: Input['name'];
  readonly worth: Worth;
}

/**
 * The inputs whose exact value would be worth most before one of these actions is chosen, most first. `candidates` are those that may be chosen
 * today, in their order; a shared input stands beside the first of them that depends on it.
 */
export function unknownsOf(candidates: readonly Candidate[], appraisals: ReadonlyMap<string, Appraisal>): Unknowns {
  const choices = candidates.flatMap((candidate) => {
    const appraisal = appraisals.get(candidate.id);
    return appraisal === undefined ? [] : [{ candidate, appraisal }];
  });
  const found = [...choices.flatMap((choice) => ownOf(choice, choices)), ...sharedOf(choices)]
    .filter(({ worth }) => worth.likely >= LEAST_TOLD)
    .sort((a, b) => b.worth.likely - a.worth.likely || (a.candidate.id + a.input < b.candidate.id + b.input ? -1 : 1))
    .slice(0, TOLD);
  return {
    inputs: found.map(({ candidate, input, worth }) => {
      const says = `Knowing ${WORDS[input].knowing(candidate)} is worth ${hoursText(worth.likely)} on average.`;
      return { action: candidate.id, input, says, worth: rounded(worth.likely) };
    }),
    questions: found
      .filter(({ worth }) => worth.likely >= LEAST_ASKED)
      .flatMap(questionOf)
      .slice(0, ASKED),
  };
}

interface Choice {
  readonly candidate: Candidate;
  readonly appraisal: Appraisal;
}

/** Each input of one action: the others stand at what they are expected to bring. What a measurement brings is a worth of knowing itself: nobody can be asked for it. */
function ownOf({ candidate, appraisal }: Choice, choices: readonly Choice[]): Found[] {
  if (candidate.kind === 'measure') return [];
  const { inputs, together } = appraisal;
  const rest = choices.filter((one) => one.appraisal !== appraisal).map((one) => one.appraisal.together);
  const other = new Float64Array(inputs.effort.values.length).fill(Math.max(0, ...rest));
  return [...inputs.parts, inputs.effort, inputs.chance].map((input) => ({
    candidate,
    input: input.name,
    worth: worthOfKnowing([givenInput(inputs, input, together), other]),
  }));
}

/** Inputs that several actions share: all of them move together. */
function sharedOf(choices: readonly Choice[]): Found[] {
  return (['hours-per-commit', 'rate'] as const).flatMap((name) => {
    for (const { candidate, appraisal } of choices) {
      const shared = appraisal.inputs.parts.find((part) => part.shared?.name === name)?.shared;
      if (shared === undefined) continue;
      const given = choices.map((one) => givenShared(one.appraisal.inputs, shared, one.appraisal.together));
      return [{ candidate, input: name, worth: worthOfKnowing(given) }];
    }
    return [];
  });
}

interface Words {
  readonly knowing: (candidate: Candidate) => string;
  readonly ask?: (candidate: Candidate) => string;
  readonly of?: Question['of'];
}

const UPKEEP: Words = {
  knowing: ({ title }) => `how much work ${quoted(title)} would end`,
  ask: ({ title }) => `How many hours a month would ${quoted(title)} save you?`,
};
const VALUE: Words = {
  knowing: ({ title }) => `what ${quoted(title)} brings`,
  ask: ({ title }) => `What would ${quoted(title)} bring you in a month?`,
  of: 'product owner',
};

const WORDS: Readonly<Record<Input['name'], Words>> = {
  frees: UPKEEP,
  commits: UPKEEP,
  unseen: UPKEEP,
  value: VALUE,
  money: VALUE,
  load: VALUE,
  costs: {
    knowing: ({ title }) => `how much new work ${quoted(title)} brings`,
    ask: ({ title }) => `How many hours a month would it take you to run what comes of ${quoted(title)}?`,
  },
  effort: {
    knowing: ({ title }) => `how much work ${quoted(title)} is`,
    ask: ({ title }) => `How many hours would ${quoted(title)} take you?`,
  },
  chance: { knowing: ({ title }) => `how often moves like ${quoted(title)} work` },
  'hours-per-commit': {
    knowing: () => 'how many hours of work stand behind a commit',
    ask: () => 'How many hours of work stand behind one of your commits?',
  },
  rate: { knowing: () => 'what an hour of the team costs', ask: () => 'What does an hour of your team cost?' },
};

function quoted(title: string): string {
  return title.includes('"') ? `'${title}'` : `"${title}"`;
}

function questionOf({ candidate, input, worth }: Found): Question[] {
  const { ask, of = 'team' } = WORDS[input];
  return ask === undefined
    ? []
    : [{ ask: ask(candidate), of, worth: { low: 0, likely: rounded(worth.likely), high: rounded(worth.high), unit: 'hours' } }];
}

function hoursText(hours: number): string {
  return hours < 1.5 ? 'about an hour' : `about ${Math.round(hours)} hours`;
}
