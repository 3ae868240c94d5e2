import type { Coverage } from '#model/component.ts';

/** Below half of the deployables with a known production rung there is no map to advise from. */
export function countsAsKnown({ deployablesWithKnownRung: [known, all], infrastructureFound }: Coverage): boolean {
  return infrastructureFound ? all === 0 || known * 2 >= all : all > 0 && known * 2 >= all;
}
