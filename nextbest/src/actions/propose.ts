import type { Candidate } from '#model/action.ts';
import type { Situation } from '#model/situation.ts';
import { climbs } from './candidates/climb.ts';
import { gateQuestions } from './candidates/gates.ts';
import { homeMadeQuestions } from './candidates/home-made.ts';
import { keeping } from './candidates/keep.ts';
import { limitMeasures } from './candidates/measure-limit.ts';
import { missingMap } from './candidates/measure-map.ts';
import { renewals } from './candidates/renew.ts';
import { replacedFrameworks } from './candidates/replace-framework.ts';
import { retirements } from './candidates/retire.ts';
import { recurringWork } from './candidates/stop.ts';
import { ownOptions } from './candidates/try.ts';
import { waitingChanges } from './candidates/unblock-path.ts';
import { unknowns } from './candidates/unknowns.ts';
import { countsAsKnown } from './coverage.ts';
import { type Proposal, type Propose, together } from './proposal.ts';
import { withValue } from './serves.ts';

const KINDS: readonly Propose[] = [
  gateQuestions,
  waitingChanges,
  climbs,
  retirements,
  replacedFrameworks,
  renewals,
  missingMap,
  limitMeasures,
  unknowns,
  homeMadeQuestions,
  recurringWork,
  ownOptions,
  keeping,
];

/** Everything that could be done, with what was left out and what should be asked. One file per kind. */
export function propose(situation: Situation): Proposal {
  const all = together(KINDS.map((kind) => kind(situation)));
  const known = countsAsKnown(situation.landscape.coverage);
  const candidates = all.candidates
    .map((candidate) => withValue(situation, candidate))
    .map((candidate) => {
      const allowed = known || candidate.kind === 'measure' || candidate.kind === 'try' || candidate.notToday !== undefined;
      return allowed ? candidate : { ...candidate, notToday: 'less than half of what is deployed is on the map' };
    });
  return { ...all, candidates: withOwnIds(candidates) };
}

/** Two technologies of one component may lead to the same place: the later ones are told apart by where they come from. */
function withOwnIds(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Map<string, number>();
  return candidates.map((candidate) => {
    const count = (seen.get(candidate.id) ?? 0) + 1;
    seen.set(candidate.id, count);
    return count === 1 ? candidate : { ...candidate, id: `${candidate.id}~${candidate.from?.technology ?? count}` };
  });
}
