import { expect, test } from 'vitest';
import { DOCKERFILE, deployment, packageJson } from '../support/files.ts';
import { componentCalled, deployables, landscapeOf } from '../support/situation.ts';

const CODE = { 'shop/Dockerfile': DOCKERFILE, 'shop/package.json': packageJson('shop', 'rented-mail') };

test('several workloads of one image are deployables of their own that lean on what their code leans on', async () => {
  const landscape = await landscapeOf({
    ...CODE,
    'k8s/web.yaml': deployment('web', ['acme/shop']),
    'k8s/worker.yaml': deployment('worker', ['acme/shop']),
    'k8s/canary.yaml': deployment('web-canary', ['acme/shop']),
  });
  const deployables = landscape.components.filter(({ kind }) => kind === 'deployable').map(({ name }) => name);
  expect(deployables).toEqual(['web', 'web-canary', 'worker']);
  expect(componentCalled(landscape, 'worker').dependsOn.map(({ id }) => id)).toEqual(['service:rented-mail']);
  expect(componentCalled(landscape, 'shop')).toMatchObject({ kind: 'library', dependsOn: [] });
});

test('a workload that is called as what was built is what was built, and so is the only one', async () => {
  const named = { 'k8s/shop.yaml': deployment('shop', ['acme/shop']), 'k8s/worker.yaml': deployment('worker', ['acme/shop']) };
  const both = await landscapeOf({ ...CODE, ...named });
  expect(componentCalled(both, 'shop')).toMatchObject({ kind: 'deployable', id: 'deployable:shop' });
  expect(componentCalled(both, 'worker').dependsOn.map(({ id }) => id)).toEqual(['service:rented-mail']);
  const one = await landscapeOf({ ...CODE, 'k8s/web.yaml': deployment('web', ['acme/shop']) });
  expect(one.components.filter(({ kind }) => kind === 'deployable').map(({ name }) => name)).toEqual(['shop']);
});

test('a chart and plain manifests are two ways to deploy the same', async () => {
  const landscape = await landscapeOf({
    ...CODE,
    'k8s/manager.yaml': deployment('manager', ['acme/shop']),
    'chart/Chart.yaml': 'apiVersion: v2\nname: operator\nversion: 1.0.0\n',
    'chart/templates/operator.yaml': deployment('operator', ['acme/shop']),
  });
  expect(landscape.components.filter(({ kind }) => kind === 'deployable').map(({ name }) => name)).toEqual(['shop']);
});

test('what code needs that only processes run is needed where they run', async () => {
  const code = { 'shop/Dockerfile': DOCKERFILE, 'shop/package.json': packageJson('shop', 'pg') };
  const processes = (folder: string): Record<string, string> => ({
    [`${folder}/web.yaml`]: deployment('web', ['acme/shop']),
    [`${folder}/worker.yaml`]: deployment('worker', ['acme/shop']),
  });
  const other = { 'k8s/other.yaml': deployment('other', ['acme/other']) };
  const needed = async (files: Record<string, string>): Promise<unknown> =>
    componentCalled(await landscapeOf({ ...code, ...other, ...files }), 'PostgreSQL').uses.map(({ environment }) => environment);
  expect(await needed(processes('k8s'))).toEqual(['production']);
  expect(await needed(processes('k8s/staging'))).toEqual(['nonproduction']);
});

test('processes of a Procfile are deployables of their own where nothing else says what production runs', async () => {
  const files = { Dockerfile: DOCKERFILE, 'package.json': packageJson('shop', 'rented-mail') };
  const list = { Procfile: 'release: migrate\nweb: serve\nworker: work --fast\n' };
  const names = async (more: Record<string, string>): Promise<readonly string[]> => deployables(await landscapeOf({ ...files, ...more }));
  expect(await names(list)).toEqual(['deployable:.', 'deployable:worker']);
  const landscape = await landscapeOf({ ...files, ...list });
  expect(componentCalled(landscape, 'worker').dependsOn.map(({ id }) => id)).toEqual(['service:rented-mail']);
  expect(await names({ Procfile: 'web: serve\nassets: webpack --watch\n' })).toEqual(['deployable:.']);
  expect(await names({ ...list, 'k8s/shop.yaml': deployment('shop', ['acme/shop']) })).toEqual(['deployable:.']);
});
