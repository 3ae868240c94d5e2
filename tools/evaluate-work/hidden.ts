import { classifier, classifyHistory } from '../../nextbest/src/history/classify.ts';
import { CLASSES } from '../../nextbest/src/history/probabilities.ts';
import type { Probabilities, Verdict } from '../../nextbest/src/model/verdict.ts';
import type { WorkModel } from '../../nextbest/src/model/work-model.ts';
import type { LabelledCommit } from '../learn/commits.ts';
import { grouped } from './scores.ts';

/** Neighbours share an author and a week: prefixes are hidden and left in runs of this many commits. */
const RUN = 25;
const PREFIX_OF = { value: 'feat', fix: 'fix', upkeep: 'chore' } as const;

/** Each commit by itself, as `nextbest classify` judges lines. */
export function alone(commits: readonly LabelledCommit[], model: WorkModel): Verdict[] {
  const judge = classifier(model);
  return commits.map(judge);
}

export interface PartlyHidden {
  readonly commits: readonly LabelledCommit[];
  readonly verdicts: readonly Verdict[];
}

/** The commits of each repository together, as a history is judged, with the prefixes of `left` (0 … 1) of them in place: the others and what was said of them. */
export function together(commits: readonly LabelledCommit[], model: WorkModel, left: number): PartlyHidden {
  const hidden: LabelledCommit[] = [];
  const verdicts: Verdict[] = [];
  for (const own of grouped(commits).values()) {
    const shown = own.map((_, index) => isLeft(Math.floor(index / RUN), left));
    const lines = own.map((commit, index) => ({ ...commit, id: '', subject: shown[index] === true ? prefixed(commit) : commit.subject }));
    const said = classifyHistory(lines, { model });
    own.forEach((commit, index) => {
      const verdict = said[index];
      if (shown[index] === true || verdict === undefined) return;
      hidden.push(commit);
      verdicts.push(verdict);
    });
  }
  return { commits: hidden, verdicts };
}

/** Spreads the runs evenly: each time the sum of the shares passes a whole number, one is left. */
function isLeft(run: number, left: number): boolean {
  return Math.floor((run + 1) * left) > Math.floor(run * left);
}

function prefixed({ label, subject }: LabelledCommit): string {
  return `${PREFIX_OF[CLASSES[label] ?? 'upkeep']}: ${subject}`;
}

export function judgements(
  commits: readonly LabelledCommit[],
  said: (commit: LabelledCommit, index: number) => Probabilities,
): { readonly repository: string; readonly bot: boolean; readonly label: number; readonly said: Probabilities }[] {
  return commits.map((commit, index) => ({
    repository: commit.repository,
    bot: commit.bot,
    label: commit.label,
    said: said(commit, index),
  }));
}
