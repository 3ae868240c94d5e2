/** Numbers of successes and failures, as the two parameters of a Beta distribution of a chance. */
export type Beta = readonly [number, number];

export function meanOf([a, b]: Beta): number {
  return a / (a + b);
}

/** What is believed after some trials. */
export function updated([a, b]: Beta, { works, fails }: { readonly works: number; readonly fails: number }): Beta {
  return [a + works, b + fails];
}

/** log of the Beta function of whole numbers. */
function logBeta(a: number, b: number): number {
  return logFactorial(a - 1) + logFactorial(b - 1) - logFactorial(a + b - 1);
}

function logFactorial(n: number): number {
  let sum = 0;
  for (let k = 2; k <= n; k += 1) sum += Math.log(k);
  return sum;
}

/** P(one > other) of two chances with whole parameters. */
export function chanceAbove([a, b]: Beta, [c, d]: Beta): number {
  let sum = 0;
  for (let i = 0; i < a; i += 1) sum += Math.exp(logBeta(c + i, b + d) - Math.log(b + i) - logBeta(1 + i, b) - logBeta(c, d));
  return sum;
}

/** Value of `trials` before an action of payoff `payoff(θ)`, straight in θ, is taken or not: the number of successes is beta-binomial. */
export function worthOfTrials([a, b]: Beta, trials: number, payoff: (mean: number) => number): number {
  let sum = 0;
  for (let works = 0; works <= trials; works += 1) {
    const chance = Math.exp(
      logFactorial(trials) - logFactorial(works) - logFactorial(trials - works) + logBeta(a + works, b + trials - works) - logBeta(a, b),
    );
    sum += chance * Math.max(0, payoff((a + works) / (a + b + trials)));
  }
  return sum - Math.max(0, payoff(a / (a + b)));
}
