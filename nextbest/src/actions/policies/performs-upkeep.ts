import type { ActionKind, Candidate } from '#model/action.ts';
import type { Policy } from './policy.ts';

/** What keeps things as they are, by the words that teams use for it. */
const UPKEEP = /\b(?:patch|upgrad|updat|harden|renew|refactor|clean(?: |-)?up|get(?:ting)? ready for scale|scal(?:e|ing) up)/i;

/** A class of work that does not come back. */
const ENDS: ReadonlySet<ActionKind> = new Set(['climb', 'retire', 'replace-framework', 'consolidate', 'stop']);

/** What ends a class of upkeep beats what performs it. */
export const performsUpkeep: Policy = {
  code: 'performs-upkeep',
  rule: 'An action that ends a class of upkeep beats one that performs it.',
  does: 'Warns. A dated renewal is never the action for today; the team’s own option is not as long as another action would end upkeep and pays.',
  ofAction(candidate, { candidates }) {
    if (candidate.kind === 'renew')
      return { says: 'This keeps things as they are. It ends no work.', notToday: 'a dated chore: it keeps things as they are' };
    if (candidate.kind !== 'try' || candidate.frees.high > 0 || !UPKEEP.test(candidate.title)) return undefined;
    const better = candidates.find(endsUpkeep);
    return {
      says: 'This performs upkeep: the same work comes back.',
      ...(better === undefined ? {} : { notToday: `it performs upkeep, while another action would end some: ${better.title}` }),
    };
  },
};

/** It may be started, and gives back more within a year than it takes: only then is it better than performing upkeep. */
function endsUpkeep({ kind, notToday, frees, costs, effort }: Candidate): boolean {
  return ENDS.has(kind) && notToday === undefined && (frees.likely - costs.likely) * 12 > effort.likely;
}
