import type { Candidate } from '#model/action.ts';
import type { Component, Usage } from '#model/component.ts';
import { assumed, type Evidence, published } from '#model/evidence.ts';
import type { Fit, LimitCheck, RungFit } from '#model/fit.ts';
import { height, type Rung } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { isUnknown } from '#model/unknown.ts';
import { called } from '../called.ts';
import { climbEstimate } from '../climb-estimate.ts';
import { daysAfter } from '../days.ts';
import { indexOf } from '../index.ts';
import { ORIGIN, OVER_A_LIMIT } from '../judgement.ts';
import { withBill } from '../paying.ts';
import { NOTHING, type Proposal } from '../proposal.ts';
import { NO_HOURS } from '../ranges.ts';
import { seamOf } from '../seam.ts';
import { servedNeed } from '../serves.ts';
import { spikeOf } from '../spike.ts';

/**
 * Serverless first, not serverless only: where what is known breaks a limit of the present rung, or its bill is the higher one at a steady
 * load, the rung below is tried. It is a `try` and no `climb`: nothing is rented that was owned, the team takes more on, so it is
 * seen working beside the present one before anything moves; and it goes one rung at a time.
 */
export function fallBacks(situation: Situation): Proposal {
  return { ...NOTHING, candidates: situation.fits.flatMap((fit) => fallBack(situation, fit)) };
}

interface Fall {
  readonly component: Component;
  readonly use: Usage;
  readonly fit: Fit;
  readonly from: Rung;
  readonly target: RungFit;
  /** Limits of the present rung that are broken; empty: it is the bill. */
  readonly broken: readonly LimitCheck[];
}

function fallBack(situation: Situation, fit: Fit): Candidate[] {
  const component = indexOf(situation.landscape).components.get(fit.component);
  const use = component?.uses.find(
    (one) => one.capability === fit.capability && one.technology === fit.technology && one.environment === 'production',
  );
  if (component === undefined || use === undefined || typeof fit.now !== 'string') return [];
  const broken = brokenLimits(fit);
  const target = nextDown(fit, lowerRungs(situation, fit, fit.now), broken);
  if (target === undefined) return [];
  return [candidateOf(situation, { component, use, fit, from: fit.now, target, broken })];
}

function brokenLimits({ walked, technology }: Fit): readonly LimitCheck[] {
  const present = walked.find(({ rung }) => rung.technology === technology);
  return present?.verdict === 'rejected' ? present.checks.filter(({ fits, hard }) => fits === false && hard) : [];
}

/** Rungs below that would take it: none of their limits is known to be broken, and they are on offer. */
function lowerRungs({ catalog, asOf }: Situation, { walked, capability, technology, cloud }: Fit, now: Rung): readonly RungFit[] {
  const spoken = catalog.technologies.find(({ id }) => id === technology)?.speaks ?? [];
  // Code that is no image yet can be put into one: a climb would not ask for that, going down may have to.
  const isWrapped = ({ rung, checks }: RungFit): boolean =>
    RUNS_CODE.has(capability) &&
    rung.cloud === cloud &&
    rung.keeps.includes('container-image') &&
    !rung.keeps.some((kept) => spoken.includes(kept)) &&
    checks.every(({ fits }) => fits !== false);
  const isOffered = ({ rung: { since, until, status } }: RungFit): boolean =>
    (since === undefined || since <= asOf) && (until === undefined || until > asOf) && status === undefined;
  return walked.filter((one) => height(one.rung.rung) < height(now) && isOffered(one) && (one.verdict !== 'rejected' || isWrapped(one)));
}

const RUNS_CODE: ReadonlySet<string> = new Set(['compute', 'batch']);

/** The next one down; by the bill alone only where the economics call it the best at the present load. */
function nextDown({ economics }: Fit, lower: readonly RungFit[], broken: Fall['broken']): RungFit | undefined {
  if (broken.length > 0) return lower[0];
  const best = economics?.verdict === 'move' ? economics.atLoads.find(({ times }) => times === 1)?.best : undefined;
  return lower.find(({ rung }) => rung.technology === best);
}

/** What is said of it, and what proves it wrong. */
interface Words {
  readonly why: string;
  readonly notices: string;
  readonly metric: string;
  readonly falsifier: string;
  readonly upAgain: string;
}

function wordsOf([first, ...more]: Fall['broken']): Words {
  if (first === undefined)
    return {
      why: 'at this load its bill is the higher one',
      notices: 'Nothing, while the bill falls.',
      metric: 'the bill of a month for the whole path',
      falsifier: 'after four weeks the bill is not lower',
      upAgain: 'It goes back up when the load is no longer as steady.',
    };
  return {
    why: `it is over a limit: ${[first, ...more].map(({ limit }) => limit).join(', ')}`,
    notices: 'What is cut off today gets done.',
    metric: 'runs that are cut off in a month',
    falsifier: 'after four weeks runs are still cut off',
    upAgain: `It goes back up when ${first.limit} stays within ${first.value}.`,
  };
}

function candidateOf(situation: Situation, fall: Fall): Candidate {
  const { component, use, fit, from, target, broken } = fall;
  const { rung } = target;
  const ladder = situation.catalog.ladders.find(({ capability }) => capability === fit.capability);
  const { effort, succeeds, because } = climbEstimate(situation, { component, capability: fit.capability, from, rung });
  const { why, notices, upAgain, ...measured } = wordsOf(broken);
  const candidate: Candidate = {
    id: `try/${component.id}/${rung.technology}`,
    title: `Try ${called(use, component)} one rung down, on ${rung.name}: ${why}`,
    kind: 'try',
    components: [component.id],
    capability: fit.capability,
    from: { technology: fit.technology, rung: from },
    to: { technology: rung.technology, rung: rung.rung },
    serves: { need: servedNeed(situation, [component.id]), notices },
    ...spikeOf(rung, ladder),
    frees: NO_HOURS,
    costs: NO_HOURS,
    effort,
    succeeds,
    experiment: experimentOf(situation, fall, measured),
    limitsChecked: target.checks,
    objections: [
      { says: 'We wanted to be serverless.', answer: `Serverless first, not serverless only. ${upAgain}` },
      { says: 'It is too complicated, we cannot rewrite it.', answer: `${wrapped(fall)}${seamOf(situation, component)}` },
    ],
    warnings: [],
    needs: rung.needs,
    because: [...use.evidence.slice(0, 2), ...broken.map(limitEvidence), ...because],
  };
  return withBill(broken.length === 0 ? candidate : withCutOff(candidate), fit.economics);
}

/** What has to be done to the code. */
function wrapped({ target, fit }: Fall): string {
  return target.verdict === 'rejected' && RUNS_CODE.has(fit.capability) ? 'The code stays and is put into an image. ' : '';
}

function experimentOf(
  { asOf }: Situation,
  { use, fit, from, target }: Fall,
  { metric, falsifier }: Pick<Words, 'metric' | 'falsifier'>,
): Candidate['experiment'] {
  return {
    hypothesis: `${target.rung.name} does what the present one cannot, and costs no more hours than it saves.`,
    metric,
    falsifier,
    guardrail: 'hours of the team that go into running it',
    by: daysAfter(asOf, 28),
    fallback: { rung: from, technology: fit.technology, name: use.technologyName },
  };
}

function withCutOff(candidate: Candidate): Candidate {
  const says = `work that a limit cuts off costs ${OVER_A_LIMIT.low} to ${OVER_A_LIMIT.high} hours a month: ${ORIGIN}`;
  return { ...candidate, value: OVER_A_LIMIT, because: [...candidate.because, assumed(says)] };
}

function limitEvidence({ limit, value, workload, source, date }: LimitCheck): Evidence {
  return published(`${limit}: ${value}; this workload: ${isUnknown(workload) ? 'not known' : workload}`, source, date);
}
