import { isSmall, scoreOf, UNSEEN, weighing } from './expectation.ts';
import type { Feature, Weights } from './learnt.ts';
import type { Past } from './past.ts';
import { WEIGHTS } from './weights.ts';

const WORDS: Readonly<Record<Feature, string>> = {
  recent: 'commits a year on its files, each weighing half after 45 days',
  usual: 'commits a year on its files, half after 180 days',
  long: 'commits a year on its files, half after two years',
  upkeep: 'upkeep and fixes a year on its files, half after a year',
  touching: 'commits a year that touch it at all',
  kin: 'upkeep and fixes a year that as many files of its kinds have elsewhere',
  kilobytes: 'kB of its text',
};

/** How the number came about, in words and with this component's own numbers. */
export function formulaOf(past: Past, likely: number, weights: Weights = WEIGHTS): string {
  if (isSmall(past))
    return `${numberText(past.simple)} upkeep and fix commits of people a year on its ${past.files === 1 ? 'one file' : `${past.files} files`}, each weighing half after 180 days and shared by the files it touches; so few files are expected to go on as they did, with the range of what is as busy elsewhere`;
  const factors = weighing(weights).map(
    ([feature, weight]) => `${numberText(past[feature] + UNSEEN[feature])}^${weight} (${WORDS[feature]})`,
  );
  const parts = [numberText(Math.exp(weights.intercept)), ...factors].join(' × ');
  return `${parts} = ${numberText(scoreOf(past, weights))}; where other repositories came to that, half of such components had more than ${numberText(likely)} commits of people for upkeep and fixes in the next 12 months; each commit is shared by the files it touches, ${UNSEEN.upkeep} is added to each rate because nothing seen is not nothing to come, and the exponents were learnt from other repositories`;
}

function numberText(value: number): string {
  if (value === 0) return '0';
  return value.toPrecision(value < 1 ? 3 : Math.max(3, Math.ceil(Math.log10(value + 1)) + 1));
}
