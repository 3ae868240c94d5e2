import { expect, test } from 'vitest';
import { allTechnologies } from '../catalog/load.ts';
import { smallCatalog } from '../support/catalog.ts';
import { DOCKERFILE, deployment, packageJson } from '../support/files.ts';
import { componentCalled, landscapeOf, usesOf } from '../support/situation.ts';

const CHART = 'apiVersion: v2\nname: shop\nversion: 1.0.0\n';

test('a chart that nothing releases is a choice where manifests start the same workloads', async () => {
  const chart = { 'charts/shop/Chart.yaml': CHART, 'charts/shop/templates/a.yaml': deployment('cart', ['acme/cart']) };
  const plain = { 'k8s/cart.yaml': deployment('cart', ['acme/cart']) };
  const usesIn = async (files: Readonly<Record<string, string>>): Promise<unknown> =>
    usesOf(componentCalled(await landscapeOf(files), 'cart'));
  expect(await usesIn(chart)).toEqual(['kubernetes:container:production']);
  expect(await usesIn({ ...chart, ...plain })).toEqual(['kubernetes:container:optional', 'kubernetes:container:production']);
  const skaffold = 'apiVersion: skaffold/v4beta1\nkind: Config\ndeploy: { helm: { releases: [{ name: a, chartPath: charts/shop }] } }\n';
  expect(await usesIn({ ...chart, ...plain, 'skaffold.yaml': skaffold })).toEqual(['kubernetes:container:production']);
});

test('a chart in the folder of what is built deploys it, where its image carries the name', async () => {
  const landscape = await landscapeOf({
    'src/cart/Dockerfile': DOCKERFILE,
    'src/cart/chart/Chart.yaml': CHART,
    'src/cart/chart/templates/a.yaml': deployment('{{ .Release.Name }}', ['acme/shop-cart']),
    'src/cart/chart/templates/b.yaml': deployment('stand-in', ['acme/fake-store']),
  });
  expect(usesOf(componentCalled(landscape, 'cart'))).toEqual(['kubernetes:container:production']);
  expect(usesOf(componentCalled(landscape, 'stand-in'))).toEqual(['kubernetes:container:production']);
});

test('workloads of a chart whose image is left open run what the repository has its one recipe for', async () => {
  const image = '{{ .Values.image.repository }}:{{ .Values.image.tag }}';
  const files = {
    Dockerfile: DOCKERFILE,
    'package.json': packageJson('shop', 'rented-mail'),
    'chart/Chart.yaml': CHART,
    'chart/templates/web.yaml': deployment('web', [image]),
    'chart/templates/worker.yaml': deployment('worker', [image]),
    'chart/templates/scanner.yaml': deployment('scanner', ['example/scanner']),
  };
  const landscape = await landscapeOf(files);
  const leansOn = (one: Awaited<ReturnType<typeof landscapeOf>>, name: string): string[] =>
    componentCalled(one, name).dependsOn.map(({ id }) => id);
  expect(leansOn(landscape, 'web')).toEqual(['service:rented-mail']);
  expect(leansOn(landscape, 'worker')).toEqual(['service:rented-mail']);
  expect(leansOn(landscape, 'scanner')).toEqual([]);
  expect(usesOf(componentCalled(landscape, 'service:rented-mail'))).toEqual(['rented-mail:saas:production']);
  const two = await landscapeOf({ ...files, 'tools/Dockerfile': DOCKERFILE });
  expect(leansOn(two, 'web')).toEqual([]);
});

test('what a cluster has one of is one component, and a chart from a registry of images is told by its layer', async () => {
  const landscape = await landscapeOf(
    {
      'apps/a.yaml': 'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: a }\nspec: {}\n',
      'cluster/a.yaml': 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: a }\nspec: {}\n',
      'cluster/redis.yaml':
        'apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: { name: cache }\nspec:\n  url: oci://example.com/charts/redis\n  layerSelector: { mediaType: application/vnd.cncf.helm.chart.content.v1.tar+gzip }\n',
    },
    { catalog: smallCatalog({ technologies: await allTechnologies() }) },
  );
  const uses = landscape.components.filter(({ kind }) => kind === 'service').map((one) => [one.name, ...usesOf(one)]);
  expect(uses).toEqual([
    ['cache', 'redis:container:production'],
    ['Flux', 'flux:container:production'],
  ]);
});
