import type { Coverage } from '#model/component.ts';

/** Below half of the deployables with a known production rung there is no map to advise from; a package that others install needs none. */
export function countsAsKnown({ deployablesWithKnownRung: [known, all], infrastructureFound, ...coverage }: Coverage): boolean {
  if (coverage.package !== undefined) return true;
  return infrastructureFound ? all === 0 || known * 2 >= all : all > 0 && known * 2 >= all;
}
