import { type Range, range } from './range.ts';

/** What an hour of the team costs while nobody has stated it: our judgement, 10th to 90th percentile. */
export const ASSUMED_RATE: Range = range(60, 100, 150, 'USD/hour');
