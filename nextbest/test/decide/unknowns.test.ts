import fc from 'fast-check';
import { expect, test } from 'vitest';
import { givenInput } from '#decide/conditional.ts';
import { momentsOf } from '#decide/estimate.ts';
import { mean } from '#decide/inputs.ts';
import { worthOfKnowing } from '#decide/knowing.ts';
import { rank } from '#decide/rank.ts';
import { hoursOf } from '#decide/simulate.ts';
import { unknownsOf } from '#decide/unknowns.ts';
import { STEPS, worldsOf } from '#decide/worlds.ts';
import type { Candidate } from '#model/action.ts';
import { range } from '#model/range.ts';
import { candidate, hours, KEEP } from '../support/candidates.ts';
import { simulated } from '../support/simulated.ts';

const SIMULATION = { seed: 1, draws: 20_000, hoursPerCommit: range(0.5, 2, 6, 'hours/commit') };

function found(...candidates: Candidate[]): ReturnType<typeof unknownsOf> {
  const { actions, chores, appraisals } = rank([KEEP, ...candidates], SIMULATION);
  return unknownsOf([...actions, ...chores], appraisals);
}

const OPEN = candidate('climb/open', { frees: range(4, 24, 120, 'hours/month'), effort: range(30, 60, 120, 'hours') });

test('what could turn the choice is told with its worth, most first, and the first become questions', () => {
  const { inputs, questions } = found(
    OPEN,
    candidate('climb/other', { frees: range(18, 20, 22, 'hours/month'), effort: range(40, 50, 60, 'hours') }),
  );
  expect(inputs[0]).toMatchObject({ action: 'climb/open', input: 'frees' });
  expect(inputs.map(({ worth }) => worth)).toEqual(inputs.map(({ worth }) => worth).toSorted((a, b) => b - a));
  expect(inputs[0]?.says).toBe(
    `Knowing how much work "climb/open" would end is worth about ${Math.round(inputs[0]?.worth ?? 0)} hours on average.`,
  );
  expect(questions[0]).toMatchObject({ ask: 'How many hours a month would "climb/open" save you?', of: 'team' });
  expect(questions.length).toBeLessThanOrEqual(2);
});

test('where nothing could turn the choice nothing is asked', () => {
  expect(found(candidate('climb/sure', { frees: range(90, 100, 110, 'hours/month') }))).toEqual({ inputs: [], questions: [] });
});

test('of a measurement nobody is asked what it brings, and a title with quotes stays readable', () => {
  const measure: Partial<Candidate> = { kind: 'measure', value: range(1, 8, 60, 'hours/month') };
  expect(found(candidate('measure/a', measure))).toEqual({ inputs: [], questions: [] });
  const { questions } = found({ ...OPEN, title: 'End "updates"' });
  expect(questions[0]?.ask).toBe(`How many hours a month would 'End "updates"' save you?`);
});

test('no part is worth more to know than all there is to know, which is the least regret', () => {
  const spread = fc.tuple(fc.double({ min: 1, max: 60, noNaN: true }), fc.double({ min: 1, max: 5, noNaN: true }));
  fc.assert(
    fc.property(fc.array(spread, { minLength: 1, maxLength: 4 }), (all) => {
      const candidates = all.map(([likely, by], index) =>
        candidate(`climb/${index}`, { frees: range(likely / by, likely, likely * by, 'hours/month') }),
      );
      const { actions, chores, appraisals } = rank([KEEP, ...candidates], { ...SIMULATION, draws: 2000 });
      const least = Math.min(...[...actions, ...chores].map(({ netValue }) => netValue.regret));
      const { inputs } = unknownsOf([...actions, ...chores], appraisals);
      for (const { worth } of inputs) expect(worth).toBeLessThanOrEqual(least * 1.05 + 1);
    }),
    { numRuns: 40 },
  );
});

/** Net value over stretches of the worlds in which the hours are alike: what a simulation alone can tell of it. */
test('the conditional net value is that of the simulated worlds in which the input is so', () => {
  const worlds = worldsOf(SIMULATION);
  const one = simulated([OPEN], SIMULATION)[0];
  if (one === undefined) throw new Error('nothing was simulated');
  const effort = hoursOf(one.inputs, worlds);
  const given = givenInput(one.inputs, one.inputs.effort, momentsOf(one.draws.net).mean);
  const sorted = one.inputs.effort.values;
  for (let from = 0; from < STEPS; from += 100) {
    const [least, most] = [sorted[from] ?? 0, sorted[from + 99] ?? 0];
    const inside = one.draws.net.filter((_, world) => (effort[world] ?? 0) >= least && (effort[world] ?? 0) <= most);
    const { mean: seen, deviation } = momentsOf(inside);
    expect(Math.abs(seen - mean(given.slice(from, from + 100)))).toBeLessThan((4 * deviation) / Math.sqrt(inside.length));
  }
});

test('the worth of knowing agrees with what the worlds say when they are cut by the input', () => {
  const one = simulated([OPEN], SIMULATION)[0];
  if (one === undefined) throw new Error('nothing was simulated');
  const effort = hoursOf(one.inputs, worldsOf(SIMULATION));
  const worldsByHours = Array.from(effort.keys()).sort((a, b) => (effort[a] ?? 0) - (effort[b] ?? 0));
  const { mean: all, deviation } = momentsOf(one.draws.net);
  const cut = Array.from({ length: 20 }, (_, part) => worldsByHours.slice(part * 1000, (part + 1) * 1000));
  const binned = cut.map((part) => mean(Float64Array.from(part, (world) => one.draws.net[world] ?? 0)));
  const sampled = mean(Float64Array.from(binned, (value) => Math.max(0, value))) - Math.max(0, all);
  const exact = worthOfKnowing([givenInput(one.inputs, one.inputs.effort, all)]).likely;
  expect(Math.abs(sampled - exact)).toBeLessThan((3 * deviation) / Math.sqrt(1000));
});

test('the noise of an input that is multiplied by nothing changes nothing', () => {
  const answer = (frees: Candidate['frees']): string => {
    const { actions } = rank([KEEP, candidate('climb/a', { frees, freesCommits: range(9, 20, 40, 'commits/quarter') })], SIMULATION);
    return JSON.stringify(actions.map(({ netValue, rank: place }) => ({ netValue, place })));
  };
  expect(answer(range(1, 500, 9000, 'hours/month'))).toBe(answer(hours(3)));
});
