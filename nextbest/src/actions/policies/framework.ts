import type { Candidate } from '#model/action.ts';
import type { LadderRung } from '#model/catalog.ts';
import { range } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { fromNinety } from '../ranges.ts';
import type { Policy } from './policy.ts';

const WRITES = /\b(?:writ|build|creat|develop|mak|introduc|design|invent)/i;
const FRAMEWORK = /\b(?:frameworks?|platforms?|toolkits?|sdks?|engines?|abstractions?|abstraction layers?|orchestrators?|meta-?models?)\b/i;

/** "Let us write a framework" is answered with what can be tried by lunchtime. */
export const framework: Policy = {
  code: 'framework',
  rule: 'The answer to a problem is no framework of one’s own.',
  does: 'Warns, and names what can be seen working by lunchtime instead; an option that writes a framework is not for today.',
  ofAction(candidate, { situation }) {
    if (candidate.kind === 'replace-framework')
      return { says: 'The answer to a framework is no other framework: what takes its place is a public library, or nothing.' };
    if (candidate.kind !== 'try' || !WRITES.test(candidate.title) || !FRAMEWORK.test(candidate.title)) return undefined;
    const rented = byLunchtime(situation, candidate);
    const instead =
      rented === undefined ? 'see first what exists already' : `${rented.name} can be seen working first: ${rented.tryOut.what}`;
    return {
      says: `This writes a framework, and those who write one keep it up: ${instead}`,
      notToday: `it writes a framework: ${instead}`,
    };
  },
};

/** Hours until lunch. */
const LUNCHTIME = range(1, 4, 4, 'hours');

/** The quickest thing to try for what these components do; undefined where nothing is quick. */
function byLunchtime({ landscape, catalog }: Situation, { components }: Candidate): LadderRung | undefined {
  const uses = landscape.components.filter(({ id }) => components.includes(id)).flatMap((component) => component.uses);
  const capabilities = new Set(uses.map(({ capability }) => capability));
  const rungs = catalog.ladders.filter(({ capability }) => capabilities.has(capability)).flatMap((ladder) => ladder.rungs);
  return rungs
    .filter(({ rung, until, status }) => (rung === 'serverless' || rung === 'saas') && until === undefined && status === undefined)
    .filter(({ tryOut }) => fromNinety(tryOut.hours, 'hours').likely <= LUNCHTIME.high)
    .reduce<LadderRung | undefined>(
      (best, one) => (best === undefined || one.tryOut.hours[1] < best.tryOut.hours[1] ? one : best),
      undefined,
    );
}
