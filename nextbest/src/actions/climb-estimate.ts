import type { Capability } from '#model/capability.ts';
import type { LadderRung } from '#model/catalog.ts';
import type { Component } from '#model/component.ts';
import { assumed, type Evidence } from '#model/evidence.ts';
import { sum } from '#model/range.ts';
import type { Rung } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { LEARNING, ORIGIN } from './judgement.ts';
import { type Estimate, estimate } from './prior.ts';

interface Climb {
  readonly component: Component;
  readonly capability: Capability;
  readonly from: Rung;
  readonly rung: LadderRung;
  /** Nothing else is proposed before it: what it needs first is in its effort. */
  readonly whole?: boolean;
}

/** Effort and chance of a climb: its prior, and what learning takes where nobody has used the target. */
export function climbEstimate(
  situation: Situation,
  { component, capability, from, rung, whole = false }: Climb,
): Pick<Estimate, 'effort' | 'succeeds'> & { readonly because: readonly Evidence[] } {
  const { effort, succeeds, source } = estimate(situation, 'climb', whole ? from : effortFrom(component, capability, from));
  const prior = assumed(`effort and chance of success: ${source}`);
  if (isKnown(situation, rung)) return { effort, succeeds, because: [prior] };
  const says = `nothing here uses ${rung.name}: learning it takes ${LEARNING.low} to ${LEARNING.high} hours once, in the effort: ${ORIGIN}`;
  return { effort: sum(effort, LEARNING), succeeds, because: [prior, assumed(says)] };
}

/** Code on machines moves as a container does: putting it into an image is an action of its own, where there is none. */
function effortFrom({ kind }: Component, capability: Capability, from: Rung): Rung {
  const isBuilt = from === 'vm' && (capability === 'compute' || capability === 'batch') && kind === 'deployable';
  return isBuilt ? 'container' : from;
}

/** Shorter words stand in too many names. */
const SHORTEST_SKILL = 3;

/** Whether somebody here knows it: it is used somewhere in these repositories, or the purpose says so. */
function isKnown({ landscape, purpose }: Situation, { technology, name }: LadderRung): boolean {
  const used = landscape.components.some(({ uses }) => uses.some((use) => use.technology === technology));
  const skills = (purpose?.team.skills ?? []).map((skill) => skill.toLowerCase());
  return used || skills.some((skill) => skill === technology || (skill.length >= SHORTEST_SKILL && name.toLowerCase().includes(skill)));
}
