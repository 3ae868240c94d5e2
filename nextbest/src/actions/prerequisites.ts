import type { Candidate } from '#model/action.ts';
import type { Capability } from '#model/capability.ts';
import type { Component } from '#model/component.ts';
import { height } from '#model/rung.ts';
import { isUnknown } from '#model/unknown.ts';
import type { Move } from './candidates/climb-move.ts';

const RUNS_CODE: ReadonlySet<Capability> = new Set(['compute', 'batch']);
const IMAGE_FILE = /(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$|\.[Dd]ockerfile$|(?:^|\/)(?:Procfile|project\.toml)$/;

/** Ids of candidates that have to be done first, whether or not they are among the candidates. */
export function prerequisitesOf(move: Move): string[] {
  const { component, target, fit } = move;
  const open = target.checks.some((check) => check.hard && isUnknown(check.fits));
  return [
    ...(open ? [`measure/${component.id}/${target.rung.technology}`] : []),
    ...(needsImage(move) ? [imageId(component)] : []),
    ...(RUNS_CODE.has(fit.capability) ? [PIPELINE] : []),
  ];
}

/** The pipeline that builds and tests each change, before what it builds moves. */
export const PIPELINE = 'try/pipeline';

export function imageId({ id }: Component): string {
  return `try/${id}${IMAGE}`;
}

const IMAGE = '/container-image';

/**
 * Moves with the prerequisites that are candidates: what is no candidate is there already. A preparation that nothing waits for is dropped: it
 * has no value of its own, so there is nothing to say of it; the same where only moves wait for it of which nobody knows what they bring.
 */
export function withPrerequisites(candidates: readonly Candidate[]): Candidate[] {
  const ids = new Set(candidates.map(({ id }) => id));
  const awaited = new Set(candidates.flatMap(({ requires = [], freesAssumed }) => (freesAssumed === true ? [] : requires)));
  return candidates
    .filter(({ id }) => !isPreparation(id) || awaited.has(id))
    .map(({ requires = [], ...candidate }) => {
      const known = requires.filter((id) => ids.has(id) && (!isPreparation(id) || awaited.has(id)));
      return known.length === 0 ? candidate : { ...candidate, requires: known };
    });
}

function isPreparation(id: string): boolean {
  return id === PIPELINE || (id.startsWith('try/') && id.endsWith(IMAGE));
}

/** Code on machines that moves to where only images run, and that nothing here builds an image of. */
export function needsImage({ component, target, fit, from }: Move): boolean {
  const movesImage = RUNS_CODE.has(fit.capability) && height(from) <= height('vm') && target.rung.keeps.includes('container-image');
  return movesImage && component.kind === 'deployable' && !hasImage(component);
}

function hasImage({ evidence, uses }: Component): boolean {
  const places = [...evidence, ...uses.flatMap((use) => use.evidence)].flatMap(({ place }) => place?.path ?? []);
  return places.some((path) => IMAGE_FILE.test(path));
}
