import { expect, test } from 'vitest';
import { chosenInProduction } from '#evidence/hcl/chosen.ts';

test.each([
  ['var.env == "staging" ? 1 : 3', 3],
  ['var.environment == "production" ? "db.r6g.large" : "db.t4g.small"', 'db.r6g.large'],
  ['(local.stage != "dev") ? true : false', true],
  ['var.env != "prod" ? 0.5 : 8', 8],
])('%s is %s in production', (expression, value) => {
  expect(chosenInProduction(expression)).toBe(value);
});

test.each([
  'var.size == "staging" ? 1 : 3',
  'var.env == "blue" ? 1 : 3',
  'var.env == "staging" ? var.small : 3',
  'var.env == "staging" ? "${var.small}" : "large"',
  'var.env == var.other ? 1 : 3',
])('%s is not known', (expression) => {
  expect(chosenInProduction(expression)).toBeUndefined();
});
