import type { Candidate, Warning } from '#model/action.ts';
import type { Situation } from '#model/situation.ts';
import { climbs } from './candidates/climb.ts';
import { fewerClusters } from './candidates/clusters.ts';
import { consolidations } from './candidates/consolidate.ts';
import { takenOver } from './candidates/do-without.ts';
import { fallBacks } from './candidates/fall-back.ts';
import { gateQuestions } from './candidates/gates.ts';
import { homeMadeQuestions } from './candidates/home-made.ts';
import { keeping } from './candidates/keep.ts';
import { limitMeasures } from './candidates/measure-limit.ts';
import { missingMap } from './candidates/measure-map.ts';
import { preparations } from './candidates/prepare.ts';
import { renewals } from './candidates/renew.ts';
import { replacedFrameworks } from './candidates/replace-framework.ts';
import { retirements } from './candidates/retire.ts';
import { recurringWork } from './candidates/stop.ts';
import { ownOptions } from './candidates/try.ts';
import { higherTrials } from './candidates/try-higher.ts';
import { rentedTrials } from './candidates/try-rented.ts';
import { waitingChanges } from './candidates/unblock-path.ts';
import { unknowns } from './candidates/unknowns.ts';
import { unusedQuestions } from './candidates/unused.ts';
import { judged, warningsOfAnswer } from './policies/judged.ts';
import { withPrerequisites } from './prerequisites.ts';
import { type Proposal, type Propose, together } from './proposal.ts';
import { withRemoved } from './removes.ts';
import { withValue } from './serves.ts';
import { remembered } from './tried.ts';
import { heard } from './voice.ts';

const KINDS: readonly Propose[] = [
  gateQuestions,
  waitingChanges,
  climbs,
  fallBacks,
  consolidations,
  takenOver,
  fewerClusters,
  preparations,
  retirements,
  replacedFrameworks,
  renewals,
  missingMap,
  limitMeasures,
  unknowns,
  homeMadeQuestions,
  rentedTrials,
  higherTrials,
  unusedQuestions,
  recurringWork,
  ownOptions,
  keeping,
];

/** Everything that could be done, with what was left out, what should be asked, and what the policies say of it as a whole. */
export interface Proposed extends Proposal {
  readonly warnings: readonly Warning[];
}

/** One file per kind in `candidates`, one per rule in `policies`. */
export function propose(situation: Situation): Proposed {
  const all = remembered(situation, together(KINDS.map((kind) => kind(situation))));
  const valued = all.candidates.map((candidate) => heard(situation, withValue(situation, candidate)));
  const ready = withPrerequisites(withOwnIds(valued)).map(withRemoved);
  return { ...all, candidates: judged(situation, ready), warnings: warningsOfAnswer(situation) };
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
