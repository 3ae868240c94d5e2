import type { Cloud, LadderRung } from '#model/catalog.ts';
import type { RungFit } from '#model/fit.ts';
import { height } from '#model/rung.ts';
import { isUnknown, type Unknown } from '#model/unknown.ts';
import { isClimb, type Walk } from './asked.ts';
import { judge } from './verdict.ts';

interface Walked {
  readonly walked: readonly RungFit[];
  readonly chosen?: number;
  readonly fallback?: number;
}

/**
 * Walks from the most managed rung down. Chosen is the first climb that is not rejected; the fallback is the next one
 * that fits for certain. Without a limit the choice can only stay or move up: limits reject, nothing else depends on them.
 */
export function walk(asked: Walk): Walked {
  const rungs = asked.ladder.rungs.filter((rung) => isWalked(rung, asked.cloud));
  const walked = [...rungs].sort((left, right) => height(right.rung) - height(left.rung)).map((rung) => judge(rung, asked));
  if (isUnknown(asked.cloud)) return { walked };
  const climbs = walked.map(({ rung }) => isClimb(rung, asked));
  const chosen = walked.findIndex(({ verdict }, index) => climbs[index] === true && verdict !== 'rejected');
  if (chosen < 0) return { walked };
  const fallback = walked.findIndex(({ verdict }, index) => index > chosen && climbs[index] === true && verdict === 'fits');
  return fallback < 0 ? { walked, chosen } : { walked, chosen, fallback };
}

function isWalked(rung: LadderRung, cloud: Cloud | Unknown): boolean {
  return isUnknown(cloud) || cloud === 'any' || rung.cloud === 'any' || rung.cloud === cloud;
}
