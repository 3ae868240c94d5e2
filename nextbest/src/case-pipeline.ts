import { decide } from '#decide/decide.ts';
import type { Action, Decision } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import type { Purpose } from '#model/purpose.ts';
import type { Range } from '#model/range.ts';
import { answerFrom, type Considered, consider, identityOf, type Request } from '#pipeline.ts';

/** Everything that the case for one action is made from. */
export interface CaseMaterial {
  readonly answer: Answer;
  readonly action: Action;
  readonly product: string;
  readonly purpose: Purpose | undefined;
  readonly hoursStated: boolean;
  readonly withoutDelay: Range | undefined;
}

/** The answer, the action that `choose` takes from it, and what it is worth when waiting costs customers nothing. */
export async function caseMaterial(request: Request, choose: (decision: Decision) => Action): Promise<CaseMaterial> {
  const considered = await consider(request);
  const answer = answerFrom(request, considered);
  const action = choose(answer.decision);
  const { purpose, product, hoursPerCommit } = considered.situation;
  return { answer, action, product, purpose, hoursStated: hoursPerCommit.stated, withoutDelay: withoutDelay(request, considered, action) };
}

/** Net value of the action when only time that it frees counts; undefined where nothing else was counted, or where the value is all it is for. */
function withoutDelay(
  { repositories, seed }: Request,
  { situation, proposal }: Considered,
  { id, value, kind }: Action,
): Range | undefined {
  if (value === undefined || kind === 'measure') return undefined;
  const candidates = proposal.candidates.map((candidate) => {
    const { value: _, ...alone } = candidate;
    return candidate.id === id ? alone : candidate;
  });
  const { actions, chores } = decide({
    situation,
    proposal: { ...proposal, candidates },
    seed,
    repositories: repositories.map(identityOf),
  });
  return [...actions, ...chores].find((one) => one.id === id)?.netValue.total;
}
