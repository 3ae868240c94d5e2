import type { Probabilities } from '../../nextbest/src/model/verdict.ts';

/** A commit with its true class (index of value, fix, upkeep) and what was said of it. */
export interface Judgement {
  readonly repository: string;
  readonly bot: boolean;
  readonly label: number;
  readonly said: Probabilities;
}

export interface Scores {
  readonly commits: number;
  readonly two: Agreement;
  readonly three: Agreement;
  /** Mean over repositories of how far the expected share of value and fixes is off, in points. */
  readonly shareError: number;
  /** Of two classes with a confidence of 0.8 or more: part of all, and right of them. */
  readonly sure: { readonly coverage: number; readonly accuracy: number };
}

export interface Agreement {
  readonly accuracy: number;
  readonly macroF1: number;
}

const SURE = 0.8;
const UPKEEP = 2;

/** All commits pooled, however many a repository has (micro), but for the shares. */
export function scoresOf(judgements: readonly Judgement[]): Scores {
  const sure = judgements.filter(({ said }) => Math.max(said[UPKEEP], 1 - said[UPKEEP]) >= SURE);
  return {
    commits: judgements.length,
    two: agreement(judgements.map(({ label, said }) => [label === UPKEEP ? 1 : 0, twoOf(said)])),
    three: agreement(judgements.map(({ label, said }) => [label, threeOf(said)])),
    shareError: shareErrorOf(judgements),
    sure: {
      coverage: sure.length / judgements.length,
      accuracy: sure.filter(({ label, said }) => (label === UPKEEP ? 1 : 0) === twoOf(said)).length / Math.max(1, sure.length),
    },
  };
}

function twoOf(said: Probabilities): number {
  return said[UPKEEP] >= 0.5 ? 1 : 0;
}

function threeOf([value, fix, upkeep]: Probabilities): number {
  if (upkeep >= value && upkeep >= fix) return UPKEEP;
  return fix >= value ? 1 : 0;
}

function agreement(pairs: readonly (readonly [number, number])[]): Agreement {
  const classes = [...new Set(pairs.flat())];
  const count = (holds: (pair: readonly [number, number]) => boolean): number => pairs.filter(holds).length;
  const scores = classes.map((kind) => {
    const right = count(([label, said]) => label === kind && said === kind);
    return (2 * right) / Math.max(1, count(([label]) => label === kind) + count(([, said]) => said === kind));
  });
  return {
    accuracy: count(([label, said]) => label === said) / Math.max(1, pairs.length),
    macroF1: scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length),
  };
}

function shareErrorOf(judgements: readonly Judgement[]): number {
  const errors = [...grouped(judgements).values()].map((own) => Math.abs(shareOf(own) - trueShareOf(own)));
  return (100 * errors.reduce((sum, error) => sum + error, 0)) / Math.max(1, errors.length);
}

function shareOf(judgements: readonly Judgement[]): number {
  return judgements.reduce((sum, { said }) => sum + 1 - said[UPKEEP], 0) / judgements.length;
}

function trueShareOf(judgements: readonly Judgement[]): number {
  return judgements.filter(({ label }) => label !== UPKEEP).length / judgements.length;
}

export function grouped<Item extends Pick<Judgement, 'repository'>>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(item.repository);
    if (known === undefined) groups.set(item.repository, [item]);
    else known.push(item);
  }
  return groups;
}
