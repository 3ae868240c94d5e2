import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { DOCKERFILE } from '../support/files.ts';
import { componentCalled, deployables, type Files, landscapeOf, usesOf } from '../support/situation.ts';

function call(name: string, source: string, ...given: readonly string[]): string {
  return `module "${name}" {\n  source = "${source}"\n${given.map((one) => `  ${one}\n`).join('')}}\n`;
}

async function told(files: Files): Promise<string[]> {
  const { components } = await landscapeOf(files, { catalog: builtCatalog() });
  return components.filter(({ kind }) => kind === 'service').flatMap(usesOf);
}

const SHARED = 'github.com/acme/terraform-parcels';
const DATABASE = `${SHARED}//database?ref=v1`;

test('a module that is kept elsewhere is told by what its source ends in and by what it is asked for', async () => {
  const asked = async (given: string): Promise<string[]> => told({ 'main.tf': call('orders', DATABASE, given) });
  expect(await asked('rds_plan_name = "small-psql"')).toEqual(['amazon-rds:managed:production']);
  expect(await asked('azure_sku_name = var.size')).toEqual(['azure-database-for-postgresql:managed:production']);
});

test('a module that is asked for nothing which only one provider knows is on the map by its name alone', async () => {
  const landscape = await landscapeOf({ 'main.tf': call('orders', DATABASE, 'size = 2') }, { catalog: builtCatalog() });
  expect(componentCalled(landscape, 'orders').kind).toBe('library');
});

test('a public module is the same from its registry and from its repository', async () => {
  const sources = [
    'terraform-aws-modules/s3-bucket/aws',
    'git::https://github.com/terraform-aws-modules/terraform-aws-s3-bucket.git?ref=1',
  ];
  for (const source of sources) expect(await told({ 'main.tf': call('uploads', source) })).toEqual(['amazon-s3:serverless:production']);
});

test('a module is told without what says that it is one, and before the provider that it is for', async () => {
  const sources = ['git@github.com:acme/acme-terraform-s3-bucket.git?ref=1', 'app.terraform.io/acme/s3-bucket/aws'];
  for (const source of sources) expect(await told({ 'main.tf': call('uploads', source) })).toEqual(['amazon-s3:serverless:production']);
});

test('a package of modules that is not in the tree is kept elsewhere, one that is in it is read where it is', async () => {
  const main = call('queue', '../packages/shared//modules/sqs');
  expect(await told({ 'infra/main.tf': main })).toEqual(['amazon-sqs:serverless:production']);
  const held = { 'infra/main.tf': main, 'packages/shared/modules/sqs/main.tf': 'resource "aws_sns_topic" "this" {\n}\n' };
  expect(await told(held)).toEqual(['amazon-sns:serverless:production']);
});

const APPLICATION = {
  Dockerfile: DOCKERFILE,
  Gemfile: "source 'https://rubygems.org'\ngem 'sentry-ruby'\n",
  'infra/main.tf': [
    call('configuration', `${SHARED}//configuration`, 'secret_variables = { URL = module.orders.url }', 'tags = module.other.url'),
    call('orders', DATABASE, 'azure_sku_name = "small"', 'cluster = module.cluster.name'),
    call('other', `${SHARED}//s3`),
    call('cluster', `${SHARED}//aks/cluster_data`),
    ...['web', 'worker'].map((name) =>
      call(
        name,
        `${SHARED}//aks/application`,
        'kubernetes_secret_name = module.configuration.kubernetes_secret_name',
        'docker_image = var.app_docker_image',
      ),
    ),
  ].join(''),
};

test('what a module deploys leans on what the secret that it is given was made from, and on what its code does', async () => {
  const landscape = await landscapeOf(APPLICATION, { catalog: builtCatalog() });
  const names = ['web', 'worker'].map((name) => componentCalled(landscape, name).dependsOn.map(({ id }) => id));
  expect(names).toEqual([
    ['service:infra/azure-database-for-postgresql', 'service:sentry'],
    ['service:infra/azure-database-for-postgresql', 'service:sentry'],
  ]);
});

test('a store does not lean on the cluster that its module is told of', async () => {
  const landscape = await landscapeOf(APPLICATION, { catalog: builtCatalog() });
  expect(componentCalled(landscape, 'service:infra/azure-database-for-postgresql').dependsOn).toEqual([]);
});

test('a module of a folder of modules that nothing calls is only offered, unless everything there is a module', async () => {
  const queue = 'resource "aws_sqs_queue" "jobs" {\n}\n';
  const topic = 'resource "aws_sns_topic" "news" {\n}\n';
  const called = call('jobs', './modules/jobs');
  expect(await told({ 'main.tf': called, 'modules/jobs/main.tf': queue, 'modules/news/main.tf': topic })).toEqual([
    'amazon-sqs:serverless:production',
    'amazon-sns:serverless:optional',
  ]);
  expect(await told({ 'modules/news/main.tf': topic })).toEqual(['amazon-sns:serverless:production']);
});

test('a module for a database is serverless where its machines are of the class that only a serverless database has', async () => {
  const asked = async (given: string): Promise<string[]> => told({ 'main.tf': call('orders', `${SHARED}//rds`, given) });
  expect(await asked('instance_class = "db.serverless"')).toEqual(['amazon-aurora-serverless:serverless-capacity:production']);
  expect(await asked('engine = "aurora-mysql"')).toEqual(['amazon-aurora:managed:production']);
  expect(await asked('engine = "mysql"')).toEqual(['amazon-rds:managed:production']);
});

test('a module for containers runs one where it is given an image', async () => {
  const asked = async (given: string): Promise<string[]> =>
    deployables(await landscapeOf({ 'main.tf': call('orders', `${SHARED}//ecs`, given) }, { catalog: builtCatalog() }));
  expect(await asked('container_image = "acme/orders:1"')).toHaveLength(1);
  expect(await asked('cluster_name = "orders"')).toEqual([]);
});
