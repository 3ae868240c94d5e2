import { expect, test } from 'vitest';
import { cloudformation } from '../../../src/evidence/readers/cloudformation.ts';
import { processorSeconds } from '../../support/processor.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(cloudformation, 'cloudformation');
testHostile(cloudformation, 'cloudformation');

test('only templates are parsed', () => {
  const texts = [
    'Resources:\n  A:\n    Type: AWS::S3::Bucket',
    '{"Resources": {"A": {"Type": "AWS::S3::Bucket"}}}',
    "Resources:\n  A: {Type: 'AWS::S3::Bucket'}",
    'openapi: 3.0.0\npaths: {}',
    'apiVersion: v1\nkind: Pod',
    '{"Type": "AWS::S3::Bucket"}',
  ];
  expect(texts.map((text) => cloudformation.mayRead?.(text))).toEqual([true, true, true, false, false, false]);
  expect(['a.template', 'a.json', 'a.yml', 'package-lock.json', 'a.tf'].map(cloudformation.reads)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('large globals of many functions are read soon', () => {
  const variables = Array.from({ length: 15_000 }, (_, index) => `        V${index}: http://h${index}\n`).join('');
  const functions = Array.from({ length: 4_000 }, (_, index) => `  F${index}: {Type: AWS::Serverless::Function}\n`).join('');
  const text = `Globals:\n  Function:\n    Environment:\n      Variables:\n${variables}Resources:\n${functions}`;
  expect(processorSeconds(() => expect(cloudformation.read(text, 'template.yaml').facts).toHaveLength(4_000))).toBeLessThan(10);
});
