import { expect, test } from 'vitest';
import { environmentsIn } from '../support/environments.ts';
import { DOCKERFILE, resource } from '../support/files.ts';

const QUEUE = resource('aws_sqs_queue', 'jobs');

test('a website that an image is built from is a part of what is run; any other is for readers', async () => {
  expect(await environmentsIn({ 'website/Dockerfile': DOCKERFILE })).toEqual(['image/node:1:production']);
  expect(await environmentsIn({ 'website/main.tf': QUEUE })).toEqual(['terraform/aws_sqs_queue:1:optional']);
  expect(await environmentsIn({ 'website-shop/main.tf': QUEUE })).toEqual(['terraform/aws_sqs_queue:1:production']);
});

test('a demo beside folders for production or staging is a place like those; any other is an example', async () => {
  const told = ['terraform/aws_sqs_queue:1:nonproduction', 'terraform/aws_sqs_queue:1:production'];
  expect(await environmentsIn({ 'terraform/demo/main.tf': QUEUE, 'terraform/production/main.tf': QUEUE })).toEqual(told);
  expect(await environmentsIn({ 'terraform/demo/main.tf': QUEUE })).toEqual(['terraform/aws_sqs_queue:1:optional']);
});

test('what is labelled as of another environment, and nothing else says where it is, is of that', async () => {
  const staging = resource('aws_sqs_queue', 'jobs_staging');
  expect(await environmentsIn({ 'main.tf': staging })).toEqual(['terraform/aws_sqs_queue:1:nonproduction']);
  expect(await environmentsIn({ 'prod/main.tf': staging })).toEqual(['terraform/aws_sqs_queue:1:production']);
  expect(await environmentsIn({ 'main.tf': resource('aws_sqs_queue', 'staging_jobs') })).toEqual(['terraform/aws_sqs_queue:1:production']);
});

test('what has the label of an element for production but for the environment is elsewhere', async () => {
  const twins = (one: string, other: string): string => resource('aws_sqs_queue', one) + resource('aws_sqs_queue', other);
  const production = ['terraform/aws_sqs_queue:1:production', 'terraform/aws_sqs_queue:4:production'];
  expect(await environmentsIn({ 'main.tf': twins('jobs-integration', 'jobs-production') })).toEqual([
    'terraform/aws_sqs_queue:1:nonproduction',
    'terraform/aws_sqs_queue:4:production',
  ]);
  expect(await environmentsIn({ 'main.tf': twins('lambda_integration', 'jobs-production') })).toEqual(production);
});

test('what is switched off in a test is of the test', async () => {
  const off = `variable "on" {\n  default = false\n}\n${resource('aws_sqs_queue', 'jobs', '  count = var.on ? 1 : 0')}`;
  expect((await environmentsIn({ 'testing.tf': off })).at(-1)).toBe('terraform/aws_sqs_queue:4:nonproduction');
  expect((await environmentsIn({ 'main.tf': off })).at(-1)).toBe('terraform/aws_sqs_queue:4:optional');
});
