import { expect, test } from 'vitest';
import type { Landscape } from '#model/component.ts';
import { builtCatalog } from '../support/catalog.ts';
import { DOCKERFILE, deployment, packageJson, resource, service } from '../support/files.ts';
import { componentCalled, landscapeOf, usesOf } from '../support/situation.ts';

function edgesOf(landscape: Landscape, name: string): string[] {
  return componentCalled(landscape, name).dependsOn.map(({ id }) => id);
}

test('an address in the environment is an edge to the workload behind that name, with the line of the address', async () => {
  const web = deployment('web', ['acme/web'], {
    CART: 'http://cart-internal.shop.svc:8080',
    REDIS: 'sessions:6379',
    OTHER: 'https://api.example.com',
  });
  const landscape = await landscapeOf({
    'k8s/web.yaml': web,
    'k8s/cart.yaml': deployment('cart', ['acme/cart']),
    'k8s/cart-service.yaml': service('cart-internal', 'cart'),
    'k8s/redis.yaml': deployment('sessions', ['redis:6.2']),
  });
  expect(edgesOf(landscape, 'web')).toEqual(['deployable:k8s/cart', 'service:sessions']);
  const [place] = componentCalled(landscape, 'web').dependsOn[0]?.evidence.map((one) => one.place) ?? [];
  expect(place).toMatchObject({ path: 'k8s/web.yaml', line: web.split('\n').findIndex((line) => line.includes('cart-internal')) + 1 });
  expect(edgesOf(landscape, 'cart')).toEqual([]);
});

test('a Terraform reference is an edge, also through nothing but its name', async () => {
  const landscape = await landscapeOf({
    'main.tf':
      resource('aws_lambda_function', 'mail', '  environment {\n    variables = { QUEUE = aws_sqs_queue.jobs.url }\n  }') +
      resource('aws_sqs_queue', 'jobs'),
    'other/main.tf': resource('aws_sqs_queue', 'jobs'),
  });
  expect(edgesOf(landscape, landscape.components.find(({ kind }) => kind === 'deployable')?.id ?? '')).toEqual(['service:cloud-queue']);
});

test('an event-source mapping ties the function to its queue', async () => {
  const mapping = '  event_source_arn = aws_sqs_queue.jobs.arn\n  function_name    = aws_lambda_function.mail.arn';
  const terraform = await landscapeOf({
    'main.tf':
      resource('aws_lambda_function', 'mail') +
      resource('aws_sqs_queue', 'jobs') +
      resource('aws_lambda_event_source_mapping', 'm', mapping),
  });
  expect(
    terraform.components.filter(({ kind }) => kind === 'deployable').flatMap(({ dependsOn }) => dependsOn.map(({ id }) => id)),
  ).toEqual(['service:cloud-queue']);
});

test('a function of a template is tied to the queue that its events name', async () => {
  const landscape = await landscapeOf({
    'template.yaml': `AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Resources:
  Jobs:
    Type: AWS::SQS::Queue
  Mail:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs22.x
      Events:
        Job: { Type: SQS, Properties: { Queue: !GetAtt Jobs.Arn } }
`,
  });
  expect(
    landscape.components.filter(({ kind }) => kind === 'deployable').flatMap(({ dependsOn }) => dependsOn.map(({ id }) => id)),
  ).toEqual(['service:cloud-queue']);
});

test('a client library shows the need, never who runs it', async () => {
  const alone = await landscapeOf({ Dockerfile: DOCKERFILE, 'package.json': packageJson('shop', 'ioredis') });
  expect(usesOf(componentCalled(alone, 'service:redis'))).toEqual(['redis:?:production']);
  expect(componentCalled(alone, 'deployable:.').dependsOn.map(({ id }) => id)).toEqual(['service:redis']);
  expect(usesOf(componentCalled(alone, 'deployable:.'))).toEqual(['unknown:?:unknown']);
});

test('drivers for two engines are a choice, and a queue in the code serves no driver', async () => {
  const needsOf = async (...libraries: readonly string[]): Promise<readonly string[]> => {
    const { components } = await landscapeOf({ Dockerfile: DOCKERFILE, 'package.json': packageJson('shop', ...libraries) });
    return components.filter(({ kind }) => kind === 'service').flatMap(usesOf);
  };
  expect(await needsOf('pg')).toContain('postgresql:?:production');
  expect(await needsOf('pg', 'mysql2')).toEqual(expect.arrayContaining(['mysql:?:unknown', 'postgresql:?:unknown']));
  expect(await needsOf('pg', 'pg-boss')).toContain('postgresql:?:production');
});

test('what a queue keeps its jobs in is there beside another cache, and telemetry goes to several places', async () => {
  const gems = "source 'https://rubygems.org'\ngem 'rails'\ngem 'dalli'\ngem 'redis'\n";
  const needsOf = async (more: string): Promise<readonly string[]> => {
    const { components } = await landscapeOf({ Dockerfile: DOCKERFILE, Gemfile: gems + more }, { catalog: builtCatalog() });
    return components.filter(({ kind }) => kind === 'service').flatMap(usesOf);
  };
  expect(await needsOf('')).toEqual(expect.arrayContaining(['memcached:?:unknown', 'redis:?:unknown']));
  expect(await needsOf("gem 'sidekiq'\n")).toEqual(expect.arrayContaining(['memcached:?:production', 'redis:?:production']));
  expect(await needsOf("gem 'statsd-instrument'\ngem 'yabeda-prometheus'\n")).toEqual(
    expect.arrayContaining(['prometheus:?:production', 'statsd-and-graphite:?:production']),
  );
});

test('the client of a server beside clients of several rented services is a choice as they are', async () => {
  const queuesOf = async (...packages: readonly string[]): Promise<readonly string[]> => {
    const files = { Dockerfile: DOCKERFILE, 'package.json': packageJson('shop', ...packages) };
    const { components } = await landscapeOf(files, { catalog: builtCatalog() });
    return components.filter(({ id }) => id === 'service:rabbitmq').flatMap(usesOf);
  };
  const rented = ['@aws-sdk/client-sqs', '@azure/service-bus', '@google-cloud/tasks', '@azure/storage-queue'];
  expect(await queuesOf('amqplib', ...rented.slice(0, 1))).toEqual(['rabbitmq:?:production']);
  expect(await queuesOf('amqplib', ...rented)).toEqual(['rabbitmq:?:unknown']);
});

test('what only generated settings name is not there without a library that could talk to it', async () => {
  const cable = 'production:\n  adapter: redis\n  url: <%= ENV.fetch("REDIS_URL") { "redis://localhost:6379/1" } %>\n';
  const servicesWith = async (gems: string): Promise<readonly string[]> => {
    const files = { Dockerfile: DOCKERFILE, Gemfile: `gem 'rails'\n${gems}`, 'config/cable.yml': cable };
    const { components } = await landscapeOf(files, { catalog: builtCatalog() });
    return components.filter(({ kind }) => kind === 'service').map(({ id }) => id);
  };
  expect(await servicesWith("gem 'pg'\n")).not.toContain('service:redis');
  expect(await servicesWith("gem 'sidekiq'\n")).toContain('service:redis');
});

test('a client library ties its deployable to the only service that speaks its protocol', async () => {
  const landscape = await landscapeOf({
    'src/cart/Dockerfile': DOCKERFILE,
    'src/cart/package.json': packageJson('cart', 'pg'),
    'k8s/cart.yaml': deployment('cart', ['acme/cart']),
    'infra/main.tf': resource('aws_db_instance', 'orders', '  engine = "postgres"'),
  });
  expect(edgesOf(landscape, 'cart')).toEqual(['service:infra/cloud-database']);
  expect(usesOf(componentCalled(landscape, 'cart'))).toEqual(['kubernetes:container:production']);
});

test('a client library says nothing of a second service when an address names the one that is meant', async () => {
  const landscape = await landscapeOf({
    'src/cart/Dockerfile': DOCKERFILE,
    'src/cart/package.json': packageJson('cart', 'ioredis'),
    'k8s/cart.yaml': deployment('cart', ['acme/cart'], { REDIS: 'cart-cache:6379' }),
    'k8s/one.yaml': deployment('cart-cache', ['redis:6.2']),
    'k8s/two.yaml': deployment('search-cache', ['redis:6.2']),
  });
  expect(edgesOf(landscape, 'cart')).toEqual(['service:cartcache']);
});

test('a development dependency needs nothing in production', async () => {
  const manifest = JSON.stringify({ name: 'shop', scripts: { start: 'x' }, devDependencies: { ioredis: '1.0.0' } });
  const landscape = await landscapeOf({ Dockerfile: DOCKERFILE, 'package.json': manifest });
  expect(usesOf(componentCalled(landscape, 'deployable:.'))).toEqual(['unknown:?:unknown']);
});

test('no component leans on itself, and every edge ends at a component', async () => {
  const landscape = await landscapeOf({
    'k8s/web.yaml': deployment('web', ['acme/web'], { SELF: 'http://web:80', CART: 'http://cart' }),
    'k8s/cart.yaml': deployment('cart', ['acme/cart'], { WEB: 'http://web' }),
  });
  const ids = new Set(landscape.components.map(({ id }) => id));
  for (const { id, dependsOn } of landscape.components)
    for (const edge of dependsOn) expect([edge.id !== id, ids.has(edge.id)]).toEqual([true, true]);
});
