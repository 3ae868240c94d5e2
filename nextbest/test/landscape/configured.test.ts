import { expect, test } from 'vitest';
import type { Landscape } from '#model/component.ts';
import { deployment, packageJson } from '../support/files.ts';
import { componentCalled, type Files, landscapeOf } from '../support/situation.ts';

const CONFIG = `apiVersion: v1
kind: ConfigMap
metadata: { name: hosts }
data:
  CART_ADDR: "cart:8080"
  STOCK_ADDR: "stock:8080"
`;
const CALLED = { 'k8s/cart.yaml': deployment('cart', ['acme/cart']), 'k8s/stock.yaml': deployment('stock', ['acme/stock']) };
const WHOLE = '          envFrom: [{ configMapRef: { name: hosts } }]\n';
const SINGLE = '          env: [{ name: CART, valueFrom: { configMapKeyRef: { name: hosts, key: CART_ADDR } } }]\n';

function given(name: string, lines: string): string {
  return `${deployment(name, [`acme/${name}`])}${lines}`;
}

function leansOn(landscape: Landscape, name: string): string[] {
  return componentCalled(landscape, name).dependsOn.map(({ id }) => id);
}

test('a workload that is given a config map leans on what its addresses name, shown at the line of the address', async () => {
  const landscape = await landscapeOf({ ...CALLED, 'k8s/hosts.yaml': CONFIG, 'k8s/web.yaml': given('web', WHOLE) });
  expect(leansOn(landscape, 'web')).toEqual(['deployable:k8s/cart', 'deployable:k8s/stock']);
  expect(componentCalled(landscape, 'web').dependsOn[1]?.evidence[0]?.place).toMatchObject({ path: 'k8s/hosts.yaml', line: 6 });
});

test('of one setting of a config map only its own address counts', async () => {
  const landscape = await landscapeOf({ ...CALLED, 'k8s/hosts.yaml': CONFIG, 'k8s/web.yaml': given('web', SINGLE) });
  expect(leansOn(landscape, 'web')).toEqual(['deployable:k8s/cart']);
});

test('of what several are given as a whole, each leans on what its code reads', async () => {
  const files: Files = {
    ...CALLED,
    'k8s/hosts.yaml': CONFIG,
    'k8s/web.yaml': given('web', WHOLE),
    'k8s/shop.yaml': given('shop', WHOLE),
    'web/Dockerfile': 'FROM node:22\n',
    'web/package.json': packageJson('web'),
    'web/main.js': "import http from 'node:http';\nhttp.get(process.env.STOCK_ADDR);\n",
  };
  const landscape = await landscapeOf(files);
  expect(leansOn(landscape, 'web')).toEqual(['deployable:k8s/stock']);
  expect(leansOn(landscape, 'shop')).toEqual([]);
});

test('a config map that Kustomize makes is one; of two with one name elsewhere nobody knows which', async () => {
  const made = 'resources: [web.yaml]\nconfigMapGenerator:\n  - name: hosts\n    literals:\n      - CART_ADDR=cart:8080\n';
  const web = { 'k8s/web.yaml': given('web', WHOLE) };
  expect(leansOn(await landscapeOf({ ...CALLED, ...web, 'k8s/kustomization.yaml': made }), 'web')).toEqual(['deployable:k8s/cart']);
  const elsewhere = await landscapeOf({ ...CALLED, ...web, 'a/hosts.yaml': CONFIG, 'b/hosts.yaml': CONFIG });
  expect(leansOn(elsewhere, 'web')).toEqual([]);
});
