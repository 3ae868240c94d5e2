import type { Weights } from './learnt.ts';

/** Learnt from 30 public repositories by `npm run learn:liability`; do not edit. */
export const WEIGHTS: Weights = {
  intercept: -1.12,
  of: { recent: 0.288, long: 0.0474, upkeep: 0.31, touching: 0.0967, kin: 0.111, kilobytes: 0.117 },
  spread: [
    { at: 0.1, low: 0, likely: 0.025, high: 0.103 },
    { at: 0.2, low: 0, likely: 0.05, high: 0.5 },
    { at: 0.4, low: 0, likely: 0.161, high: 1.03 },
    { at: 0.7, low: 0, likely: 0.5, high: 1.86 },
    { at: 1.2, low: 0, likely: 1.05, high: 3.14 },
    { at: 2, low: 0.106, likely: 1.87, high: 8.46 },
    { at: 3.5, low: 0.5, likely: 3.67, high: 14.3 },
    { at: 6, low: 1.26, likely: 6.64, high: 24.5 },
    { at: 10, low: 2.95, likely: 12.1, high: 47.4 },
    { at: 18, low: 5.43, likely: 23.4, high: 84.4 },
    { at: 32, low: 11.9, likely: 48.9, high: 159 },
    { at: 60, low: 29.9, likely: 87.5, high: 256 },
    { at: 110, low: 50.4, likely: 179, high: 451 },
    { at: 200, low: 105, likely: 324, high: 755 },
    { at: 350, low: 214, likely: 610, high: 1180 },
  ],
};
