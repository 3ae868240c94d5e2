import type { Candidate, Warning } from '#model/action.ts';
import type { Situation } from '#model/situation.ts';
import { POLICIES } from './all.ts';

/** The candidates with what the policies say of each; a reason not to start today that a candidate brings itself goes first. */
export function judged(situation: Situation, candidates: readonly Candidate[]): readonly Candidate[] {
  const context = { situation, candidates };
  return candidates.map((candidate) => {
    const found = POLICIES.flatMap(({ code, ofAction }) => {
      const finding = ofAction?.(candidate, context);
      return finding === undefined ? [] : [{ code, ...finding }];
    });
    const warnings = found.flatMap(({ code, says }): Warning[] => (says === undefined ? [] : [{ code, says }]));
    const reason = candidate.notToday ?? found.find(({ notToday }) => notToday !== undefined)?.notToday;
    return { ...candidate, warnings: [...candidate.warnings, ...warnings], ...(reason === undefined ? {} : { notToday: reason }) };
  });
}

/** What the policies say of the answer as a whole. */
export function warningsOfAnswer(situation: Situation): readonly Warning[] {
  return POLICIES.flatMap(({ ofAnswer }) => ofAnswer?.(situation) ?? []);
}
