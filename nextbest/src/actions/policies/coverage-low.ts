import type { Coverage } from '#model/component.ts';
import { countsAsKnown } from '../coverage.ts';
import type { Policy } from './policy.ts';

/** Without most of the map there is nothing to advise from. */
export const coverageLow: Policy = {
  code: 'coverage-low',
  rule: 'Below half of what is deployed, the map comes before the advice.',
  does: 'Warns on the first screen; only measuring, and what the team itself proposes to try, may be the action for today. What says that it has ended needs no map: there keeping is its end.',
  ofAction({ kind }, { situation }) {
    const { coverage, ended } = situation.landscape;
    if (countsAsKnown(coverage) || kind === 'measure' || kind === 'try' || (kind === 'keep' && ended.length > 0)) return undefined;
    return { notToday: 'less than half of what is deployed is on the map' };
  },
  ofAnswer({ landscape }) {
    const says = lowCoverage(landscape.coverage);
    return says === undefined ? undefined : { code: 'coverage-low', says };
  },
};

function lowCoverage({ infrastructureFound, deployablesWithKnownRung: [known, all], ...coverage }: Coverage): string | undefined {
  if (coverage.package !== undefined || (all > 0 && known * 2 >= all)) return undefined;
  if (!infrastructureFound) return 'Infrastructure is not in these repositories: add the repository that holds it.';
  return all === 0 ? undefined : `Only ${known} of ${all} deployables have a known place to run in production.`;
}
