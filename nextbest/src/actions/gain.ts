import type { Candidate } from '#model/action.ts';
import type { Component } from '#model/component.ts';
import type { FileUpkeep } from '#model/liability.ts';
import { type Range, sum } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { freed } from './ranges.ts';

/** Hours a month that the team states for a component and that leave no commits. */
export function statedToil({ purpose }: Situation, component: Component): Range | undefined {
  const workloads = purpose?.workloads ?? {};
  const named = [component.id, component.name].find((name) => Object.hasOwn(workloads, name));
  return named === undefined ? undefined : workloads[named]?.toil;
}

/** What ends with a way of running something: the work that its files show, and the toil that they do not. */
export function gainOf(
  situation: Situation,
  upkeep: FileUpkeep,
  toil: Range | undefined,
): Pick<Candidate, 'frees' | 'freesCommits' | 'freesUnseen'> {
  if (toil === undefined) return freed(upkeep, situation);
  if (upkeep.count === 0) return { frees: toil };
  const seen = freed(upkeep, situation);
  return { ...seen, frees: sum(seen.frees, toil), freesUnseen: toil };
}
