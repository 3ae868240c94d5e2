import type { Action } from '#model/action.ts';
import type { Case } from '#model/case.ts';
import { doesText } from './capability-words.ts';
import { experimentOf, wayBackOf } from './experiment.ts';
import { hoursAfter, hoursToday } from './hours.ts';
import type { CaseInput } from './input.ts';
import { moneyAfter, moneyToday } from './money.ts';
import { netOf } from './net.ts';
import { optionsOf } from './options.ts';
import { plainWords, said, shortened } from './plain-words.ts';
import { risksOf } from './risks.ts';
import { verdictOf } from './verdict.ts';
import { waitingAfter, waitingToday } from './waiting.ts';
import { amountText, workText } from './words.ts';

const SCHEMA_VERSION = 1;
const LONGEST_TITLE = 130;
const LONGEST_NAME = 60;
const MOST_OBJECTIONS = 2;

/** The ten items of a business case for one action, in sentences that a person understands who writes no code. */
export function buildCase(input: CaseInput): Case {
  const { answer, action, product } = input;
  const { asOf, repositories } = answer.decision;
  return {
    schemaVersion: SCHEMA_VERSION,
    asOf,
    repositories: repositories.map(({ name, commit }) => ({ name, commit })),
    product: shortened(product, LONGEST_NAME),
    action: action.id,
    rank: action.rank,
    verdict: verdictOf(input),
    ask: { title: shortened(plainWords(action.title), LONGEST_TITLE), says: askOf(input) },
    customers: customersOf(input),
    today: { money: moneyToday(input), hours: hoursToday(input), waiting: waitingToday(input) },
    after: { money: moneyAfter(input), hours: hoursAfter(input), waiting: waitingAfter(input) },
    net: netOf(input),
    options: optionsOf(input),
    experiment: experimentOf(action),
    wayBack: wayBackOf(action),
    risks: risksOf(input),
    objections: objectionsOf(action),
  };
}

/** What it is, what it gives back, what it takes, and when it can begin. */
function askOf(input: CaseInput): string[] {
  const { kind, effort, firstSlice, notToday, frees } = input.action;
  if (kind === 'keep') return ['No time and no money: leave it, and look again on the date below.'];
  const gives = frees.high > 0 ? [`Where it works, it frees ${amountText(frees)}.`] : [];
  const { is } = verdictOf(input);
  const start = is === 'no case, leave it' ? '' : notToday === undefined ? ' and can start today' : ' but not today';
  return [
    ...(is === 'no case, leave it' ? ['Nothing: this page says why not.'] : []),
    ...(is === 'not proven' ? ['Only to find out what is still open.'] : []),
    ...whatItIs(input),
    ...gives,
    ...before(input),
    `It takes one team about ${workText(effort)} of work. The first step takes about ${workText(firstSlice.hours)}${start}.`,
  ];
}

/** What has to be done before it. */
function before({ action: { requires = [] }, answer: { decision } }: CaseInput): string[] {
  const first = [...decision.actions, ...decision.chores].find(({ id }) => id === requires[0]);
  return first === undefined ? [] : [said(`Before it: ${shortened(first.title, LONGEST_TITLE)}`)];
}

/** What the thing is for, where it is one of the kinds of things that programs lean on. */
function whatItIs({ action: { capability, from, components }, answer }: CaseInput): string[] {
  const use = answer.landscape.components
    .filter(({ id }) => components.includes(id))
    .flatMap(({ uses }) => uses)
    .find(({ technology }) => technology === from?.technology);
  return capability === undefined || use === undefined ? [] : [doesText(shortened(use.technologyName, LONGEST_NAME), capability)];
}

/** Whose need it serves, what they will notice, and which number of the product that moves. */
function customersOf({ action: { serves }, purpose }: CaseInput): string[] {
  const need = purpose?.users.flatMap(({ needs }) => needs).find(({ name }) => name === serves.need);
  const star = purpose?.northStar?.metric;
  const moves = need?.moves === undefined ? '' : `, through ${shortened(need.moves, 80)}`;
  return [
    said(`It serves: ${shortened(serves.need, 100)}`),
    said(serves.notices, 180),
    star === undefined
      ? 'Nobody has written down what customers come for, so this case counts saved time and not what it is worth to them.'
      : said(`The number that counts for us: ${shortened(star, 100)}${moves}`),
  ];
}

/** What the team said against it first, then what somebody will say. */
function objectionsOf({ inertia = [], objections }: Action): Case['objections'] {
  const stated = inertia.map(({ says }) => ({
    says: said(says, 140),
    answer: 'Said by the team; the work and the chance above count it.',
  }));
  const expected = objections.map(({ says, answer }) => ({ says: said(says, 140), answer: said(answer, 180) }));
  return [...stated, ...expected].slice(0, MOST_OBJECTIONS);
}
