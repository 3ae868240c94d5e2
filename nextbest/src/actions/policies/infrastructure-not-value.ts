import type { ActionKind } from '#model/action.ts';
import type { Policy } from './policy.ts';

const CHANGES_INFRASTRUCTURE: ReadonlySet<ActionKind> = new Set(['climb', 'consolidate']);

/** Who sells no infrastructure gains by it only through the time that it gives back. */
export const infrastructureNotValue: Policy = {
  code: 'infrastructure-not-value',
  rule: 'Infrastructure is not value, unless the team sells it.',
  does: 'Warns where an action changes infrastructure and the purpose does not say that the team sells it.',
  ofAction({ kind }, { situation }) {
    if (!CHANGES_INFRASTRUCTURE.has(kind) || situation.purpose?.sellsInfrastructure === true) return undefined;
    return { says: 'This changes infrastructure. It pays only through the time it gives back.' };
  },
};
