import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nextbest } from '../support/binary.ts';
import { committedWith, folderWith, STEERING } from '../support/hostile.ts';
import { git } from '../support/story.ts';

const BROKER = `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: rabbitmq, namespace: production }
spec:
  replicas: 3
  template:
    spec:
      containers:
        - name: rabbitmq
          image: rabbitmq:3.13
`;
const QUEUE = 'provider "aws" { region = "eu-west-1" }\nresource "aws_sqs_queue" "jobs" { name = "jobs" }\n';
const READ = 'source: our contract\n    checked: 2026-11-20';

/** A broker that takes work to keep. */
function shop(): string {
  const folder = committedWith({ 'k8s/rabbit.yaml': BROKER, 'main.tf': QUEUE });
  git(folder, ['-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--amend', '-m', 'chore: raise the broker']);
  return folder;
}

function listWith(files: Readonly<Record<string, string>>) {
  return nextbest(['list', shop(), '--facts', folderWith(files), '--json']);
}

test('the example of the guide is read', () => {
  const guide = readFileSync(new URL('../../../docs/guides/facts.md', import.meta.url), 'utf8');
  const [, example = ''] = guide.match(/```yaml\n([\s\S]*?)```/) ?? [];
  expect(example).toContain('shelfLife');
  const { err, code } = listWith({ 'facts.yaml': example });
  expect([err, code]).toEqual(['', 0]);
});

const MOVE = 'climb/service:rabbitmq/amazon-mq';
const BROKERS = '  - ladder: queue\n    technology: amazon-mq\n';

function moveIn(out: string): { limitsChecked: { limit: string; value: string; source: string; date: string }[] } | undefined {
  const { today, actions, chores } = JSON.parse(out);
  return [today, ...actions, ...chores].find(({ id }) => id === MOVE);
}

test('a limit that is replaced is checked with the team’s value and shows its source and date', () => {
  const { out } = listWith({ 'own.yaml': `limits:\n${BROKERS}    limit: broker storage\n    value: 777\n    ${READ}\n` });
  const checked = moveIn(out)?.limitsChecked.find(({ limit }) => limit === 'broker storage');
  expect(checked).toMatchObject({ value: '777 GB', source: 'our contract', date: '2026-11-20' });
});

test('a ladder, alone and with a workload, shows the facts of the team', () => {
  const facts = folderWith({ 'own.yaml': `limits:\n${BROKERS}    limit: broker storage\n    value: 777\n    ${READ}\n` });
  expect(nextbest(['ladder', 'queue', '--facts', facts]).out).toContain('777 GB');
  const workload = join(
    folderWith({ 'w.yaml': 'cloud: aws\nnow: { technology: rabbitmq, rung: container }\ndata: { storedGB: 900 }\n' }),
    'w.yaml',
  );
  const { out } = nextbest(['ladder', 'queue', '--workload', workload, '--facts', facts]);
  expect(out).toContain('broker storage: 777 GB');
});

test('the case for an action rests on the facts of the team', () => {
  const facts = folderWith({ 'own.yaml': `rungs:\n${BROKERS}    until: 2018-01-01\n    ${READ}\n` });
  const place = shop();
  expect(nextbest(['case', MOVE, place]).code).toBe(0);
  expect(nextbest(['case', MOVE, place, '--facts', facts])).toMatchObject({ code: 2, out: '' });
});

test('a service that is closed by a fact of the team’s is moved to no more', () => {
  expect(moveIn(listWith({ 'own.yaml': `shelfLife:\n  price: 90\n  source: our contract\n  checked: 2026-11-20\n` }).out)).toBeDefined();
  expect(moveIn(listWith({ 'own.yaml': `rungs:\n${BROKERS}    until: 2018-01-01\n    ${READ}\n` }).out)).toBeUndefined();
});

test.each<readonly [string, string, RegExp]>([
  [
    'a fact without its source',
    'prices:\n  - id: amazon-sqs/request\n    usd: 1\n    checked: 2026-11-20\n',
    /own\.yaml:2: prices\.0\.source: write where you read it/,
  ],
  [
    'a fact without its day',
    'prices:\n  - id: amazon-sqs/request\n    usd: 1\n    source: x\n',
    /own\.yaml:2: prices\.0\.checked: write the day/,
  ],
  [
    'a day that is none',
    'shelfLife:\n  price: 3\n  source: x\n  checked: 2026-02-30\n',
    /own\.yaml:4: shelfLife\.checked: write a day that there is/,
  ],
  [
    'a price that nobody knows',
    `prices:\n  - id: amazon-sqs/reqest\n    usd: 1\n    ${READ}\n`,
    /own\.yaml:2: .*did you mean amazon-sqs\/request/,
  ],
  [
    'a service that nobody knows',
    `rungs:\n  - ladder: queue\n    technology: amazon-sqss\n    until: 2027-01-01\n    ${READ}\n`,
    /own\.yaml:3: .*did you mean amazon-sqs/,
  ],
  [
    'a limit that nobody knows',
    `limits:\n  - ladder: queue\n    technology: amazon-sqs\n    limit: mesage\n    value: 1\n    ${READ}\n`,
    /own\.yaml:4: .*did you mean message/,
  ],
  [
    'a limit with nothing new',
    `limits:\n  - ladder: queue\n    technology: amazon-sqs\n    limit: message\n    ${READ}\n`,
    /own\.yaml:2: limits\.0: write another value/,
  ],
  ['a key that is none', `costs:\n  - id: x\n`, /own\.yaml:1: costs: no such key is known/],
])('%s ends the call with 2, its line and what is wrong', (_, text, says) => {
  const { code, out, err } = listWith({ 'own.yaml': text });
  expect(err).toMatch(says);
  expect({ code, out, steers: STEERING.test(err) }).toEqual({ code: 2, out: '', steers: false });
});

test('two files may not replace the same fact, and a folder without files is no folder of facts', () => {
  const one = `prices:\n  - id: amazon-sqs/request\n    usd: 1\n    ${READ}\n`;
  expect(listWith({ 'a.yaml': one, 'b.yaml': one }).err).toMatch(
    /b\.yaml:2: prices\.0\.id: .*a\.yaml replaces the price amazon-sqs\/request already/,
  );
  expect(listWith({ 'notes.txt': 'x' })).toMatchObject({ code: 2, out: '', err: expect.stringContaining('no .yaml file') });
  const nowhere = nextbest(['list', shop(), '--facts', join(folderWith({}), 'nowhere')]);
  expect(nowhere).toMatchObject({ code: 2, out: '', err: expect.stringContaining('it is not there') });
});
