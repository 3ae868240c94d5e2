import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { deployment, resource } from '../support/files.ts';
import { componentCalled, type Files, landscapeOf } from '../support/situation.ts';

const PROXY = 'gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.8.0';
const DATABASE = { 'infra/main.tf': resource('google_sql_database_instance', 'accounts') };
const PATCHED: Files = {
  ...DATABASE,
  'apps/cart/base/cart.yaml': deployment('cart', ['acme/cart']),
  'apps/cart/base/kustomization.yaml': 'resources: [cart.yaml]\n',
  'apps/cart/overlays/production/kustomization.yaml': 'resources: [../../base]\ncomponents: [../../../database]\n',
  'apps/stock/base/stock.yaml': deployment('stock', ['acme/stock']),
  'apps/stock/base/kustomization.yaml': 'resources: [stock.yaml]\n',
  'apps/stock/overlays/staging/kustomization.yaml': 'resources: [../../base]\ncomponents: [../../../database]\n',
  'apps/database/kustomization.yaml': 'kind: Component\npatches:\n  - path: add-proxy.yaml\n    target: { kind: Deployment }\n',
  'apps/database/add-proxy.yaml': `- op: add\n  path: /spec/template/spec/containers/-\n  value: { name: proxy, image: "${PROXY}" }\n`,
};

async function leansOn(files: Files, name: string): Promise<string[]> {
  return componentCalled(await landscapeOf(files, { catalog: builtCatalog() }), name).dependsOn.map(({ id }) => id);
}

test('the proxy of a database beside the code ties the workload with the only database of its kind', async () => {
  const files = { ...DATABASE, 'k8s/cart.yaml': deployment('cart', ['acme/cart', PROXY]) };
  expect(await leansOn(files, 'cart')).toEqual(['service:infra/google-cloud-sql']);
  expect(await leansOn({ ...files, 'other/main.tf': resource('google_sql_database_instance', 'b') }, 'cart')).toEqual([]);
});

test('a patch of Kustomize puts it beside the workloads of the overlays that use it, of the kind that it is for', async () => {
  expect(await leansOn(PATCHED, 'cart')).toEqual(['service:infra/google-cloud-sql']);
  expect(await leansOn(PATCHED, 'stock')).toEqual([]);
  const jobs = {
    ...PATCHED,
    'apps/database/kustomization.yaml': PATCHED['apps/database/kustomization.yaml']?.replace('Deployment', 'Job') ?? '',
  };
  expect(await leansOn(jobs, 'cart')).toEqual([]);
});

test('its place is that of the patch', async () => {
  const found = componentCalled(await landscapeOf(PATCHED, { catalog: builtCatalog() }), 'cart').dependsOn[0]?.evidence[0];
  expect(found).toMatchObject({
    says: 'gcr.io/cloud-sql-connectors/cloud-sql-proxy runs beside cart',
    place: { path: 'apps/database/add-proxy.yaml', line: 3 },
  });
});
