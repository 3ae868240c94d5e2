import { judgeOf } from '../../nextbest/src/history/network.ts';
import { cooled } from '../../nextbest/src/history/probabilities.ts';
import type { Probabilities } from '../../nextbest/src/model/verdict.ts';
import type { Ground } from '../../nextbest/src/model/work.ts';
import type { Temperatures, WorkModel } from '../../nextbest/src/model/work-model.ts';
import { together } from '../evaluate-work/hidden.ts';
import type { LabelledExample } from './lessons.ts';

interface Judged {
  readonly probabilities: Probabilities;
  readonly label: number;
}

/** A model, and commits of people in repositories that it had not learnt from. */
interface Held {
  readonly model: WorkModel;
  readonly commits: readonly LabelledExample[];
}

export interface Folds {
  readonly folds: number;
  /** Called once for each fold, without the repositories of that fold. */
  readonly learn: (from: readonly LabelledExample[]) => WorkModel;
}

const LOWEST = 0.5;
const HIGHEST = 3;
const STEP = 0.01;
/** Where some commits state their class: that many. */
const STATED = 0.5;

/** The temperatures that lose least on repositories that were held out (Guo, Pleiss, Sun, Weinberger 2017). */
export function temperaturesOf(examples: readonly LabelledExample[], folds: Folds): Temperatures {
  const held = heldOut(examples, folds);
  return {
    alone: bestOf(held.flatMap(({ model, commits }) => judgedAlone(commits, model))),
    unstated: bestOf(held.flatMap(({ model, commits }) => judgedTogether({ model, commits }, { left: 0, by: 'model' }))),
    stated: bestOf(held.flatMap(({ model, commits }) => judgedTogether({ model, commits }, { left: STATED, by: 'repository' }))),
  };
}

function heldOut(examples: readonly LabelledExample[], { folds, learn }: Folds): Held[] {
  const repositories = [...new Set(examples.map(({ repository }) => repository))];
  return Array.from({ length: folds }, (_, fold) => {
    const out = new Set(repositories.filter((__, index) => index % folds === fold));
    const model = learn(examples.filter(({ repository }) => !out.has(repository)));
    return { model, commits: examples.filter(({ repository, bot }) => out.has(repository) && !bot) };
  });
}

function judgedAlone(commits: readonly LabelledExample[], model: WorkModel): Judged[] {
  const judge = judgeOf(model);
  return commits.map(({ features, label }) => ({ probabilities: judge(features), label }));
}

function judgedTogether({ model, commits }: Held, { left, by }: { readonly left: number; readonly by: Ground }): Judged[] {
  const hidden = together(commits, model, left);
  return hidden.verdicts.flatMap(({ by: told, probabilities }, index) =>
    told === by ? [{ probabilities, label: hidden.commits[index]?.label ?? 0 }] : [],
  );
}

function bestOf(judged: readonly Judged[]): number {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY };
  for (let temperature = LOWEST; temperature <= HIGHEST; temperature += STEP) {
    const loss = judged.reduce((sum, { probabilities, label }) => sum - Math.log(cooled(probabilities, temperature)[label] ?? 1), 0);
    if (loss < best.loss) best = { temperature, loss };
  }
  return Math.round(best.temperature * 100) / 100;
}
