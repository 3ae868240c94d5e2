import type { Weights } from './learnt.ts';

/** Learnt from 30 public repositories by `npm run learn:liability`; do not edit. */
export const WEIGHTS: Weights = {
  intercept: -0.982,
  of: { recent: 0.301, long: 0.138, upkeep: 0.223, touching: 0.0903, kin: 0.117, kilobytes: 0.118 },
  spread: [
    { at: 0.1, low: 0, likely: 0.025, high: 0.133 },
    { at: 0.2, low: 0, likely: 0.05, high: 0.5 },
    { at: 0.4, low: 0, likely: 0.191, high: 1.07 },
    { at: 0.7, low: 0, likely: 0.52, high: 1.96 },
    { at: 1.2, low: 0.00833, likely: 1.06, high: 5.06 },
    { at: 2, low: 0.141, likely: 1.95, high: 8.31 },
    { at: 3.5, low: 0.5, likely: 3.67, high: 13.3 },
    { at: 6, low: 1.2, likely: 6.49, high: 23.4 },
    { at: 10, low: 2.88, likely: 11.5, high: 42.2 },
    { at: 18, low: 4.74, likely: 22.2, high: 83.9 },
    { at: 32, low: 12.4, likely: 48.9, high: 161 },
    { at: 60, low: 30, likely: 92.1, high: 245 },
  ],
};
