import type { Catalog, Cloud, Ladder } from '#model/catalog.ts';
import type { Step } from '#model/ladder-answer.ts';
import type { Rung } from '#model/rung.ts';
import type { Workload } from '#model/workload.ts';
import type { Walk } from './asked.ts';
import { spokenBy } from './keeps.ts';
import { type Known, knownOfWorkload } from './known.ts';
import { boundaryOf, endOf } from './objections.ts';
import { type Named, technologyNamed } from './technologies.ts';

type World = Pick<Catalog, 'technologies' | 'ladders'> & Partial<Pick<Catalog, 'shelfLife'>>;

export interface WorkloadRequest {
  readonly workload: Workload;
  readonly ladder: Ladder;
  /** The steps of a state machine are to become one process: what is there now is no rung of this ladder. */
  readonly folds: boolean;
  readonly catalog: World;
  /** ISO date. */
  readonly asOf: string;
}

/** A workload beside the ladder that it is asked for. */
export interface Subject {
  readonly workload: Workload;
  readonly asked: Walk;
  readonly now?: Step;
  readonly named?: Named;
  readonly folds: boolean;
  /** Why what is there now has to be left. */
  readonly ends?: string;
}

/** What the walk needs to know, from what is stated of one workload. */
export function subjectOf(request: WorkloadRequest): Subject {
  const { workload, ladder, folds, catalog, asOf } = request;
  const present = presentOf(request);
  const known = knownOfWorkload(workload);
  const spoken = folds ? ['container-image'] : spokenNow(request, present?.named, known);
  const { now, ends } = present ?? {};
  const asked: Walk = {
    ladder,
    cloud: cloudOf(workload, present?.named),
    known: isGreenfield(workload) ? { ...known, features: known.features ?? [] } : known,
    spoken,
    ...(now && !folds && { now: now.rung }),
    leaving: ends !== undefined,
    inUse: new Set(now === undefined ? [] : [now.technology]),
    asOf,
    ...(catalog.shelfLife && { limitsKeep: catalog.shelfLife.limit }),
  };
  return { workload, asked, folds, ...present };
}

function presentOf({
  workload,
  ladder,
  catalog,
  asOf,
}: WorkloadRequest): (Required<Pick<Subject, 'now' | 'named'>> & Pick<Subject, 'ends'>) | undefined {
  if (workload.now === undefined) return undefined;
  const { technology, rung } = workload.now;
  const named = technologyNamed(technology, ladder, catalog);
  const ends = named.onLadder && endOf(named.onLadder, asOf);
  return { now: { technology: named.id, name: nameAt(named, rung), rung }, named, ...(ends !== undefined && { ends }) };
}

/** A name on the ladder says where it runs: it is true of that rung alone. */
function nameAt({ name, technology, onLadder }: Named, rung: Rung): string {
  return onLadder?.rung === rung ? name : (technology?.name ?? name);
}

/** Nothing is there yet, so that it can be cut to what the service offers. */
export function isGreenfield({ constraints = [] }: Workload): boolean {
  return constraints.includes('greenfield');
}

function cloudOf({ cloud }: Workload, named: Named | undefined): Cloud {
  return cloud ?? named?.technology?.cloud ?? named?.onLadder?.cloud ?? 'any';
}

const RUNS_CODE: readonly string[] = ['compute', 'batch'];

/** Own weights are what has to be kept, whatever server stands before them. */
function weighs({ capability }: Workload, { features = [] }: Known): boolean {
  return capability === 'ml-inference' && features.includes('own-weights');
}

/** Protocols and artefacts to keep. A program on a machine, or one's own code, has to be packaged anew whatever it moves to. */
function spokenNow({ workload, ladder, catalog }: WorkloadRequest, named: Named | undefined, known: Known): readonly string[] {
  const { now } = workload;
  if (now === undefined || named === undefined || weighs(workload, known)) return [];
  if (now.rung === 'vm' && RUNS_CODE.includes(ladder.capability) && boundaryOf(known.constraints) === undefined) return [];
  const technologies = new Map(catalog.technologies.map((technology) => [technology.id, technology]));
  const use = { capability: ladder.capability, technology: named.id, rung: now.rung };
  return narrowed(spokenBy(use, ladder, technologies) ?? [], known);
}

/** Of several dialects the one that a stated word tells. */
function narrowed(all: readonly string[], { features }: Known): readonly string[] {
  const known = features ?? [];
  const spoken = features === undefined || all.length < 2 ? all : all.filter((one) => one !== 'websocket' || known.includes(one));
  const named = spoken.filter((one) => known.includes(one));
  if (named.length > 0) return named;
  const postgres = known.some((word) => word === 'notify' || word.startsWith('extension'));
  return postgres && spoken.includes('postgresql') ? ['postgresql'] : spoken;
}
