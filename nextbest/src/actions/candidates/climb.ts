import type { Candidate } from '#model/action.ts';
import { assumed, type Evidence, measured, published } from '#model/evidence.ts';
import type { Fit } from '#model/fit.ts';
import { statedToil } from '#model/purpose.ts';
import { height } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { called } from '../called.ts';
import { climbEstimate } from '../climb-estimate.ts';
import { counted } from '../counted.ts';
import { daysAfter, daysOfWork } from '../days.ts';
import { upkeepOfUse } from '../files.ts';
import { groupedBy, severalOf } from '../group.ts';
import { indexOf } from '../index.ts';
import { isLibrary } from '../library.ts';
import { whyNotPaying, withBill } from '../paying.ts';
import { prerequisitesOf } from '../prerequisites.ts';
import type { Proposal } from '../proposal.ts';
import { protectedBecause } from '../protected.ts';
import { hoursAMonth } from '../ranges.ts';
import { type Gain, gainFrom } from '../running.ts';
import { servedNeed } from '../serves.ts';
import { spikeOf, writingOf } from '../spike.ts';
import { slowsTeam } from '../voice.ts';
import { type Move, moveOf } from './climb-move.ts';
import { lossesOf, objectionsTo } from './climb-objections.ts';
import { toilQuestions } from './toil.ts';

/** Up the ladder: rent what the team runs, keeping artefact, protocol and engine. */
export function climbs(situation: Situation): Proposal {
  const weighed = situation.fits.flatMap((fit) => weigh(situation, fit) ?? []);
  const ready = weighed.flatMap((one) => ('why' in one ? [] : [one]));
  const rejected = weighed.flatMap((one) => ('why' in one ? [one] : []));
  const groups = groupedBy(ready, keyOf);
  return {
    candidates: [...groups.values()].flatMap((group) => candidateOfGroup(situation, group)),
    rejected: [...rejected, ...ready.flatMap(({ id, fit }) => higherRungs(id, fit))],
    questions: toilQuestions(situation),
  };
}

type Ready = Move & { readonly id: string; readonly upkeep: ReturnType<typeof upkeepOfUse>; readonly gain: Gain };

function weigh(situation: Situation, fit: Fit): Ready | Proposal['rejected'][number] | undefined {
  const move = moveOf(situation, fit);
  if (move === undefined) return undefined;
  const { component, use, target, from } = move;
  const { capability } = fit;
  const id = `climb/${component.id}/${target.rung.technology}`;
  const upkeep = upkeepOfUse(situation, component, use);
  const toil = statedToil(situation.purpose, component);
  const told = slowsTeam(situation, component);
  const gain = gainFrom(situation, { capability, from, to: target.rung.rung, upkeep, toil, told });
  const why =
    protectedBecause(situation, component, capability) ??
    insideApplication(situation, move) ??
    whyNotPaying(fit) ??
    (gain.freesAssumed === true ? nothingAssumed(situation, move) : undefined);
  return why === undefined ? { ...move, id, upkeep, gain } : { id, why };
}

const RUNS_CODE: ReadonlySet<string> = new Set(['compute', 'batch']);

/**
 * Why nothing is assumed: code of one's own is no server, so what it takes shows in commits or not at all; and without a word on what the one
 * speaks and the other understands, an assumption would stand on another one. What has ended is left as it is.
 */
function nothingAssumed({ catalog, landscape }: Situation, { from, use, fit, target }: Move): string | undefined {
  if (from === 'home-made') return 'less than one commit a year goes into the files that it would delete, and no other work on it is known';
  if (landscape.ended.length > 0) return 'it calls itself no longer maintained, and no work on it is known';
  const speaks = catalog.technologies.find(({ id }) => id === use.technology)?.speaks ?? [];
  if (RUNS_CODE.has(fit.capability) || speaks.some((one) => target.rung.keeps.includes(one))) return undefined;
  return `whether what calls ${use.technologyName} could stay as it is with ${target.rung.name} is not recorded, and no work on it is known`;
}

/** Switches that a library keeps inside the application are nothing that anybody runs. */
function insideApplication(situation: Situation, { fit, from, use }: Move): string | undefined {
  if (fit.capability !== 'feature-flags' || from !== 'home-made' || !isLibrary(situation, use.technology)) return undefined;
  return `${use.technologyName} is a library inside the application: there is nothing to run that could be rented`;
}

/** What commits or the team tell apart stands alone; what is only assumed is one candidate for all that are run alike. */
function keyOf({ id, gain, fit, from, target, use }: Ready): string {
  if (gain.freesAssumed !== true) return `${id} ${use.technology}`;
  return [fit.capability, use.technology, from, target.rung.technology, use.environment === 'production'].join(' ');
}

/** The first to move of several: what most others lean on is known best, and moves last. */
function candidateOfGroup(situation: Situation, group: readonly Ready[]): Candidate[] {
  const { leaning } = indexOf(situation.landscape);
  const weight = ({ component }: Ready): number => leaning.get(component.id)?.length ?? 0;
  const [first, ...others] = [...group].sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1));
  return first === undefined ? [] : [candidateOf(situation, first, others)];
}

/** Access rights, infrastructure code and the vendor's news: what running it elsewhere takes; assumed. */
const NEW_WORK = hoursAMonth(0.1, 0.5, 2);

function candidateOf(situation: Situation, move: Ready, others: readonly Ready[]): Candidate {
  const { component, fit, target, from, id, gain } = move;
  const { rung } = target;
  const ladder = situation.catalog.ladders.find(({ capability }) => capability === fit.capability);
  const { because: assumptions, ...gained } = gain;
  const { effort, succeeds, because } = climbEstimate(situation, {
    component,
    capability: fit.capability,
    from,
    rung,
    whole: gain.freesAssumed === true,
  });
  const candidate: Candidate = {
    id,
    title: titleOf(move, others.length),
    kind: 'climb',
    components: [component.id],
    capability: fit.capability,
    from: { technology: fit.technology, rung: from },
    to: { technology: rung.technology, rung: rung.rung },
    serves: { need: servedNeed(situation, [component.id]), notices: ladder?.notices ?? 'Fixes and features arrive sooner.' },
    ...spikeOf(rung, ladder),
    ...writingOf(ladder),
    ...gained,
    costs: NEW_WORK,
    effort,
    succeeds,
    experiment: experimentOf(situation, { ...move, effort, metric: ladder?.metric }),
    limitsChecked: target.checks,
    objections: objectionsTo(situation, move),
    warnings: [],
    needs: rung.needs,
    requires: prerequisitesOf(move),
    because: [...lossesOf(move), ...becauseOf(move), ...alike(others), ...assumptions, ...because],
    ...doubtful(move),
  };
  return withBill(candidate, fit.economics);
}

/** The numbers are those of the first: the others follow when it has worked. */
function alike(others: readonly Ready[]): Evidence[] {
  const [next] = others;
  if (next === undefined) return [];
  const names = severalOf(others.map(({ component }) => component.name));
  const says = `${others.length} more ${others.length === 1 ? 'is' : 'are'} run alike: ${names}; hours and effort are of the first one alone`;
  return [measured(says, next.use.evidence[0]?.place)];
}

/** Code of one's own is kept up, a server is run, and what is rented by size is sized. */
function titleOf({ component, use, from, target }: Move, others: number): string {
  const what = `${called(use, component)}${others === 0 ? '' : ` (the first of ${others + 1} that are run alike)`}`;
  const { name } = target.rung;
  if (from === 'home-made') return `Stop keeping up ${what}: let ${name} do it`;
  return height(from) >= height('managed')
    ? `Stop sizing ${what} yourselves: let ${name} do it`
    : `Stop running ${what} yourselves: let ${name} run it`;
}

/** The bet that is made: hours given back, the share of them that proves it wrong, the date, the way back. */
function experimentOf(
  situation: Situation,
  { metric, effort, ...move }: Ready & Pick<Candidate, 'effort'> & { metric: string | undefined },
): Candidate['experiment'] {
  const { component, use, target, gain } = move;
  const now = Math.max(1, Math.round(gain.frees.likely));
  const still = Math.max(1, Math.round(gain.frees.likely / 2));
  const known = gain.freesAssumed === true ? 'count them for a month first' : `about ${now} now`;
  return {
    hypothesis: `If ${target.rung.name} runs it, the upkeep of ${called(use, component)} ends and nothing gets slower.`,
    metric: `hours a month that go into running ${called(use, component)} (${known})`,
    falsifier: `four weeks after the move ${still === 1 ? 'an hour or more is' : `${still} hours or more are`} still spent on running it`,
    guardrail: metric === undefined ? 'errors and response times are no worse' : `${metric}: no worse than today`,
    by: daysAfter(situation.asOf, daysOfWork(effort) + 28),
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

/** What is not known of the protocol keeps it from today as much as a limit does, and so does not knowing whether it is production. */
function doubtful({ target, use }: Move): { notToday?: string } {
  if (use.environment !== 'production')
    return { notToday: 'whether it belongs to production is not written down: say so in .nextbest/stack.yaml' };
  return target.verdict === 'unknown' ? { notToday: 'a limit that could rule it out has not been checked' } : {};
}

function becauseOf({ use, target, upkeep }: Ready): Evidence[] {
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
