import type { Candidate } from '#model/action.ts';
import { assumed, type Evidence, measured, published } from '#model/evidence.ts';
import type { Fit } from '#model/fit.ts';
import { statedToil } from '#model/purpose.ts';
import type { Range } from '#model/range.ts';
import { height } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { called } from '../called.ts';
import { climbEstimate } from '../climb-estimate.ts';
import { counted } from '../counted.ts';
import { daysAfter } from '../days.ts';
import { upkeepOfUse } from '../files.ts';
import { gainOf } from '../gain.ts';
import { whyNotPaying, withBill } from '../paying.ts';
import { prerequisitesOf } from '../prerequisites.ts';
import { NOTHING, type Proposal, together } from '../proposal.ts';
import { protectedBecause } from '../protected.ts';
import { hoursAMonth } from '../ranges.ts';
import { servedNeed } from '../serves.ts';
import { spikeOf, writingOf } from '../spike.ts';
import { slowsTeam } from '../voice.ts';
import { type Move, moveOf } from './climb-move.ts';
import { lossesOf, objectionsTo } from './climb-objections.ts';
import { toilQuestions } from './toil.ts';

/** Up the ladder: rent what the team runs, keeping artefact, protocol and engine. */
export function climbs(situation: Situation): Proposal {
  const proposals = together(situation.fits.map((fit) => climb(situation, fit)));
  return { ...proposals, questions: toilQuestions(situation) };
}

function climb(situation: Situation, fit: Fit): Proposal {
  const move = moveOf(situation, fit);
  if (move === undefined) return NOTHING;
  const { component, use, target } = move;
  const id = `climb/${component.id}/${target.rung.technology}`;
  const kept = protectedBecause(situation, component, fit.capability);
  if (kept !== undefined) return { ...NOTHING, rejected: [{ id, why: kept }] };
  const upkeep = upkeepOfUse(situation, component, use);
  const toil = statedToil(situation.purpose, component);
  const told = toil !== undefined || slowsTeam(situation, component);
  const nothing = whyNotPaying(fit) ?? (told ? undefined : withoutGain(move, upkeep.perQuarter.likely * 4));
  if (nothing !== undefined) return { ...NOTHING, rejected: [{ id, why: nothing }] };
  return { candidates: [candidateOf(situation, id, { ...move, upkeep, toil })], rejected: higherRungs(id, fit), questions: [] };
}

/** Why nothing that was measured speaks for a move; undefined when something does. */
function withoutGain({ from }: Move, commitsPerYear: number): string | undefined {
  if (height(from) >= height('managed')) return 'what describes it stays when it moves up, so no work that commits show would end';
  return commitsPerYear < WORTH_A_LOOK
    ? 'less than one commit a year goes into the files that it would delete, and no other work on it is known'
    : undefined;
}

/** Commits a year on the files that a move would delete, below which nothing measured speaks for it. */
const WORTH_A_LOOK = 1;

/** Access rights, infrastructure code and the vendor's news: what running it elsewhere takes; assumed. */
const NEW_WORK = hoursAMonth(0.1, 0.5, 2);

interface Gain {
  readonly upkeep: ReturnType<typeof upkeepOfUse>;
  /** Stated by the team: hours a month that leave no commits. */
  readonly toil: Range | undefined;
}

function candidateOf(situation: Situation, id: string, move: Move & Gain): Candidate {
  const { component, fit, target, from, upkeep, toil } = move;
  const { rung } = target;
  const ladder = situation.catalog.ladders.find(({ capability }) => capability === fit.capability);
  const gain = gainOf(situation, upkeep, toil);
  const { effort, succeeds, because } = climbEstimate(situation, { component, capability: fit.capability, from, rung });
  const candidate: Candidate = {
    id,
    title: titleOf(move),
    kind: 'climb',
    components: [component.id],
    capability: fit.capability,
    from: { technology: fit.technology, rung: from },
    to: { technology: rung.technology, rung: rung.rung },
    serves: { need: servedNeed(situation, [component.id]), notices: ladder?.notices ?? 'Fixes and features arrive sooner.' },
    ...spikeOf(rung, ladder),
    ...writingOf(ladder),
    ...gain,
    costs: NEW_WORK,
    effort,
    succeeds,
    experiment: experimentOf(situation, { ...move, frees: gain.frees, metric: ladder?.metric }),
    limitsChecked: target.checks,
    objections: objectionsTo(situation, move),
    warnings: [],
    needs: rung.needs,
    requires: prerequisitesOf(move),
    because: [...lossesOf(move), ...becauseOf(move), ...because],
    ...doubtful(move),
  };
  return withBill(candidate, fit.economics);
}

/** Code of one's own is kept up, a server is run. */
function titleOf({ component, use, from, target }: Move): string {
  const what = called(use, component);
  const { name } = target.rung;
  return from === 'home-made' ? `Stop keeping up ${what}: let ${name} do it` : `Stop running ${what} yourselves: let ${name} run it`;
}

/** The bet that is made: hours given back, the share of them that proves it wrong, the date, the way back. */
function experimentOf(
  situation: Situation,
  { frees, metric, ...move }: Move & { frees: Range; metric: string | undefined },
): Candidate['experiment'] {
  const { component, use, target } = move;
  const now = Math.max(1, Math.round(frees.likely));
  const still = Math.max(1, Math.round(frees.likely / 2));
  return {
    hypothesis: `If ${target.rung.name} runs it, the upkeep of ${called(use, component)} ends and nothing gets slower.`,
    metric: `hours a month that go into running ${called(use, component)} (about ${now} now)`,
    falsifier: `four weeks after the move ${still === 1 ? 'an hour or more is' : `${still} hours or more are`} still spent on running it`,
    guardrail: metric === undefined ? 'errors and response times are no worse' : `${metric}: no worse than today`,
    by: daysAfter(situation.asOf, 28),
    fallback: fallbackOf(move),
  };
}

/** The next rung down that fits, and that was not tried and lost; else back to what is there. */
function fallbackOf({ fit, use, from, target, lost }: Move): Candidate['experiment']['fallback'] {
  const lower = fit.fallback === undefined ? undefined : fit.walked[fit.fallback];
  const isOpen = lower !== undefined && lower !== target && lost.every(({ to }) => to?.technology !== lower.rung.technology);
  return !isOpen || height(lower.rung.rung) <= height(from)
    ? { rung: from, technology: use.technology, name: use.technologyName }
    : { rung: lower.rung.rung, technology: lower.rung.technology, name: lower.rung.name };
}

/** What is not known of the protocol keeps it from today as much as a limit does. */
function doubtful({ target }: Move): { notToday?: string } {
  return target.verdict === 'unknown' ? { notToday: 'a limit that could rule it out has not been checked' } : {};
}

function becauseOf({ use, target, upkeep }: Move & Gain): Evidence[] {
  const path = [...upkeep.files][0] ?? '.';
  const commit = upkeep.commits[0];
  const history = measured(`${counted(upkeep.count, 'upkeep or fix commit')} on files that this would delete`, {
    path,
    ...(commit === undefined ? {} : { commit }),
  });
  const { name, source: read, checked, limits } = target.rung;
  return [
    ...use.evidence.slice(0, 3),
    ...(upkeep.count === 0 ? [] : [history]),
    limits.length === 0
      ? assumed(`no limit of ${name} is in the catalogue: compare its size and versions with yours first`)
      : published(`${name}: ${target.because}`, read, checked),
    assumed(
      `new running work: ${NEW_WORK.low} to ${NEW_WORK.high} hours a month for access rights, infrastructure code and the vendor's news`,
    ),
  ];
}

/** Higher rungs that were left out, each with its reason. */
function higherRungs(id: string, fit: Fit): Proposal['rejected'] {
  return fit.walked
    .filter((walked, index) => walked.verdict === 'rejected' && (fit.chosen === undefined || index < fit.chosen))
    .map((walked) => ({
      id: `${id.slice(0, id.lastIndexOf('/'))}/${walked.rung.technology}`,
      why: `${walked.rung.name}: ${walked.because}`,
    }));
}
