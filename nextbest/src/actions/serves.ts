import type { Candidate } from '#model/action.ts';
import type { Component } from '#model/component.ts';
import { assumed, stated } from '#model/evidence.ts';
import { HOURS_PER_MONTH, TEAM_SIZE } from '#model/horizon.ts';
import type { StatedNeed } from '#model/purpose.ts';
import { product, type Range, scaled } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { indexOf } from './index.ts';
import { inHours } from './money.ts';

const WEEKS_PER_MONTH = 52 / 12;

/** Needs that components serve, directly or through what leans on them: those of the first component, nearest first, then of the next. */
function* needsAbove({ landscape }: Situation, ids: readonly string[]): Generator<Component> {
  const { components, leaning } = indexOf(landscape);
  const reached = new Set<string>();
  for (const first of ids) {
    for (const id of reachedFrom(first, leaning, reached)) {
      const component = components.get(id);
      if (component?.kind === 'need') yield component;
    }
  }
}

/** Nearest first, without what was reached before. */
function reachedFrom(first: string, leaning: ReadonlyMap<string, readonly string[]>, reached: Set<string>): string[] {
  if (reached.has(first)) return [];
  reached.add(first);
  const queue = [first];
  for (const id of queue) {
    for (const above of (leaning.get(id) ?? []).filter((one) => !reached.has(one))) {
      reached.add(above);
      queue.push(above);
    }
  }
  return queue;
}

/** The need that an action on these components serves, in words. */
export function servedNeed(situation: Situation, ids: readonly string[]): string {
  const [need] = needsAbove(situation, ids);
  return need?.name ?? `what ${situation.product} does for its users`;
}

/**
 * Customer value of freed time, `hours/month`: time that is given back works on the need that the component serves, so its cost of delay
 * falls by the share of the team's time that is freed. The nearest need with a stated value counts; undefined without one.
 */
function valueOfFreed(
  situation: Situation,
  ids: readonly string[],
  frees: Range,
): (Pick<Candidate, 'because'> & { readonly value: Range }) | undefined {
  const need = statedNeeds(situation, ids).find((one) => one.value !== undefined);
  if (need?.value === undefined) return undefined;
  const { hours: perWeek, because } = inHours(need.value, situation);
  const { size } = situation.purpose?.team ?? {};
  const perMonth = scaled(frees, WEEKS_PER_MONTH / ((size ?? TEAM_SIZE) * HOURS_PER_MONTH), 'of the team');
  const { low, high, unit } = need.value;
  return {
    value: product(perMonth, perWeek, 'hours/month'),
    because: [
      stated(`a week without "${need.name}" costs ${low} to ${high} ${unit}`, { path: situation.purpose?.path ?? '.' }),
      ...because,
      ...(size === undefined ? [assumed(`the team has ${TEAM_SIZE} people`)] : []),
    ],
  };
}

/** Stated needs above these components, nearest first. */
function statedNeeds(situation: Situation, ids: readonly string[]): StatedNeed[] {
  const all = (situation.purpose?.users ?? []).flatMap((user) => user.needs);
  return all.length === 0 ? [] : [...needsAbove(situation, ids)].flatMap(({ name }) => all.filter((need) => need.name === name));
}

/** The candidate with what its freed time is worth to customers, where the purpose says so. */
export function withValue(situation: Situation, candidate: Candidate): Candidate {
  if (candidate.value !== undefined || candidate.frees.high <= 0) return candidate;
  const found = valueOfFreed(situation, candidate.components, candidate.frees);
  return found === undefined ? candidate : { ...candidate, value: found.value, because: [...candidate.because, ...found.because] };
}
