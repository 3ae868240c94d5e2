import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { componentCalled, deployables, landscapeOf, usesOf } from '../support/situation.ts';

function task(family: string, stockUrl: string): string {
  const secrets = [{ name: 'DB', valueFrom: 'arn:aws:secretsmanager:eu-west-1:1:secret:db' }];
  const environment = [{ name: 'STOCK_URL', value: stockUrl }];
  return JSON.stringify(
    { family, requiresCompatibilities: ['FARGATE'], containerDefinitions: [{ name: 'web', environment, secrets }] },
    undefined,
    2,
  );
}

const FILES = {
  'aws/production/cart.json': task('cart', 'http://stock:80'),
  'aws/production/stock.json': task('stock', 'http://elsewhere:80'),
  'aws/staging/cart.json': task('cart', 'http://stock:80'),
};

test('a task definition is a deployable by its family, wherever it is rolled out', async () => {
  const landscape = await landscapeOf(FILES, { catalog: builtCatalog() });
  expect(deployables(landscape)).toEqual(['deployable:aws/production/cart', 'deployable:aws/production/stock']);
  expect(usesOf(componentCalled(landscape, 'cart'))).toEqual([
    'aws-fargate:serverless-capacity:nonproduction',
    'aws-fargate:serverless-capacity:production',
  ]);
});

test('it leans on what keeps its secrets, and on the hosts that it is given', async () => {
  const landscape = await landscapeOf(FILES, { catalog: builtCatalog() });
  expect(componentCalled(landscape, 'cart').dependsOn.map(({ id }) => id)).toEqual([
    'deployable:aws/production/stock',
    'service:aws-secrets-manager',
  ]);
  expect(componentCalled(landscape, 'stock').dependsOn.map(({ id }) => id)).toEqual(['service:aws-secrets-manager']);
});
