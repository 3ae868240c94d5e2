import type { Candidate } from '#model/action.ts';
import type { Component } from '#model/component.ts';
import { assumed, type Evidence, stated } from '#model/evidence.ts';
import { type Range, scaled, sum } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { indexOf } from './index.ts';
import { INERTIA, ORIGIN, SLOWED_DOWN } from './judgement.ts';

/** What finds something out, or leaves it as it is, ends nothing that slows anybody down. */
const ENDS_NOTHING: ReadonlySet<string> = new Set(['measure', 'keep', 'renew']);

/**
 * The candidate with what the team said of its components in front of the map. A mark "slows us down" raises its value; recorded inertia
 * lowers its chance and raises its effort, never vetoes, and is answered; placements stand among the reasons.
 */
export function heard(situation: Situation, candidate: Candidate): Candidate {
  const components = candidate.components.flatMap((id) => indexOf(situation.landscape).components.get(id) ?? []);
  if (situation.voice === undefined || components.length === 0) return candidate;
  return placed(situation, components, resisted(situation, components, slowed(situation, components, candidate)));
}

/** Whether the team says of this component that it slows them down. */
export function slowsTeam({ voice }: Situation, component: Component): boolean {
  return (voice?.slowedBy ?? []).some((mark) => isOf(component, mark.component));
}

function isOf({ id, name }: Component, called: string): boolean {
  return called === id || called === name;
}

function slowed({ voice }: Situation, components: readonly Component[], candidate: Candidate): Candidate {
  const marks = (voice?.slowedBy ?? []).filter((mark) => components.some((one) => isOf(one, mark.component)));
  if (marks.length === 0 || ENDS_NOTHING.has(candidate.kind)) return candidate;
  const value = candidate.value === undefined ? SLOWED_DOWN : sum(candidate.value, SLOWED_DOWN);
  const said = marks.map(({ component, says, place }) =>
    stated(says === undefined ? `the team says that ${component} slows it down` : `${component} slows the team down: "${says}"`, place),
  );
  const amount = `being slowed down costs ${SLOWED_DOWN.low} to ${SLOWED_DOWN.high} hours a month beside what commits show: ${ORIGIN}`;
  return { ...candidate, value, because: [...said, ...candidate.because, assumed(amount)] };
}

function resisted({ voice }: Situation, components: readonly Component[], candidate: Candidate): Candidate {
  const inertia = (voice?.inertia ?? []).filter((one) => components.some((component) => isOf(component, one.component)));
  if (inertia.length === 0 || ENDS_NOTHING.has(candidate.kind)) return candidate;
  const said = inertia.map(({ component, says, place }): Evidence => stated(`said against it, of ${component}: "${says}"`, place));
  const factors = `what the team says against it: chance of success times ${INERTIA.succeeds}, effort times ${INERTIA.effort}: ${ORIGIN}`;
  return {
    ...candidate,
    effort: scaled(candidate.effort, INERTIA.effort, candidate.effort.unit),
    succeeds: lessLikely(candidate.succeeds, INERTIA.succeeds),
    inertia: said,
    objections: [
      ...inertia.map(({ says }) => ({ says, answer: answerTo(candidate) })),
      ...candidate.objections.filter((one) => inertia.every(({ says }) => says !== one.says)),
    ],
    because: [...candidate.because, ...said, assumed(factors)],
  };
}

/** The thinnest slice, and how it ends. */
function answerTo({ firstSlice, experiment: { falsifier, by } }: Candidate): string {
  const what = firstSlice.what.replace(/[.\s]+$/, '');
  return `Only this first: ${what}. It is over on ${by} at the latest, and it is wrong if ${falsifier}.`;
}

/** A chance times a factor, 0 … 1. */
export function lessLikely(chance: Range, factor: number): Range {
  return scaled(chance, factor, chance.unit);
}

function placed({ voice }: Situation, components: readonly Component[], candidate: Candidate): Candidate {
  const found = (voice?.placements ?? []).flatMap(({ component, evolution, place }) => {
    const named = components.find(({ id }) => id === component);
    return named === undefined ? [] : [stated(`the team places ${named.name} at ${stageOf(evolution)} on its map`, place)];
  });
  return found.length === 0 ? candidate : { ...candidate, because: [...candidate.because, ...found] };
}

const STAGES = ['genesis', 'custom built', 'product', 'commodity'] as const;

function stageOf(evolution: number): string {
  return STAGES[Math.min(STAGES.length - 1, Math.max(0, Math.floor(evolution * STAGES.length)))] ?? STAGES[0];
}
