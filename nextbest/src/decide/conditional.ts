import type { Input, Inputs, Part } from './inputs.ts';
import { mean } from './inputs.ts';
import { netValue } from './net-value.ts';

/**
 * Expected net value of a move when one of its inputs is known, at each value of that input; its mean is `expected`. Exact, without draws: the inputs
 * are independent and the net value is straight in each of them but the effort, so the others may stand at their means.
 */
export function givenInput(inputs: Inputs, input: Input, expected: number): Float64Array {
  const { chance, perMonth } = inputs.expected;
  if (input === inputs.effort)
    return around(
      input.values.map((hours) => netValue(chance, perMonth, hours)),
      expected,
    );
  const slope = input === inputs.chance ? slopeOfChance(inputs) : slopeOfPart(inputs, input);
  return around(
    input.values.map((value) => slope * value),
    expected,
  );
}

/** The same for an input that actions share, hours per commit or the rate: all parts that it multiplies move with it. */
export function givenShared(inputs: Inputs, shared: Input, expected: number): Float64Array {
  const parts = inputs.parts.filter((part) => part.shared?.name === shared.name);
  const factor = parts.reduce((sum, part) => sum + part.factor * mean(part.values), 0) * inputs.expected.chance * inputs.expected.months;
  return around(
    shared.values.map((value) => factor * value),
    expected,
  );
}

function slopeOfPart({ parts, expected: { chance, months } }: Inputs, input: Input): number {
  const part = parts.find((one: Part) => one === input);
  return part === undefined ? 0 : chance * months * part.factor * (part.shared === undefined ? 1 : mean(part.shared.values));
}

/** What a move that works brings over one that fails. */
function slopeOfChance({ effort, expected: { perMonth } }: Inputs): number {
  return mean(effort.values.map((hours) => netValue(1, perMonth, hours) - netValue(0, perMonth, hours)));
}

/** The same values, moved so that this is their mean. */
function around(values: Float64Array, expected: number): Float64Array {
  const shift = expected - mean(values);
  return values.map((value) => value + shift);
}
