import type { Action } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import type { Purpose } from '#model/purpose.ts';
import type { Range } from '#model/range.ts';

/** All that a case is made from. */
export interface CaseInput {
  readonly answer: Answer;
  readonly action: Action;
  readonly product: string;
  readonly purpose?: Purpose | undefined;
  /** Whether the hours behind one commit are the team's own number. */
  readonly hoursStated: boolean;
  /** Net value of the same action when what waiting costs customers counts nothing; absent where nobody stated that. */
  readonly withoutDelay?: Range | undefined;
}
