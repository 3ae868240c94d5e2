import { type Range, range } from '#model/range.ts';
import { type ClassifiedCommit, UPKEEP_KINDS, type UpkeepKind, type WorkShares } from '#model/work.ts';
import { certainly } from './probabilities.ts';

/** From the middle of a normal distribution to its 90th percentile. */
const TO_TENTH = 1.2816;
/** Below this confidence a class is not shown as one. */
const SURE = 0.65;
/**
 * Standard deviation, over repositories that the model had not learnt from, of the share of a class that it expects less the true share, by
 * what told the class (`npm run evaluate:work`). What authors stated needs none.
 */
const OFF_BY: Readonly<Record<'model' | 'repository', number>> = { model: 0.06, repository: 0.03 };

/** A commit, and how much of it counts: 1, or the part of its files that lies in a component. */
export interface Weighed {
  readonly commit: ClassifiedCommit;
  readonly weight: number;
}

type Bots = WorkShares['bots'];

/** The shares of the commits of people: what their probabilities sum to. Undefined without any. */
export function sharesOf(weighed: readonly Weighed[], bots: Bots): WorkShares | undefined {
  const people = weighed.filter(({ commit, weight }) => !commit.bot && weight > 0);
  const whole = total(people, () => 1);
  if (whole === 0) return undefined;
  const doubt = Math.hypot(
    ...(['model', 'repository'] as const).map((by) => OFF_BY[by] * (total(people, ({ by: told }) => (told === by ? 1 : 0)) / whole)),
  );
  const share = (kind: 0 | 1 | 2): Range => rangeOf(total(people, (commit) => oddsOf(commit)[kind]) / whole, { commits: whole, doubt });
  return {
    value: share(0),
    fix: share(1),
    upkeep: share(2),
    unsure: total(people, ({ confidence }) => (confidence < SURE ? 1 : 0)) / whole,
    kinds: kindsOf(people, whole),
    commits: people.length,
    bots,
  };
}

function total(weighed: readonly Weighed[], of: (commit: ClassifiedCommit) => number): number {
  return weighed.reduce((sum, { commit, weight }) => sum + weight * of(commit), 0);
}

/** What is as good as stated is counted as stated. */
function oddsOf(commit: ClassifiedCommit): readonly [number, number, number] {
  return commit.probabilities ?? certainly(commit.class, 1);
}

/** Of a share from so many commits: chance (a binomial's), and how far the model is off in a repository that it does not know. */
function rangeOf(share: number, { commits, doubt }: { readonly commits: number; readonly doubt: number }): Range {
  const away = TO_TENTH * Math.hypot(Math.sqrt((share * (1 - share)) / commits), doubt);
  return range(Math.max(0, share - away), share, Math.min(1, share + away), 'share');
}

function kindsOf(people: readonly Weighed[], whole: number): WorkShares['kinds'] {
  const sums = new Map<UpkeepKind, number>();
  for (const { commit, weight } of people)
    if (commit.kind !== undefined) sums.set(commit.kind, (sums.get(commit.kind) ?? 0) + weight * oddsOf(commit)[2]);
  return Object.fromEntries(
    UPKEEP_KINDS.flatMap((kind) => {
      const sum = sums.get(kind);
      return sum === undefined ? [] : [[kind, sum / whole] as const];
    }),
  );
}
