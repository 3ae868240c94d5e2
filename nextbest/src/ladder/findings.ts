import type { Limit } from '#model/catalog.ts';
import type { RungFit } from '#model/fit.ts';
import type { LadderAnswer, Step } from '#model/ladder-answer.ts';
import { height } from '#model/rung.ts';
import type { Choice } from './choice.ts';
import { takenAwayFirst, upgradedFirst } from './fix-first.ts';
import { needsContract } from './objections.ts';
import { type Reason, reasonToStay } from './reasons.ts';
import { notUnderstood, questionsOf, unheardOf } from './sentences.ts';
import { isGreenfield, type Subject } from './subject.ts';

/** All that one answer is put together from. */
export interface Findings {
  readonly subject: Subject;
  readonly choice: Choice;
  readonly verdict: LadderAnswer['verdict'];
  readonly chosen: Step;
  /** The rung that is chosen, where it is one of the ladder. */
  readonly target?: RungFit;
  readonly reason?: Reason;
  readonly fixFirst: readonly string[];
  readonly questions: readonly string[];
}

/** What limits, money and the team's own words come to. */
export function findingsOf(subject: Subject, choice: Choice): Findings {
  const reason = reasonToStay(subject);
  const fixFirst = reason === undefined ? [...takenAwayFirst(subject), ...upgradedFirst(choice)] : [];
  const target = reason === undefined ? choice.target : undefined;
  const doubts = target === undefined ? [] : questionsOf(target, subject);
  const unheard =
    target === undefined
      ? []
      : unheardOf(subject).map((word) => `Does ${target.rung.name} offer "${word}"? The catalogue does not know the word.`);
  const constraints = notUnderstood(subject).map(
    (word) => `What does the constraint "${word}" keep away? The catalogue does not know the word.`,
  );
  const asks = reason?.ask === undefined ? [] : [reason.ask];
  const contract = needsContract(target) && target !== undefined ? [contractWith(target)] : [];
  const unrecorded = vendorDoubt(target, { subject, choice });
  const questions = [...asks, ...doubts, ...unrecorded, ...unheard, ...constraints, ...contract];
  const verdict = verdictOf({
    subject,
    choice,
    reason,
    fixFirst,
    target,
    unheard: unheard.length + unrecorded.length + constraints.length,
  });
  const chosen = target === undefined ? (subject.now ?? ownStep(subject)) : stepOf(target);
  return { subject, choice, verdict, chosen, fixFirst, questions, ...(target && { target }), ...(reason && { reason }) };
}

/** What keeps the own cloud out may keep the vendor out as well, where nothing is recorded of him. */
function vendorDoubt(target: RungFit | undefined, { subject, choice }: Pick<Findings, 'subject' | 'choice'>): readonly string[] {
  if (target === undefined || !needsContract(target)) return [];
  const { walked } = choice.course;
  const own = walked.filter(({ rung, against }) => rung.cloud === subject.asked.cloud && against !== undefined);
  const [first] = own.flatMap(({ rung, against }) =>
    rung.limits.filter(({ name }) => name === against?.limit).map((limit) => ({ limit, name: rung.name })),
  );
  if (first === undefined || target.rung.limits.some((one) => isOfTheSame(one, first.limit))) return [];
  return [`Does ${target.rung.name} allow what ${first.name} does not (${first.limit.name})? Nothing is recorded of it.`];
}

function isOfTheSame(one: Limit, other: Limit): boolean {
  return one.key === other.key && (one.test !== 'lacks' || one.value === other.value);
}

function contractWith({ rung: { name } }: RungFit): string {
  return `May you sign a contract with the vendor of ${name}, and may your data go there?`;
}

interface Verdict extends Pick<Findings, 'subject' | 'choice' | 'fixFirst'> {
  readonly reason: Reason | undefined;
  readonly target: RungFit | undefined;
  readonly unheard: number;
}

function verdictOf({ subject, choice, reason, fixFirst, target, unheard }: Verdict): LadderAnswer['verdict'] {
  if (reason !== undefined) return reason.ask === undefined ? 'stay' : 'ask';
  if (fixFirst.length > 0) return 'fix-first';
  if (choice.by === 'small') return 'leave-it';
  if (target === undefined) return hasCheaper(choice, subject.now) ? 'leave-it' : 'stay';
  const over = target.checks.some(({ fits }) => fits === false);
  const inDoubt = (target.verdict === 'unknown' || over) && !isGreenfield(subject.workload);
  return inDoubt || unheard > 0 ? 'ask' : 'move';
}

/** USD a month that somebody would notice. */
const NOTICED = 10;

/** Another way costs noticeably less in cash, and not enough to be worth it. */
function hasCheaper({ bills: [now, ...others] }: Choice, present: Subject['now']): boolean {
  return now !== undefined && now.technology === present?.technology && others.some(({ usd }) => now.usd - usd >= NOTICED);
}

/** Nothing is there, and nothing on offer fits: what the team builds or runs itself. */
function ownStep({ asked: { ladder } }: Subject): Step {
  const lowest = Math.min(...ladder.rungs.map(({ rung }) => height(rung)));
  const last = ladder.rungs.find(({ rung }) => height(rung) === lowest);
  return {
    technology: last?.technology ?? ladder.capability,
    name: last?.name ?? 'what you build yourselves',
    rung: last?.rung ?? 'home-made',
  };
}

/** A rung as a step. */
export function stepOf({ rung: { technology, name, rung } }: RungFit): Step {
  return { technology, name, rung };
}
