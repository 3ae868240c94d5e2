import type { Catalog, Ladder } from '#model/catalog.ts';
import { type Evidence, published } from '#model/evidence.ts';
import type { Against, RungFit } from '#model/fit.ts';
import type { LadderAnswer, Rejection } from '#model/ladder-answer.ts';
import { height } from '#model/rung.ts';
import type { Workload } from '#model/workload.ts';
import { choiceOf } from './choice.ts';
import { fallbackOf } from './course.ts';
import { economicsOf } from './economics/economics.ts';
import { rateOf } from './economics/rate.ts';
import { type Findings, findingsOf, stepOf } from './findings.ts';
import { ladderFor } from './ladder-for.ts';
import { sayAnswer } from './say.ts';
import { downwards, upwards } from './sentences.ts';
import { type Subject, subjectOf } from './subject.ts';

export interface AnswerRequest {
  readonly workload: Workload;
  readonly catalog: Pick<Catalog, 'technologies' | 'ladders' | 'lifespans' | 'prices' | 'bills' | 'runningHours' | 'shelfLife'>;
  /** ISO date. */
  readonly asOf: string;
}

/** The most managed way to run a workload that fits, with every rejection, the way back, and what it costs. Throws for an unknown capability. */
export function answerWorkload({ workload, catalog, asOf }: AnswerRequest): LadderAnswer {
  const { ladder, folds = false } = ladderFor(workload, catalog);
  const subject = subjectOf({ workload, ladder, folds, catalog, asOf });
  const { rate } = rateOf(workload);
  const choice = choiceOf({ subject, tariff: catalog, rate });
  const found = findingsOf(subject, choice);
  const { walked } = choice.course;
  const fallback = found.verdict === 'stay' ? undefined : found.target && fallbackOf(walked, found.target, subject);
  const economics = economicsOf({ subject, choice, tariff: catalog });
  return {
    schemaVersion: 1,
    capability: workload.capability,
    asOf,
    verdict: found.verdict,
    says: sayAnswer(found, economics),
    chosen: found.chosen,
    fallback: fallback ? stepOf(fallback) : null,
    rejected: walked.flatMap((fit) => rejectionOf(fit, found) ?? []),
    fixFirst: found.fixFirst,
    ...(economics && { economics }),
    wouldChange: wouldChange(found, fallback),
    questions: found.questions.map((ask) => ({ ask })),
    sources: sourcesOf(found, ladder),
    walked,
  };
}

/** What was turned down: by a limit or a rule, or for its price. */
function rejectionOf(fit: RungFit, { target, choice, subject }: Findings): Rejection | undefined {
  if (subject.folds && fit.rung.technology === subject.now?.technology) return { ...stepOf(fit), because: PAID_BY_THE_STEP };
  if (fit.against !== undefined) return isBesideThePoint(fit, subject) ? undefined : { ...stepOf(fit), because: fit.against };
  if (target === undefined) return undefined;
  return choice.outbid?.technology === fit.rung.technology ? { ...stepOf(fit), because: choice.outbid.because } : undefined;
}

const PAID_BY_THE_STEP: Against = {
  limit: 'price of each step',
  value: 'paid by the transition',
  workload: 'a state machine for every item',
  says: 'Every step of every item is paid for; one process that takes many items in turn pays for none.',
};

/** Nobody asks what would have to be rewritten on the way down. */
function isBesideThePoint({ rung, against }: RungFit, { now }: Subject): boolean {
  return now !== undefined && against?.limit === 'keeps what is there' && height(rung.rung) < height(now.rung);
}

function wouldChange({ subject, choice, target, reason }: Findings, fallback: RungFit | undefined): readonly string[] {
  if (reason !== undefined) return reason.wouldChange;
  const { walked, repackaged } = choice.course;
  const anew = repackaged ? ['The code has to be packaged anew: the way it is packaged now is not kept.'] : [];
  return [...upwards(walked, subject, target), ...(target ? downwards(target, fallback) : []), ...anew];
}

function sourcesOf({ target, choice, subject }: Findings, { capability }: Ladder): readonly Evidence[] {
  const { walked } = choice.course;
  const chosen = target && published(`${target.rung.name} on the ladder of ${capability}`, target.rung.source, target.rung.checked);
  const limits = walked.flatMap(({ rung, checks, against }) =>
    checks
      .filter(({ limit }) => limit === against?.limit)
      .map(({ limit, value, source, date }) => published(`${rung.name}, ${limit}: ${value}`, source, date)),
  );
  const used = new Set([target?.rung.technology, subject.now?.technology]);
  const prices = choice.bills
    .filter(({ technology }) => used.has(technology))
    .flatMap(({ items }) => items.map(({ evidence }) => evidence));
  return [...(chosen ? [chosen] : []), ...limits, ...prices];
}
