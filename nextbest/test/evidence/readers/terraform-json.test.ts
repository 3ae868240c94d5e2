import { expect, test } from 'vitest';
import { terraformJson } from '../../../src/evidence/readers/terraform-json.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(terraformJson, 'terraform-json');

test('what is broken is told, what stands before it is read', () => {
  const { facts, unread } = terraformJson.read('{"resource": {"aws_sqs_queue": {"a": {"delay_seconds": 3}}},\n "module": ]', 'x.tf.json');
  expect(facts.map(({ name, label }) => [name, label])).toEqual([['aws_sqs_queue', 'a']]);
  expect(unread[0]).toEqual({ line: 2, why: 'broken JSON' });
});

test('deep nesting is refused in time', () => {
  expect(terraformJson.read('['.repeat(500_000), 'x.tf.json').unread).toHaveLength(1);
});
