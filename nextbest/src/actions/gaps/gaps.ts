import type { Candidate } from '#model/action.ts';
import type { Gap } from '#model/gaps.ts';
import type { Situation } from '#model/situation.ts';
import { knowledgeGaps } from './knowledge.ts';
import { runtimeGaps } from './runtimes.ts';
import { serverGaps } from './servers.ts';
import { recommendedSkills, untouchedSkills } from './skills.ts';
import { toolGaps } from './tools.ts';

export interface GapsRequest {
  readonly situation: Situation;
  /** What the team is advised to do: the technologies that it leads to may be new to everyone. What is only assumed to pay calls for no learning. */
  readonly candidates: readonly Candidate[];
  /** Paths of all files, as in `Component.owns`. */
  readonly paths: readonly string[];
}

/** What the team lacks for what it runs and for what it is advised to do. What only the team can say is asked, and nobody is named. */
export function gapsOf({ situation, candidates, paths }: GapsRequest): readonly Gap[] {
  return [
    ...knowledgeGaps(situation),
    ...untouchedSkills(situation),
    ...recommendedSkills(
      situation,
      candidates.filter(({ freesAssumed }) => freesAssumed !== true),
    ),
    ...toolGaps(situation, paths),
    ...serverGaps(situation),
    ...runtimeGaps(situation),
  ];
}
