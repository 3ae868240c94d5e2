import type { LadderRung } from '#model/catalog.ts';
import type { Component, Usage } from '#model/component.ts';
import type { Fit, LimitCheck } from '#model/fit.ts';
import { statedToil } from '#model/purpose.ts';
import { type Range, range, scaled } from '#model/range.ts';
import { height, type Rung } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { isUnknown } from '#model/unknown.ts';
import { climbEstimate } from '../climb-estimate.ts';
import { upkeepOfUse } from '../files.ts';
import { gainOf } from '../gain.ts';
import { indexOf } from '../index.ts';
import { measure } from '../measure.ts';
import { NOTHING, type Proposal, together } from '../proposal.ts';
import { protectedBecause } from '../protected.ts';
import { nextTarget } from './climb-move.ts';

/** Chance that an unchecked limit is met; assumed. */
const CHANCE_TO_FIT = 0.5;

/** One measurement per limit that stands between a use and its next rung. */
export function limitMeasures(situation: Situation): Proposal {
  return together(situation.fits.map((fit) => limitMeasure(situation, fit)));
}

interface Doubt {
  readonly component: Component;
  readonly use: Usage;
  readonly from: Rung;
  readonly rung: LadderRung;
  /** Hard limits that nobody has checked. */
  readonly open: readonly LimitCheck[];
}

/** What keeps a use from its next rung, when that is only what nobody has measured. */
function doubtOf(situation: Situation, fit: Fit): Doubt | undefined {
  const { target } = nextTarget(situation, fit);
  const component = indexOf(situation.landscape).components.get(fit.component);
  const use = component?.uses.find((one) => one.capability === fit.capability && one.technology === fit.technology);
  if (target?.verdict !== 'unknown' || component === undefined || use === undefined || typeof fit.now !== 'string') return undefined;
  const open = target.checks.filter((check) => check.hard && isUnknown(check.fits));
  return open.length === 0 ? undefined : { component, use, from: fit.now, rung: target.rung, open };
}

/** A cluster moves with its workloads or not at all, and what describes a managed service stays when it moves up. */
function isWorthAsking(situation: Situation, { component, use, from }: Doubt): boolean {
  if (component.kind === 'service' && use.capability === 'compute') return false;
  if (protectedBecause(situation, component, use.capability) !== undefined) return false;
  return height(from) < height('managed') || statedToil(situation.purpose, component) !== undefined;
}

function limitMeasure(situation: Situation, fit: Fit): Proposal {
  const doubt = doubtOf(situation, fit);
  if (doubt === undefined || !isWorthAsking(situation, doubt)) return NOTHING;
  const { component, use, from, rung, open } = doubt;
  const { effort } = climbEstimate(situation, { component, capability: use.capability, from, rung });
  const worth = worthOfKnowing(situation, { component, use, effort });
  if (worth.high <= 0) return NOTHING;
  return {
    ...NOTHING,
    candidates: [
      measure(situation, {
        id: `measure/${component.id}/${rung.technology}`,
        title: `Measure whether ${component.name} fits ${rung.name}: ${open.map((check) => check.limit).join(', ')}`,
        what: `Read ${open.map((check) => check.limit).join(', ')} of the last month from your monitoring and write it into .nextbest/purpose.yaml`,
        hypothesis: `${component.name} stays below the limits of ${rung.name}.`,
        because: [
          ...component.evidence.slice(0, 2),
          ...open.map((check) => ({
            says: `${check.limit}: ${check.value}`,
            class: 'public' as const,
            source: check.source,
            date: check.date,
          })),
        ],
        components: [component.id],
        hours: [0.5, 4],
        worth,
        leadsTo: scaled(effort, CHANCE_TO_FIT, 'hours'),
      }),
    ],
  };
}

/** Half of the moves turn out to fit: half of what the move would bring in a year after its effort, spread over the months. */
function worthOfKnowing(situation: Situation, { component, use, effort }: { component: Component; use: Usage; effort: Range }): Range {
  const { frees } = gainOf(situation, upkeepOfUse(situation, component, use), statedToil(situation.purpose, component));
  const at = (hours: number): number => Math.max(0, hours - effort.likely / 12) * CHANCE_TO_FIT;
  return range(at(frees.low), at(frees.likely), at(frees.high), 'hours/month');
}
