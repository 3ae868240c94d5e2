import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { columns } from '#report/terminal/wrap.ts';
import { SCENARIOS } from '../ladder/scenarios.ts';
import { emptyFolder, nextbest } from '../support/binary.ts';

function follows(schema: string, output: string): unknown {
  const path = join(import.meta.dirname, `../../schema/${schema}.schema.json`);
  const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(path, 'utf8')));
  validate(JSON.parse(output));
  return validate.errors;
}

function workload(text: string): string {
  const path = join(emptyFolder(), 'workload.yaml');
  writeFileSync(path, text);
  return path;
}

test('a ladder is printed within 80 columns, and as JSON by its published schema', () => {
  const { code, out, err } = nextbest(['ladder', 'queue']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const line of out.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80);
  expect(out).toContain('Amazon SQS (AWS)');
  expect(follows('ladder', nextbest(['ladder', 'queue', '--json']).out)).toBe(null);
});

test.each([
  ['compute', 'fifteen-million-requests', 'leave-it', 'aws-lambda'],
  ['batch', 'nightly-forty-minutes', 'move', 'aws-batch-fargate'],
  ['workflow', 'stream-analysis-per-frame', 'fix-first', 'aws-fargate'],
  ['compute', 'own-racks-steady', 'stay', 'virtual-machine'],
  ['compute', 'nothing-known', 'ask', 'aws-lambda'],
] as const)('the binary answers %s/%s: %s, %s', (capability, story, verdict, technology) => {
  const words = ['ladder', capability, '--workload', join(SCENARIOS, capability, `${story}.yaml`)];
  const { code, out } = nextbest([...words, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, verdict, chosen: { technology } });
  expect(follows('fit', out)).toBe(null);
  for (const line of nextbest(words).out.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80);
});

test('JSON is read as well as YAML, also with tabs', () => {
  const file = workload(`{\n\t"cloud": "aws",\n\t"features": [],\n\t"unit": { "payloadKB": 2 }\n}\n`);
  expect(JSON.parse(nextbest(['ladder', 'queue', '--workload', file, '--json']).out).chosen.technology).toBe('amazon-sqs');
});

test.each([
  ['cloud: aws\nunit:\n  secnds: 3\n', 'workload.yaml:3: unit.secnds: no such key is known'],
  ['load:\n  steadiness: 4\n', 'workload.yaml:2: load.steadiness'],
  ['capability: cache\n', 'workload.yaml:1: capability: the file is about cache, the call about queue'],
  ['unit: [', 'workload.yaml:1: not valid YAML'],
])('a wrong file %j is told by its line', (text, says) => {
  const { code, out, err } = nextbest(['ladder', 'queue', '--workload', workload(text)]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(says);
});

test('an unknown capability names the nearest and all of them; a missing file is told', () => {
  const { code, err } = nextbest(['ladder', 'queu']);
  expect(code).toBe(2);
  expect(err).toContain('nearest to it: queue; all are: compute, batch');
  expect(nextbest(['ladder', 'queue', '--workload', 'nowhere.yaml'])).toMatchObject({ code: 2, out: '' });
});

test('the date decides what is on offer', () => {
  const file = workload(
    'cloud: aws\nnow: { technology: app runner, rung: serverless-capacity }\nunit: { seconds: 1, memoryMB: 512 }\nfeatures: []\n',
  );
  function on(date: string): unknown {
    return JSON.parse(nextbest(['ladder', 'compute', '--workload', file, '--json', '--as-of', date]).out).verdict;
  }
  expect([on('2026-01-01'), on('2026-06-01')]).toEqual(['stay', 'move']);
});
