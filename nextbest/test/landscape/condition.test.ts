import { expect, test } from 'vitest';
import { resource } from '../support/files.ts';
import { landscapeOf } from '../support/situation.ts';

async function environmentsOf(count: string, declared = ''): Promise<string[]> {
  const landscape = await landscapeOf({ 'main.tf': declared + resource('aws_sqs_queue', 'jobs', `  ${count}`) });
  return landscape.components.flatMap(({ kind, uses }) => (kind === 'service' ? uses.map(({ environment }) => environment) : []));
}

function variable(name: string, value: string): string {
  return `variable "${name}" {\n  default = ${value}\n}\n`;
}

test.each([
  ['count = var.env == "production" ? 1 : 0', '', 'production'],
  ['count = var.env == "staging" ? 1 : 0', '', 'nonproduction'],
  ['count = var.env == "production" ? 0 : 1', '', 'nonproduction'],
  ['count = var.env != "production" ? 1 : 0', '', 'nonproduction'],
  ['count = var.env != "staging" ? 1 : 0', '', 'production'],
  ['count = var.jobs ? 1 : 0', variable('jobs', 'false'), 'optional'],
  ['count = var.jobs ? 0 : 1', variable('jobs', 'false'), 'production'],
  ['count = !var.jobs ? 1 : 0', variable('jobs', 'true'), 'optional'],
  ['count = var.jobs == true ? 1 : 0', variable('jobs', 'false'), 'optional'],
  ['count = length(var.regions) > 0 ? 1 : 0', variable('regions', '[]'), 'optional'],
  ['count = length(var.regions) > 0 ? 1 : 0', variable('regions', '["a"]'), 'production'],
  ['for_each = toset(var.regions)', variable('regions', '[]'), 'optional'],
  ['count = var.jobs ? 1 : 0', variable('jobs', 'true'), 'production'],
  ['count = (var.size == "large" && var.jobs) ? 1 : 0', variable('jobs', 'false'), 'optional'],
  ['count = var.jobs && local.size > 5 ? 1 : 0', variable('jobs', 'true'), 'production'],
  ['count = var.jobs && local.size > 5 ? 1 : 0', variable('jobs', 'false'), 'optional'],
  ['count = var.jobs || local.size > 5 ? 1 : 0', variable('jobs', 'false'), 'production'],
  ['count = var.jobs && var.env == "staging" ? 1 : 0', variable('jobs', 'true'), 'nonproduction'],
])('%s with %j is in %s', async (count, declared, environment) => {
  expect(await environmentsOf(count, declared)).toEqual([environment]);
});

test('a condition of a template tells where a resource is', async () => {
  const template = `Parameters:
  Environment: { Type: String }
Conditions:
  IsProduction: !Equals [!Ref Environment, prod]
  IsOther: !Not [!Condition IsProduction]
Resources:
  Jobs: { Type: AWS::SQS::Queue, Condition: IsOther }
`;
  const landscape = await landscapeOf({ 'template.yaml': template });
  expect(landscape.components.filter(({ kind }) => kind === 'service').flatMap(({ uses }) => uses.map((use) => use.environment))).toEqual([
    'nonproduction',
  ]);
});

test.each([
  ['jobs = var.wanted', 'optional'],
  ['jobs = true', 'production'],
  ['jobs = !var.wanted', 'production'],
  ['', 'production'],
])('a module that is called with %j is in %s', async (given, environment) => {
  const landscape = await landscapeOf({
    'main.tf': `${variable('wanted', 'false')}module "queue" {\n  source = "./queue"\n  ${given}\n}\n`,
    'queue/main.tf': `variable "jobs" {}\n${resource('aws_sqs_queue', 'jobs', '  count = var.jobs ? 1 : 0')}`,
  });
  const services = landscape.components.filter(({ kind }) => kind === 'service');
  expect(services.flatMap(({ uses }) => uses.map((use) => use.environment))).toEqual([environment]);
});

test('a list that production alone fills is filled there, also for what passes it on', async () => {
  const landscape = await landscapeOf({
    'infra/app/main.tf': `${variable('alerts', '{}')}module "alerts" {\n  source = "../alerts"\n  alerts = var.alerts\n}\n`,
    'infra/alerts/main.tf': `variable "alerts" {}\n${resource('aws_sqs_queue', 'alerts', '  for_each = var.alerts')}`,
    'infra/values/production.tfvars.json': '{ "alerts": { "down": { "url": "https://shop.example" } } }',
  });
  const services = landscape.components.filter(({ kind }) => kind === 'service');
  expect(services.flatMap(({ uses }) => uses.map((use) => use.environment))).toEqual(['production']);
});
