import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { type Files, landscapeOf } from '../support/situation.ts';

function application(path: string): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: cart }
spec:
  source: { repoURL: https://git.example.com/acme/shop.git, path: ${path} }
  destination: { namespace: shop }
  syncPolicy: { automated: {} }
`;
}

const KUSTOMIZATION = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: cart }
spec: { path: ./deploy/cart, sourceRef: { kind: GitRepository, name: shop } }
`;

const WORKLOAD = `apiVersion: apps/v1
kind: Deployment
metadata: { name: cart }
spec: { template: { spec: { containers: [{ name: cart, image: acme/cart }] } } }
`;

async function releasersOf(files: Files): Promise<string[]> {
  const { components } = await landscapeOf({ 'deploy/cart/workload.yaml': WORKLOAD, ...files }, { catalog: builtCatalog() });
  return components
    .filter(({ uses }) => uses.some(({ capability }) => capability === 'ci-cd'))
    .map(({ id, uses, dependsOn }) => `${id} ${JSON.stringify(uses[0]?.rung)}: ${dependsOn.map((to) => to.id).join(' ')}`);
}

test('applications show the tool that releases them, wherever that is installed, and what it releases', async () => {
  expect(await releasersOf({ 'apps/cart.yaml': application('deploy/cart') })).toEqual([
    'service:argo-cd "container": deployable:deploy/cart/cart',
  ]);
  expect(await releasersOf({ 'clusters/main/cart.yaml': KUSTOMIZATION })).toEqual([
    'service:flux "container": deployable:deploy/cart/cart',
  ]);
});

test('an application of the whole repository, or of a folder that is not there, names no deployable', async () => {
  expect(await releasersOf({ 'apps/all.yaml': application('.') })).toEqual(['service:argo-cd "container": ']);
  expect(await releasersOf({ 'apps/mail.yaml': application('deploy/mail') })).toEqual(['service:argo-cd "container": ']);
});

test('a chart that Helmfile releases runs in production under the name of its release', async () => {
  const release = 'releases:\n  - name: orders-db\n    chart: bitnami/postgresql\n';
  const { components } = await landscapeOf({ 'helmfile.yaml': release }, { catalog: builtCatalog() });
  const found = components.flatMap(({ id, uses }) => uses.map(({ technology, rung, environment }) => [id, technology, rung, environment]));
  expect(found).toEqual([['service:ordersdb', 'postgresql', 'container', 'production']]);
});

test('a workload whose name is only known when it is applied is called as its folder', async () => {
  const workload = (name: string): Files => ({ 'deploy/cart/workload.yaml': WORKLOAD.replace('name: cart }', `name: "${name}" }`) });
  const called = async (name: string): Promise<string[]> => {
    const { components } = await landscapeOf(workload(name), { catalog: builtCatalog() });
    return components.filter(({ kind }) => kind === 'deployable').map((one) => one.name);
  };
  expect(await called('${APP}')).toEqual(['cart']);
  expect(await called('${STAGE}-mail')).toEqual(['mail']);
});
