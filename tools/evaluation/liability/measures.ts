/** Ranks from 0, equal values sharing the mean of theirs. */
export function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value || a.index - b.index);
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (order[to + 1]?.value === order[from]?.value && to + 1 < order.length) to += 1;
    for (const { index } of order.slice(from, to + 1)) ranks[index] = (from + to) / 2;
    from = to + 1;
  }
  return ranks;
}

/** Spearman's rank correlation: Pearson's of the ranks; 0 where one side is all equal. */
export function spearman(one: readonly number[], other: readonly number[]): number {
  return pearson(ranksOf(one), ranksOf(other));
}

function pearson(one: readonly number[], other: readonly number[]): number {
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let [together, squaresOne, squaresOther] = [0, 0, 0];
  one.forEach((value, index) => {
    const [a, b] = [value - meanOne, (other[index] ?? 0) - meanOther];
    together += a * b;
    squaresOne += a * a;
    squaresOther += b * b;
  });
  const scale = Math.sqrt(squaresOne * squaresOther);
  return scale === 0 ? 0 : together / scale;
}

/** Share of the ten with the most that are among the ten foretold. */
export function precisionAtTen(foretold: readonly number[], actual: readonly number[]): number {
  const count = Math.min(10, actual.length);
  const most = new Set(largest(actual, count));
  return largest(foretold, count).filter((index) => most.has(index)).length / count;
}

/** Share of all that happened which the foretold top fifth of the components had. */
export function captureOfFifth(foretold: readonly number[], actual: readonly number[]): number {
  const all = actual.reduce((sum, value) => sum + value, 0);
  const fifth = largest(foretold, Math.ceil(actual.length / 5));
  return all === 0 ? 0 : fifth.reduce((sum, index) => sum + (actual[index] ?? 0), 0) / all;
}

function largest(values: readonly number[], count: number): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value || a.index - b.index);
  return order.slice(0, count).map(({ index }) => index);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
