import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { DOCKERFILE, packageJson } from '../support/files.ts';
import { componentCalled, deployables, landscapeOf, usesOf } from '../support/situation.ts';

const catalog = builtCatalog();

interface Task {
  readonly image?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

function task(family: string, { image, secrets = {}, environment = {} }: Task = {}): string {
  const container = {
    name: 'main',
    ...(image === undefined ? {} : { image }),
    environment: Object.entries(environment).map(([name, value]) => ({ name, value })),
    secrets: Object.entries(secrets).map(([name, valueFrom]) => ({ name, valueFrom })),
    logConfiguration: { logDriver: 'awslogs', options: {} },
  };
  return JSON.stringify({ family, requiresCompatibilities: ['FARGATE'], containerDefinitions: [container] }, undefined, 2);
}

const STORED = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop:KEY::';

test('a task definition is a deployable by its family, and leans on what holds its secrets and its logs', async () => {
  const landscape = await landscapeOf(
    {
      'infra/production/orders.json': task('orders', { image: 'acme/orders', secrets: { SENDGRID_API_KEY: STORED } }),
      'infra/staging/orders.json': task('orders', { image: 'acme/orders' }),
    },
    { catalog },
  );
  const orders = componentCalled(landscape, 'orders');
  expect(usesOf(orders)).toEqual(['aws-fargate:serverless-capacity:nonproduction', 'aws-fargate:serverless-capacity:production']);
  expect(orders.dependsOn.map(({ id }) => id)).toEqual(['service:amazon-cloudwatch', 'service:aws-secrets-manager', 'service:sendgrid']);
});

test('families that only differ by their stage are one deployable', async () => {
  const landscape = await landscapeOf({ 'a.json': task('orders-prod'), 'b.json': task('orders-staging') }, { catalog });
  expect(deployables(landscape)).toEqual(['deployable:orders']);
});

test('a task is what is built here under the name of its image; several of one image are processes of their own', async () => {
  const one = { 'orders/Dockerfile': DOCKERFILE, 'web.json': task('web', { image: 'acme/orders' }) };
  expect(deployables(await landscapeOf(one, { catalog }))).toEqual(['deployable:orders']);
  const two = { ...one, 'worker.json': task('worker', { image: 'acme/orders' }) };
  expect(deployables(await landscapeOf(two, { catalog }))).toEqual(['deployable:web', 'deployable:worker']);
});

test('a task that is given the address of another one leans on it', async () => {
  const files = { 'web.json': task('web', { environment: { ORDERS_URL: 'http://orders.shop.local:80' } }), 'orders.json': task('orders') };
  const { dependsOn } = componentCalled(await landscapeOf(files, { catalog }), 'web');
  expect(dependsOn.map(({ id }) => id)).toContain('deployable:orders');
});

const BUILD = `      - uses: docker/build-push-action@v6
        with: { context: shop, push: true, tags: acme/shop }
`;
const DEPLOY = `runs:
  using: composite
  steps:
    - uses: aws-actions/amazon-ecs-render-task-definition@v1
      with: { task-definition: "\${{ inputs.folder }}/web.json", container-name: main, image: "\${{ inputs.image }}" }
`;

function delivery(steps: string): string {
  return `on: push\njobs:\n  deliver:\n    runs-on: ubuntu-latest\n    steps:\n${steps}      - uses: ./.github/actions/deploy\n`;
}

test('a task whose image is filled in is started from what the same delivery builds, and from nothing where that is several', async () => {
  const files = {
    'shop/Dockerfile': DOCKERFILE,
    'search/Dockerfile': DOCKERFILE,
    'infra/production/web.json': task('web'),
    '.github/actions/deploy/action.yml': DEPLOY,
  };
  const one = await landscapeOf({ ...files, '.github/workflows/deliver.yml': delivery(BUILD) }, { catalog });
  expect(deployables(one)).toEqual(['deployable:shop']);
  const both = delivery(BUILD + BUILD.replaceAll('shop', 'search'));
  expect(deployables(await landscapeOf({ ...files, '.github/workflows/deliver.yml': both }, { catalog }))).toEqual([
    'deployable:infra/production/web',
  ]);
});

test('a migration leans on the stores that its code leans on, and on nothing else of it', async () => {
  const landscape = await landscapeOf(
    {
      'shop/Dockerfile': DOCKERFILE,
      'shop/package.json': packageJson('shop', 'pg', '@sendgrid/mail'),
      'web.json': task('web', { image: 'acme/shop' }),
      'migration.json': task('shop-migration', { image: 'acme/shop' }),
    },
    { catalog },
  );
  const leanings = (name: string): readonly string[] => componentCalled(landscape, name).dependsOn.map(({ id }) => id);
  expect(leanings('web')).toEqual(['service:amazon-cloudwatch', 'service:postgresql', 'service:sendgrid']);
  expect(leanings('shop-migration')).toEqual(['service:amazon-cloudwatch', 'service:postgresql']);
});
