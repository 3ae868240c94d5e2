import type { Candidate } from '#model/action.ts';
import type { Component, Usage } from '#model/component.ts';
import { assumed, type Evidence, measured } from '#model/evidence.ts';
import { type Range, range } from '#model/range.ts';
import { height } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { counted } from '../counted.ts';
import { daysAfter, daysOfWork } from '../days.ts';
import { upkeepOfUse } from '../files.ts';
import { severalOf } from '../group.ts';
import { LEAST_OWNED, ORIGIN, TAKEN_ON } from '../judgement.ts';
import { isLibrary } from '../library.ts';
import { unlessLive } from '../live.ts';
import { estimate } from '../prior.ts';
import { NOTHING, type Proposal, together } from '../proposal.ts';
import { protectedBecause } from '../protected.ts';
import { type Gain, gainFrom } from '../running.ts';
import { seamOf } from '../seam.ts';
import { servedNeed } from '../serves.ts';
import { areTogether } from '../together.ts';
import { slowsTeam } from '../voice.ts';
import { type Job, type Side, sidesInOrder } from './same-job-sides.ts';
import { SAME_JOBS } from './same-jobs.ts';

/** One for two: where one technology would do what several do in production, the one that carries less moves to the other. */
export function consolidations(situation: Situation): Proposal {
  return together(SAME_JOBS.map((job) => consolidation(situation, job)));
}

function consolidation(situation: Situation, job: Job): Proposal {
  const [stays, ...others] = sidesInOrder(situation, job);
  return stays === undefined ? NOTHING : together(others.map((moves) => merger(situation, job, { moves, stays })));
}

interface Merger {
  readonly moves: Side;
  readonly stays: Side;
}

function merger(situation: Situation, job: Job, sides: Merger): Proposal {
  const { moves, stays } = sides;
  const id = `consolidate/${moves.uses[0]?.component.id ?? moves.technology}/${stays.technology}`;
  const files = new Set(moves.uses.flatMap(({ component, use }) => [...upkeepOfUse(situation, component, use).files]));
  const upkeep = situation.upkeepOf(files);
  const told = moves.uses.some(({ component }) => slowsTeam(situation, component));
  const why = whyNot(situation, job, sides);
  if (why !== undefined) return { ...NOTHING, rejected: [{ id, why }] };
  const gain = gainFrom(situation, { capability: job.capability, from: moves.rung ?? LEAST_OWNED, upkeep, told });
  return { ...NOTHING, candidates: [candidateOf(situation, { job, sides, id, files, upkeep, gain })] };
}

function whyNot(situation: Situation, { capability, together: shared }: Job, { moves, stays }: Merger): string | undefined {
  if (shared === true && !areTogether(situation, componentsOf(moves), componentsOf(stays)))
    return `no part was found that uses both ${moves.name} and ${stays.name}: they may be kept apart for a reason`;
  const kept = [...moves.uses, ...stays.uses].map(({ component }) => protectedBecause(situation, component, capability));
  const reason = kept.find((one) => one !== undefined);
  if (reason !== undefined) return reason;
  const isDown = moves.rung !== undefined && stays.rung !== undefined && height(moves.rung) > height(stays.rung);
  return isDown && !isLibrary(situation, stays.technology)
    ? `${moves.name} carries less than ${stays.name}, but it stands further up the ladder: moving down would give the team more to run`
    : undefined;
}

function componentsOf({ uses }: Side): Component[] {
  return uses.map(({ component }) => component);
}

interface Merging {
  readonly job: Job;
  readonly sides: Merger;
  readonly id: string;
  readonly files: ReadonlySet<string>;
  readonly upkeep: ReturnType<Situation['upkeepOf']>;
  readonly gain: Gain;
}

function candidateOf(situation: Situation, { job, sides, id, files, upkeep, gain }: Merging): Candidate {
  const { moves, stays } = sides;
  const { because: assumptions, ...gained } = gain;
  const prior = estimate(situation, 'consolidate', moves.rung);
  const components = [...new Set(moves.uses.map(({ component }) => component.id))];
  const slice = range(1, 4, 8, 'hours');
  return {
    id,
    title: `Let ${stays.name} do what ${moves.name} does as well: both ${job.does}`,
    kind: 'consolidate',
    components,
    capability: job.capability,
    ...(moves.rung === undefined ? {} : { from: { technology: moves.technology, rung: moves.rung } }),
    ...(stays.rung === undefined ? {} : { to: { technology: stays.technology, rung: stays.rung } }),
    serves: { need: servedNeed(situation, components), notices: 'There is one thing to know, to patch and to look at, not two.' },
    firstSlice: {
      what: `Let the smallest thing that ${moves.name} does run on ${stays.name} as well, and compare for a week`,
      hours: slice,
    },
    timeToTry: slice,
    ...gained,
    costs: TAKEN_ON,
    effort: prior.effort,
    succeeds: prior.succeeds,
    experiment: experimentOf(situation, sides, prior.effort),
    limitsChecked: [],
    ...doubtful(sides),
    objections: objectionsTo(situation, sides, job),
    warnings: [],
    needs: [],
    because: [
      ...evidenceOf(moves),
      ...evidenceOf(stays),
      ...(gain.freesAssumed === true ? assumptions : [history(sides, files, upkeep)]),
      assumed(`one does the job of the other: ${ORIGIN}`),
      assumed(`new running work: ${TAKEN_ON.low} to ${TAKEN_ON.high} hours a month on ${stays.name}`),
      assumed(`effort and chance of success: ${prior.source}`),
    ],
  };
}

/** Nobody wrote down whether both are production. */
function doubtful({ moves, stays }: Merger): { notToday?: string } {
  return { ...unlessLive(stays.name, usesOf(stays)), ...unlessLive(moves.name, usesOf(moves)) };
}

function usesOf({ uses }: Side): Usage[] {
  return uses.map(({ use }) => use);
}

function history({ moves }: Merger, files: ReadonlySet<string>, upkeep: Merging['upkeep']): Evidence {
  return measured(
    `${counted(upkeep.count, 'upkeep or fix commit')} on files of ${moves.name} that this would delete`,
    placeOf(files, upkeep),
  );
}

function placeOf(files: ReadonlySet<string>, { commits }: Merging['upkeep']): { path: string; commit?: string } {
  const [commit] = commits;
  return { path: [...files][0] ?? '.', ...(commit === undefined ? {} : { commit }) };
}

function evidenceOf({ name, uses }: Side): Evidence[] {
  const names = severalOf([...new Set(uses.map(({ component }) => component.name))]);
  const live = uses.some(({ use }) => use.environment === 'production');
  const place = uses[0]?.use.evidence[0]?.place;
  return [
    measured(
      `${name} ${live ? 'belongs to what production runs or is brought there by' : 'is used, in an environment that is not written down'}: ${names}`,
      place ?? { path: '.' },
    ),
  ];
}

function objectionsTo(situation: Situation, { moves, stays }: Merger, { copies }: Job): Candidate['objections'] {
  const [first] = moves.uses;
  return [
    {
      says: 'Each is there for a reason.',
      answer: `Then the comparison shows it, and both stay. ${first === undefined ? '' : seamOf(situation, first.component)}`.trim(),
    },
    {
      says: 'It is too complicated, we cannot rewrite it.',
      answer: `Only one thing moves first; the others stay on ${moves.name} until ${stays.name} has shown that it does.${copies === undefined ? '' : ` First ${copies} are copied, and written to both.`}`,
    },
  ];
}

function experimentOf({ asOf }: Situation, { moves, stays }: Merger, effort: Range): Candidate['experiment'] {
  return {
    hypothesis: `${stays.name} does all that is needed of ${moves.name}.`,
    metric: `things that ${moves.name} still does alone`,
    falsifier: `after four weeks one of them is found that ${stays.name} cannot do`,
    guardrail: 'nothing that ran before fails or takes longer',
    by: daysAfter(asOf, daysOfWork(effort) + 28),
    fallback:
      moves.rung === undefined ? `leave ${moves.name} as it is` : { rung: moves.rung, technology: moves.technology, name: moves.name },
  };
}
