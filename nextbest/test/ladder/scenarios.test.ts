import { expect, test } from 'vitest';
import { answerWorkload } from '#ladder/answer.ts';
import type { LadderAnswer } from '#model/ladder-answer.ts';
import { parseWorkload } from '#purpose/workload.ts';
import { wholeCatalog } from '../catalog/load.ts';
import { allScenarios, type Expected } from './scenarios.ts';

const catalog = await wholeCatalog();

function holds(answer: LadderAnswer, expected: Expected): void {
  const { verdict, chosen, fallback, rejected, fixFirst, says, questions } = answer;
  if (expected.verdict !== undefined) expect(expected.verdict, 'verdict').toContain(verdict);
  if (expected.chosen !== undefined) expect(expected.chosen, 'chosen').toContain(chosen.technology);
  if (expected.rung !== undefined) expect(expected.rung, 'rung').toContain(chosen.rung);
  if (expected.fallback !== undefined && verdict !== 'stay') expect(expected.fallback, 'fallback').toContain(fallback?.technology);
  expect(expected.notChosen ?? [], 'not chosen').not.toContain(chosen.technology);
  for (const [technology, words] of Object.entries(expected.rejected ?? {}))
    expect(rejected.find((one) => one.technology === technology)?.because.limit, `${technology} is rejected`).toContain(words);
  if (expected.fixFirst !== undefined) expect(fixFirst.join(' '), 'fix first').toContain(expected.fixFirst);
  if (expected.says !== undefined) expect(says).toContain(expected.says);
  if (expected.questions === true) expect(questions, 'questions').not.toEqual([]);
}

test.for(allScenarios())('$name', ({ capability, text, expected }) => {
  const workload = parseWorkload(text, 'workload.yaml', capability);
  const answer = answerWorkload({ workload, catalog, asOf: '2026-11-28' });
  holds(answer, expected);
});
