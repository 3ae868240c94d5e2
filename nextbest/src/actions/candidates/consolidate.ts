import type { Candidate } from '#model/action.ts';
import type { Component, Usage } from '#model/component.ts';
import { assumed, type Evidence, measured } from '#model/evidence.ts';
import { range } from '#model/range.ts';
import { height, type Rung } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { counted } from '../counted.ts';
import { daysAfter } from '../days.ts';
import { pathOf, upkeepOfUse } from '../files.ts';
import { groupedBy, severalOf } from '../group.ts';
import { ORIGIN } from '../judgement.ts';
import { estimate } from '../prior.ts';
import { NOTHING, type Proposal, together } from '../proposal.ts';
import { protectedBecause } from '../protected.ts';
import { freed, hoursAMonth } from '../ranges.ts';
import { seamOf } from '../seam.ts';
import { servedNeed } from '../serves.ts';
import { slowsTeam } from '../voice.ts';
import { SAME_JOBS } from './same-jobs.ts';

type Job = (typeof SAME_JOBS)[number];

/** One of several that do the same job in production, with all that uses it. */
interface Side {
  readonly technology: string;
  readonly name: string;
  readonly rung: Rung;
  readonly uses: readonly { readonly component: Component; readonly use: Usage }[];
}

/** One for two: where one technology would do what several do in production, the one that carries less moves to the other. */
export function consolidations(situation: Situation): Proposal {
  return together(SAME_JOBS.map((job) => consolidation(situation, job)));
}

function consolidation(situation: Situation, job: Job): Proposal {
  const [stays, ...others] = sidesOf(situation, job)
    .map((side) => ({ side, weight: weightOf(situation, side) }))
    .sort((a, b) => heavier(a.weight, b.weight) || (a.side.technology < b.side.technology ? -1 : 1))
    .map(({ side }) => side);
  if (stays === undefined) return NOTHING;
  return together(others.map((moves) => merger(situation, job, { moves, stays })));
}

/** Families of the job that production uses, each with its best known technology. */
function sidesOf({ landscape }: Situation, { capability, families }: Job): Side[] {
  const uses = landscape.components.flatMap((component) =>
    component.uses.filter((use) => use.capability === capability && use.environment === 'production').map((use) => ({ component, use })),
  );
  const familyOf = (technology: string): number => families.findIndex((family) => family.includes(technology));
  const known = uses.filter(({ use }) => familyOf(use.technology) >= 0);
  return [...groupedBy(known, ({ use }) => String(familyOf(use.technology))).values()].flatMap(sideOf);
}

function sideOf(uses: Side['uses']): Side[] {
  const [first] = uses.filter(({ use }) => typeof use.rung === 'string');
  if (first === undefined || typeof first.use.rung !== 'string') return [];
  const { technology, technologyName: name, rung } = first.use;
  return [{ technology, name, rung, uses }];
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

interface Merger {
  readonly moves: Side;
  readonly stays: Side;
}

/** Commits a year on the files that a merger would delete, below which nothing measured speaks for it. */
const WORTH_A_LOOK = 1;

function merger(situation: Situation, job: Job, sides: Merger): Proposal {
  const { moves, stays } = sides;
  const id = `consolidate/${moves.uses[0]?.component.id ?? moves.technology}/${stays.technology}`;
  const files = new Set(moves.uses.flatMap(({ component, use }) => [...upkeepOfUse(situation, component, use).files]));
  const upkeep = situation.upkeepOf(files);
  const told = moves.uses.some(({ component }) => slowsTeam(situation, component));
  const why = whyNot(situation, job, sides) ?? (told || upkeep.perQuarter.likely * 4 >= WORTH_A_LOOK ? undefined : tooLittle(sides));
  if (why !== undefined) return { ...NOTHING, rejected: [{ id, why }] };
  return { ...NOTHING, candidates: [candidateOf(situation, { job, sides, id, files, upkeep })] };
}

function whyNot(situation: Situation, { capability }: Job, { moves, stays }: Merger): string | undefined {
  const kept = [...moves.uses, ...stays.uses].map(({ component }) => protectedBecause(situation, component, capability));
  const reason = kept.find((one) => one !== undefined);
  if (reason !== undefined) return reason;
  return height(moves.rung) > height(stays.rung)
    ? `${moves.name} carries less than ${stays.name}, but it stands further up the ladder: moving down would give the team more to run`
    : undefined;
}

function tooLittle({ moves }: Merger): string {
  return `less than one commit a year goes into the files of ${moves.name} that it would delete, and no other work on it is known`;
}

/** What the other one has to take on: a little more of what it does already; assumed. */
const MORE_WORK = hoursAMonth(0.05, 0.2, 1);

interface Merging {
  readonly job: Job;
  readonly sides: Merger;
  readonly id: string;
  readonly files: ReadonlySet<string>;
  readonly upkeep: ReturnType<Situation['upkeepOf']>;
}

function candidateOf(situation: Situation, { job, sides, id, files, upkeep }: Merging): Candidate {
  const { moves, stays } = sides;
  const prior = estimate(situation, 'consolidate', moves.rung);
  const components = [...new Set(moves.uses.map(({ component }) => component.id))];
  const slice = range(1, 4, 8, 'hours');
  return {
    id,
    title: `Let ${stays.name} do what ${moves.name} does as well: both ${job.does}`,
    kind: 'consolidate',
    components,
    capability: job.capability,
    from: { technology: moves.technology, rung: moves.rung },
    to: { technology: stays.technology, rung: stays.rung },
    serves: { need: servedNeed(situation, components), notices: 'There is one thing to know, to patch and to look at, not two.' },
    firstSlice: {
      what: `Let the smallest thing that ${moves.name} does run on ${stays.name} as well, and compare for a week`,
      hours: slice,
    },
    timeToTry: slice,
    ...freed(upkeep, situation),
    costs: MORE_WORK,
    effort: prior.effort,
    succeeds: prior.succeeds,
    experiment: experimentOf(situation, sides),
    limitsChecked: [],
    objections: objectionsTo(situation, sides),
    warnings: [],
    needs: [],
    because: [
      ...evidenceOf(moves),
      ...evidenceOf(stays),
      measured(`${counted(upkeep.count, 'upkeep or fix commit')} on files of ${moves.name} that this would delete`, placeOf(files, upkeep)),
      assumed(`one does the job of the other: ${ORIGIN}`),
      assumed(`new running work: ${MORE_WORK.low} to ${MORE_WORK.high} hours a month on ${stays.name}`),
      assumed(`effort and chance of success: ${prior.source}`),
    ],
  };
}

function placeOf(files: ReadonlySet<string>, { commits }: Merging['upkeep']): { path: string; commit?: string } {
  const [commit] = commits;
  return { path: [...files][0] ?? '.', ...(commit === undefined ? {} : { commit }) };
}

function evidenceOf({ name, uses }: Side): Evidence[] {
  const names = severalOf([...new Set(uses.map(({ component }) => component.name))]);
  const place = uses[0]?.use.evidence[0]?.place;
  return [measured(`${name} belongs to what production runs or is brought there by: ${names}`, place ?? { path: '.' })];
}

function objectionsTo(situation: Situation, { moves, stays }: Merger): Candidate['objections'] {
  const [first] = moves.uses;
  return [
    {
      says: 'Each is there for a reason.',
      answer: `Then the comparison shows it, and both stay. ${first === undefined ? '' : seamOf(situation, first.component)}`.trim(),
    },
    {
      says: 'It is too complicated, we cannot rewrite it.',
      answer: `Only one thing moves first; the others stay on ${moves.name} until ${stays.name} has shown that it does.`,
    },
  ];
}

function experimentOf({ asOf }: Situation, { moves, stays }: Merger): Candidate['experiment'] {
  return {
    hypothesis: `${stays.name} does all that is needed of ${moves.name}.`,
    metric: `things that ${moves.name} still does alone`,
    falsifier: `after four weeks one of them is found that ${stays.name} cannot do`,
    guardrail: 'nothing that ran before fails or takes longer',
    by: daysAfter(asOf, 28),
    fallback: { rung: moves.rung, technology: moves.technology, name: moves.name },
  };
}
