import { sharesByQuarter } from '../../nextbest/src/history/mix.ts';
import { CLASSES } from '../../nextbest/src/history/probabilities.ts';
import type { Verdict } from '../../nextbest/src/model/verdict.ts';
import type { ClassifiedCommit, Work, WorkShares } from '../../nextbest/src/model/work.ts';
import type { LabelledCommit } from '../learn/commits.ts';
import type { PartlyHidden } from './hidden.ts';
import { grouped } from './scores.ts';

/** A quarter with fewer commits of people than this says little of a range. */
const LEAST = 30;
const AFTER_ALL = '2100-01-01';

export interface Inside {
  readonly ranges: number;
  readonly inside: number;
}

/** How often the true share of a class in a quarter of a repository lies in the 80 % range that was given for it. */
export function rangesHold({ commits, verdicts }: PartlyHidden): Inside {
  const repositories = grouped(commits.map((commit, index) => ({ ...commit, verdict: verdicts[index] })));
  const held = [...repositories.values()].flatMap((rows) => {
    const said = sharesByQuarter(
      workOf(rows, ({ verdict }) => verdict),
      AFTER_ALL,
    );
    const truth = new Map(sharesByQuarter(workOf(rows, statedOf), AFTER_ALL).map((shares) => [shares.quarter, shares]));
    return said.filter(({ commits: people }) => people >= LEAST).flatMap((shares) => holds(shares, truth.get(shares.quarter)));
  });
  return { ranges: held.length, inside: held.filter((one) => one).length };
}

function holds(said: WorkShares, truth: WorkShares | undefined): readonly boolean[] {
  if (truth === undefined) return [];
  return CLASSES.map((kind) => truth[kind].likely >= said[kind].low && truth[kind].likely <= said[kind].high);
}

type Told = Pick<Verdict, 'class' | 'confidence' | 'by'> & Partial<Pick<Verdict, 'probabilities'>>;

function statedOf({ label }: LabelledCommit): Told {
  return { class: CLASSES[label] ?? 'upkeep', confidence: 1, by: 'prefix' };
}

function workOf<Row extends LabelledCommit>(rows: readonly Row[], told: (row: Row) => Told | undefined): Work {
  const commits = rows.flatMap((row): ClassifiedCommit[] => {
    const verdict = told(row);
    if (verdict === undefined) return [];
    return [{ ...verdict, id: '', at: row.at, committed: row.at, bot: row.bot, author: '', paths: [], topic: '' }];
  });
  return { commits, graphs: new Map(), truncated: false };
}
