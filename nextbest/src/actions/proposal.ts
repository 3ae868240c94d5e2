import type { Candidate, Question } from '#model/action.ts';
import type { Situation } from '#model/situation.ts';

/** What one kind of candidate contributes. */
export interface Proposal {
  readonly candidates: readonly Candidate[];
  readonly rejected: readonly { readonly id: string; readonly why: string }[];
  readonly questions: readonly Question[];
}

export type Propose = (situation: Situation) => Proposal;

export const NOTHING: Proposal = { candidates: [], rejected: [], questions: [] };

/** Several proposals as one. */
export function together(proposals: readonly Proposal[]): Proposal {
  return {
    candidates: proposals.flatMap((one) => one.candidates),
    rejected: proposals.flatMap((one) => one.rejected),
    questions: proposals.flatMap((one) => one.questions),
  };
}
