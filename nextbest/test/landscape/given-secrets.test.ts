import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { componentCalled, landscapeOf } from '../support/situation.ts';

test.each([
  ['orders-rds-output', ['service:amazon-rds']],
  ['orders-database', []],
  ['orders-rds-and-elasticache', []],
])('a workload that is given the secret %j leans on %j', async (secret, expected) => {
  const env = `[{ name: A, valueFrom: { secretKeyRef: { name: ${secret}, key: address } } }]`;
  const pod = `{ containers: [{ name: web, image: acme/web, env: ${env} }] }`;
  const manifest = `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: ${pod} } }\n`;
  const landscape = await landscapeOf({ 'k8s/web.yaml': manifest }, { catalog: builtCatalog() });
  expect(componentCalled(landscape, 'web').dependsOn.map(({ id }) => id)).toEqual(expected);
});
