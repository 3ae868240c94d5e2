import { expect, test } from 'vitest';
import { program } from '../../../src/evidence/readers/program.ts';
import { processorSeconds } from '../../support/processor.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(program, 'program');
testHostile(program, 'program');

test('only programs that import a language of infrastructure are read', () => {
  expect(['lib/stack.ts', 'stack.py', 'types.d.ts', 'stack.js'].map(program.reads)).toEqual([true, true, false, false]);
  expect(program.mayRead?.("import { Queue } from 'aws-cdk-lib/aws-sqs';")).toBe(true);
  expect(program.mayRead?.("import { Queue } from 'bullmq';")).toBe(false);
});

test('a class of the same name from elsewhere is no construct', () => {
  expect(program.read("import { Queue } from './queue';\nnew Queue(this, 'Jobs');", 'stack.ts').facts).toEqual([]);
});

test('constructs are told apart by their module, whatever they are called there', () => {
  const { facts } = program.read(
    `import { aws_apigateway as apigateway, aws_cloudtrail as cloudtrail, aws_glue as glue, aws_kms as kms } from 'aws-cdk-lib';
new apigateway.StepFunctionsRestApi(this, 'Steps', {});
new cloudtrail.Trail(this, 'Audit');
new glue.CfnJob(this, 'Sort', {});
new kms.Key(this, 'Key');
new kms.Alias(this, 'Alias', {});
`,
    'stack.ts',
  );
  expect(facts.map(({ name }) => name)).toEqual(['AWS::ApiGateway::RestApi', 'AWS::CloudTrail::Trail', 'AWS::Glue::Job', 'AWS::KMS::Key']);
});

test('a parameter hides the construct that has its name elsewhere', () => {
  const { facts } = program.read(
    `import { RestApi, LambdaIntegration } from 'aws-cdk-lib/aws-apigateway';
import { Function as Handler } from 'aws-cdk-lib/aws-lambda';
const handler = new Handler(this, 'First', {});
const api = new RestApi(this, 'Api');
function addRoute(handler: Handler) {
  api.root.addMethod('GET', new LambdaIntegration(handler));
}`,
    'stack.ts',
  );
  expect(facts.flatMap(({ references }) => references ?? [])).toEqual([]);
});

test('nested constructions of one megabyte are answered in time', () => {
  const text = `import * as sqs from 'aws-cdk-lib/aws-sqs';\n${"new sqs.Queue(this, 'a', { a: ".repeat(30_000)}${'})'.repeat(30_000)}`;
  expect(processorSeconds(() => expect(program.read(text, 'stack.ts').facts.length).toBeLessThanOrEqual(1_000))).toBeLessThan(3);
});

test('calls within calls are read in linear time', () => {
  const head = "import * as sqs from 'aws-cdk-lib/aws-sqs';\nconst a = new sqs.Queue(this, 'A');\n";
  const before = process.cpuUsage();
  const { facts } = program.read(`${head}${'a.grant('.repeat(60_000)}a${')'.repeat(60_000)}`, 'a.ts');
  expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(3);
  expect(facts).toHaveLength(1);
});
