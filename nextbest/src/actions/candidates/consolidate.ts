import type { Candidate } from '#model/action.ts';
import type { Component, Usage } from '#model/component.ts';
import { assumed, type Evidence, measured } from '#model/evidence.ts';
import { type Range, range } from '#model/range.ts';
import { height, type Rung } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { counted } from '../counted.ts';
import { daysAfter, daysOfWork } from '../days.ts';
import { pathOf, upkeepOfUse } from '../files.ts';
import { groupedBy, severalOf } from '../group.ts';
import { ORIGIN } from '../judgement.ts';
import { isLibrary } from '../library.ts';
import { mayBeLive, unlessLive } from '../live.ts';
import { estimate } from '../prior.ts';
import { NOTHING, type Proposal, together } from '../proposal.ts';
import { protectedBecause } from '../protected.ts';
import { hoursAMonth } from '../ranges.ts';
import { type Gain, gainFrom } from '../running.ts';
import { seamOf } from '../seam.ts';
import { servedNeed } from '../serves.ts';
import { areTogether } from '../together.ts';
import { slowsTeam } from '../voice.ts';
import { SAME_JOBS } from './same-jobs.ts';

type Job = (typeof SAME_JOBS)[number];

/** One of several that do the same job in production, with all that uses it. */
interface Side {
  readonly technology: string;
  readonly name: string;
  /** Undefined: nobody wrote down who runs it. */
  readonly rung: Rung | undefined;
  readonly uses: readonly { readonly component: Component; readonly use: Usage }[];
}

/** One for two: where one technology would do what several do in production, the one that carries less moves to the other. */
export function consolidations(situation: Situation): Proposal {
  return together(SAME_JOBS.map((job) => consolidation(situation, job)));
}

function consolidation(situation: Situation, job: Job): Proposal {
  const [stays, ...others] = sidesOf(situation, job)
    .map((side) => ({
      side,
      weight: [
        keeps(job, side) ? 1 : 0,
        job.copies !== undefined && isAtHome(situation, side) ? 1 : 0,
        side.rung === undefined ? 0 : 1,
        ...weightOf(situation, side),
      ],
    }))
    .sort((a, b) => heavier(a.weight, b.weight) || (a.side.technology < b.side.technology ? -1 : 1))
    .map(({ side }) => side);
  if (stays === undefined) return NOTHING;
  return together(others.map((moves) => merger(situation, job, { moves, stays })));
}

function keeps({ keeps: best, families }: Job, { technology }: Side): boolean {
  return best !== undefined && families.some(([first, ...more]) => first === best && [first, ...more].includes(technology));
}

/** It belongs to the cloud that most of the rest is on. */
function isAtHome({ catalog, fits, purpose }: Situation, { technology }: Side): boolean {
  const own = catalog.technologies.find(({ id }) => id === technology)?.cloud;
  const share = fits.filter(({ cloud }) => cloud === own).length * 2;
  return own !== undefined && (purpose?.cloud === undefined ? share > fits.length : purpose.cloud === own);
}

/** Families of the job that production uses, each with its best known technology. */
function sidesOf({ landscape }: Situation, { capability, families }: Job): Side[] {
  const uses = landscape.components.flatMap((component) =>
    component.uses.filter((use) => use.capability === capability && mayBeLive(use)).map((use) => ({ component, use })),
  );
  const familyOf = (technology: string): number => families.findIndex((family) => family.includes(technology));
  const known = uses.filter(({ use }) => familyOf(use.technology) >= 0);
  return [...groupedBy(known, ({ use }) => String(familyOf(use.technology))).values()].flatMap(sideOf);
}

function sideOf(uses: Side['uses']): Side[] {
  const first = uses.find(({ use }) => typeof use.rung === 'string') ?? uses[0];
  if (first === undefined) return [];
  const { technology, technologyName: name, rung } = first.use;
  return [{ technology, name, rung: typeof rung === 'string' ? rung : undefined, uses }];
}

/** What more parts use carries more; then what more work went into, and what is written down in more places. */
function weightOf(situation: Situation, { uses }: Side): readonly number[] {
  const places = uses.flatMap(({ use }) => use.evidence.flatMap(({ place }) => place ?? []));
  const paths = new Set(places.map((place) => pathOf(situation, place)));
  const parts = new Set(uses.map(({ component }) => component.id));
  return [parts.size, situation.upkeepOf(paths).count, places.length];
}

function heavier(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((weight, index) => weight !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

/** Where nobody wrote down who runs it, the least work is assumed: that of a product somebody else runs. */
const LEAST: Rung = 'saas';

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
  const gain = gainFrom(situation, { capability: job.capability, from: moves.rung ?? LEAST, upkeep, told });
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

/** What the other one has to take on: a little more of what it does already; assumed. */
const MORE_WORK = hoursAMonth(0.05, 0.2, 1);

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
    costs: MORE_WORK,
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
      assumed(`new running work: ${MORE_WORK.low} to ${MORE_WORK.high} hours a month on ${stays.name}`),
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
