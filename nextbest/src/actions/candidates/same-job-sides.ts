import type { Component, Usage } from '#model/component.ts';
import type { Rung } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { pathOf } from '../files.ts';
import { groupedBy } from '../group.ts';
import { mayBeLive } from '../live.ts';
import type { SAME_JOBS } from './same-jobs.ts';

export type Job = (typeof SAME_JOBS)[number];

/** One of several that do the same job in production, with all that uses it. */
export interface Side {
  readonly technology: string;
  readonly name: string;
  /** Undefined: nobody wrote down who runs it. */
  readonly rung: Rung | undefined;
  readonly uses: readonly { readonly component: Component; readonly use: Usage }[];
}

/** Those that do the job in production, the one that stays first: what keeps what the others hold, is at home and known, and carries more. */
export function sidesInOrder(situation: Situation, job: Job): readonly Side[] {
  return sidesOf(situation, job)
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
