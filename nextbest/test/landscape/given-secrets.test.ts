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

test('a workload that is made elsewhere leans on what the variables that it is given out of a secret are for, unless they may be missing', async () => {
  const given = (name: string, more = '') => `{ name: ${name}, valueFrom: { secretKeyRef: { name: shop, key: a${more} } } }`;
  const workload = (name: string, env: string) =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\n` +
    `spec: { template: { spec: { containers: [{ name: ${name}, image: acme/${name}, env: [${env}] }] } } }\n`;
  const manifest = [
    workload('web', `${given('SENTRY_DSN')}, ${given('STRIPE_SECRET_KEY', ', optional: true')}`),
    workload('mails', `${given('POSTMARK_API_TOKEN')}, { name: DATADOG_API_KEY, value: '' }`),
  ];
  const files = { 'k8s/all.yaml': manifest.join('---\n'), 'web/Dockerfile': 'FROM scratch\n' };
  const landscape = await landscapeOf(files, { catalog: builtCatalog() });
  const leansOn = (name: string) => componentCalled(landscape, name).dependsOn.map(({ id }) => id);
  expect(leansOn('mails')).toEqual(['service:postmark']);
  expect(leansOn('web')).toEqual([]);
  const elsewhere = await landscapeOf({ 'k8s/all.yaml': manifest.join('---\n') }, { catalog: builtCatalog() });
  expect(componentCalled(elsewhere, 'web').dependsOn.map(({ id }) => id)).toEqual(['service:sentry']);
});
