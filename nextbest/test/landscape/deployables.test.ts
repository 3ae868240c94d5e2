import { expect, test } from 'vitest';
import { memoryRepository } from '#repository/memory.ts';
import { builtCatalog } from '../support/catalog.ts';
import { DOCKERFILE, deployment, packageJson, resource } from '../support/files.ts';
import { componentCalled, deployables, landscapeOf, landscapeOfAll, usesOf } from '../support/situation.ts';

test('Dockerfile, Skaffold, Kubernetes and Compose of one service are one deployable', async () => {
  const landscape = await landscapeOf({
    'src/cart/Dockerfile': DOCKERFILE,
    'skaffold.yaml':
      'apiVersion: skaffold/v4beta6\nkind: Config\nbuild:\n  artifacts:\n    - image: acme/shop-cart\n      context: src/cart\n',
    'k8s/cart.yaml': deployment('cart-deployment', ['acme/shop-cart:1.2']),
    'docker-compose.yml': 'services:\n  cart-api:\n    build: ./src/cart\n',
  });
  expect(deployables(landscape)).toEqual(['deployable:src/cart']);
  const cart = componentCalled(landscape, 'cart');
  expect(usesOf(cart)).toEqual(['kubernetes:container:production']);
  expect(new Set(cart.evidence.map(({ place }) => place?.path))).toEqual(
    new Set(['src/cart/Dockerfile', 'skaffold.yaml', 'k8s/cart.yaml', 'docker-compose.yml']),
  );
  expect(cart.owns).toEqual(expect.arrayContaining(['src/cart/', 'k8s/cart.yaml']));
});

test('a Dockerfile alone does not tell where its image runs', async () => {
  const landscape = await landscapeOf({ Dockerfile: DOCKERFILE });
  expect(deployables(landscape)).toEqual(['deployable:.']);
  expect(usesOf(componentCalled(landscape, 'shop'))).toEqual(['unknown:?:unknown']);
  expect(landscape.coverage).toMatchObject({ deployablesWithKnownRung: [0, 1], infrastructureFound: false });
});

test.each([
  ['composer.json', '{ "name": "acme/pay",\n  "type": "library" }', 2],
  ['package.json', '{ "name": "pay", "exports": "./index.js",\n  "files": ["dist"] }', 2],
  ['pyproject.toml', '[project]\nname = "pay"\nclassifiers = ["Framework :: Django"]\n', 3],
])('%s at the root says that this is a package for others, as long as nothing is deployed', async (path, text, line) => {
  const { coverage } = await landscapeOf({ [path]: text });
  expect(coverage.package).toEqual({ repository: 'shop', path, line });
  expect((await landscapeOf({ [path]: text, Dockerfile: DOCKERFILE })).coverage.package).toBeUndefined();
  expect((await landscapeOf({ [path]: text, 'infra/main.tf': resource('aws_sqs_queue', 'pay') })).coverage.package).toBeUndefined();
  const silent = text
    .replace('"type": "library"', '"type": "project"')
    .replace('"files"', '"private": true, "files"')
    .replace('Framework ::', 'Private ::');
  expect((await landscapeOf({ [path]: silent })).coverage.package).toBeUndefined();
});

test('packages in the parts of a private workspace say so too, and those of examples do not', async () => {
  const root = '{ "name": "source", "private": true, "workspaces": ["packages/*"] }';
  const packed = '{ "name": "pay", "main": "./index.js",\n  "files": ["dist"] }';
  const { coverage } = await landscapeOf({ 'package.json': root, 'packages/pay/package.json': packed });
  expect(coverage.package).toEqual({ repository: 'shop', path: 'packages/pay/package.json', line: 2 });
  expect((await landscapeOf({ 'package.json': root, 'examples/pay/package.json': packed })).coverage.package).toBeUndefined();
});

test('where nobody knows where something runs, the recipe for use is cited and not the one for developers', async () => {
  const landscape = await landscapeOf({ Dockerfile: DOCKERFILE, 'Dockerfile.dev': DOCKERFILE, 'Dockerfile.a-dev': DOCKERFILE });
  const cited = componentCalled(landscape, 'shop').uses.flatMap(({ evidence }) => evidence.map(({ place }) => place?.path));
  expect(cited).toEqual(['Dockerfile']);
});

test('without a recipe, each package that can be started is a deployable of unknown rung', async () => {
  const landscape = await landscapeOf({
    'api/package.json': packageJson('api'),
    'web/package.json': packageJson('web'),
    'tests/e2e/package.json': packageJson('e2e'),
  });
  expect(deployables(landscape)).toEqual(['deployable:api', 'deployable:web']);
});

test('what production does not start is a library wherever production is described', async () => {
  const landscape = await landscapeOf({
    'src/cart/Dockerfile': DOCKERFILE,
    'src/tool/Dockerfile': DOCKERFILE,
    'k8s/cart.yaml': deployment('cart', ['acme/cart']),
  });
  expect(deployables(landscape)).toEqual(['deployable:src/cart']);
  expect(componentCalled(landscape, 'tool').kind).toBe('library');
});

test('a recipe in a folder that only carries it builds the code of the root', async () => {
  const code = { 'requirements.txt': 'flask==3.1.0\n', 'docker/Dockerfile': DOCKERFILE };
  expect(deployables(await landscapeOf(code))).toEqual(['deployable:.']);
  expect(deployables(await landscapeOf({ ...code, 'docker/requirements.txt': 'flask==3.1.0\n' }))).toEqual(['deployable:docker']);
});

test('the image tells whose workload it is, before any name that happens to be the same', async () => {
  const landscape = await landscapeOf({
    'src/admin/Dockerfile': DOCKERFILE,
    'src/web/Dockerfile': DOCKERFILE,
    'k8s/one.yaml': deployment('admin', ['acme/web:1']),
  });
  expect(usesOf(componentCalled(landscape, 'web'))).toEqual(['kubernetes:container:production']);
});

test('a workload with a known product beside it is still the team’s own', async () => {
  const landscape = await landscapeOf({
    'src/cart/Dockerfile': DOCKERFILE,
    'k8s/cart.yaml': deployment('cart', ['acme/cart', 'envoyproxy/envoy:v1.30']),
  });
  expect(deployables(landscape)).toEqual(['deployable:src/cart']);
  expect(usesOf(componentCalled(landscape, 'cart'))).toEqual(['kubernetes:container:production']);
});

test('a workload that only starts a known product is that service', async () => {
  const landscape = await landscapeOf({ 'k8s/redis.yaml': deployment('redis-cart', ['redis:6.2']) });
  expect(deployables(landscape)).toEqual([]);
  expect(usesOf(componentCalled(landscape, 'service:rediscart'))).toEqual(['redis:container:production']);
});

test('a workload whose code lives elsewhere is a deployable by its own name', async () => {
  const landscape = await landscapeOf({ 'k8s/mail.yaml': deployment('mail', ['registry.example.com/acme/mail:3']) });
  expect(deployables(landscape)).toEqual(['deployable:k8s/mail']);
});

test('several repositories are joined by the name of the image', async () => {
  const landscape = await landscapeOfAll({
    repositories: [
      memoryRepository({ name: 'cart', files: { Dockerfile: DOCKERFILE, 'package.json': packageJson('cart', 'ioredis') } }),
      memoryRepository({
        name: 'deploy',
        files: { 'k8s/a.yaml': deployment('shop-cart', ['acme/cart:2']), 'k8s/r.yaml': deployment('redis', ['redis:7']) },
      }),
    ],
  });
  expect(deployables(landscape)).toEqual(['deployable:cart/.']);
  const cart = componentCalled(landscape, 'cart');
  expect(usesOf(cart)).toEqual(['kubernetes:container:production']);
  expect(cart.owns).toEqual(['cart:', 'deploy:k8s/a.yaml']);
  expect(cart.dependsOn.map(({ id }) => id)).toEqual(['service:deploy/redis']);
});

test('two repositories with a service of one name keep their own', async () => {
  const files = { 'src/api/Dockerfile': DOCKERFILE, 'k8s/api.yaml': deployment('api', ['api']) };
  const landscape = await landscapeOfAll({
    repositories: [memoryRepository({ name: 'a', files }), memoryRepository({ name: 'b', files })],
  });
  expect(deployables(landscape)).toEqual(['deployable:a/src/api', 'deployable:b/src/api']);
  for (const id of deployables(landscape)) expect(usesOf(componentCalled(landscape, id))).toEqual(['kubernetes:container:production']);
});

test('functions of one template or of one Terraform folder are each their own deployable', async () => {
  const template =
    'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Put:\n    Type: AWS::Lambda::Function\n    Properties: { Timeout: 3, Runtime: nodejs22.x }\n  Get:\n    Type: AWS::Lambda::Function\n    Properties: { Timeout: 600, Runtime: nodejs22.x }\n';
  const landscape = await landscapeOf({
    'orders/template.yaml': template,
    'infra/main.tf': resource('aws_lambda_function', 'mail') + resource('aws_lambda_function', 'print'),
  });
  expect(deployables(landscape)).toEqual([
    'deployable:infra/mail',
    'deployable:infra/print',
    'deployable:orders/Get',
    'deployable:orders/Put',
  ]);
  expect(usesOf(componentCalled(landscape, 'Put'))).toEqual(['function:serverless:production']);
});

test('of one function in several templates, the longest time is what a limit is compared with', async () => {
  const template = (seconds: number): string =>
    `AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Put:\n    Type: AWS::Lambda::Function\n    Properties: { Timeout: ${seconds} }\n`;
  for (const [first, second] of [
    [3, 600],
    [600, 3],
  ] as const) {
    const landscape = await landscapeOf({ 'orders/base.yaml': template(first), 'orders/large.yaml': template(second) });
    expect(componentCalled(landscape, 'orders').uses[0]?.settings['unit.seconds']).toMatchObject({ value: 600 });
  }
});

test('what Compose leaves out where it starts most of what is built here is no deployable', async () => {
  const services = (names: readonly string[]): string => names.map((name) => `  ${name}:\n    build: ./${name}\n`).join('');
  const files = (names: readonly string[]) => ({
    'compose.yaml': `services:\n${services(names)}`,
    ...Object.fromEntries(['cart', 'mail', 'web', 'stubs'].map((name) => [`${name}/Dockerfile`, DOCKERFILE])),
  });
  expect(deployables(await landscapeOf(files(['cart', 'mail', 'web'])))).toEqual(['deployable:cart', 'deployable:mail', 'deployable:web']);
  expect(deployables(await landscapeOf(files(['cart', 'mail'])))).toHaveLength(4);
});

test('ids stay when another component joins', async () => {
  const before = {
    'infra/main.tf': resource('aws_lambda_function', 'mail'),
    'src/cart/Dockerfile': DOCKERFILE,
    'k8s/cart.yaml': deployment('cart', ['acme/cart']),
  };
  const ids = deployables(await landscapeOf(before));
  const after = {
    ...before,
    'infra/print.tf': resource('aws_lambda_function', 'print'),
    'src/a/Dockerfile': DOCKERFILE,
    'k8s/a.yaml': deployment('a', ['acme/a']),
  };
  expect(deployables(await landscapeOf(after))).toEqual(expect.arrayContaining(ids));
});

test('what only measures others or carries a shell is no deployable, and no service either', async () => {
  const landscape = await landscapeOf({
    'k8s/cart.yaml': deployment('cart', ['acme/cart:3']),
    'k8s/measures.yaml': deployment('disk-metrics', ['redis-exporter:1']),
    'k8s/set-up.yaml': deployment('import', ['shell-tools:1', 'redis-exporter:1']),
  });
  expect(deployables(landscape)).toEqual(['deployable:k8s/cart']);
  expect(landscape.components.filter(({ kind }) => kind === 'service')).toEqual([]);
});

test('what runs in a base image is the team’s own', async () => {
  const landscape = await landscapeOf({ 'k8s/sync.yaml': deployment('sync', ['python:3.13']) });
  expect(deployables(landscape)).toEqual(['deployable:k8s/sync']);
});

test('a copy of a product in another registry is that product; a name that only ends alike is not', async () => {
  const landscape = await landscapeOf({
    'k8s/redis.yaml': deployment('sessions', ['registry.example.com:5000/library/redis:7']),
    'k8s/own.yaml': deployment('own', ['registry.example.com/acme/redis:7']),
  });
  expect(usesOf(componentCalled(landscape, 'service:sessions'))).toEqual(['redis:container:production']);
  expect(deployables(landscape)).toEqual(['deployable:k8s/own']);
});

test.each([
  ['infra/main.tf', 'bastion'],
  ['infra/main.tf', 'shop_jumpbox'],
  ['infra/modules/bastion/main.tf', 'this'],
  ['infra/main.tf', 'shop-k8s-node'],
  ['infra/kubernetes/main.tf', 'worker'],
])('in %s the machine %s is there, and no part that a team builds', async (path, name) => {
  const landscape = await landscapeOf({ [path]: resource('aws_instance', name) });
  expect(deployables(landscape)).toEqual([]);
  expect(landscape.components.filter(({ kind }) => kind === 'service').map(usesOf)).toEqual([['machine:vm:production']]);
  expect(landscape.coverage.unresolved).toEqual([]);
});

test.each([
  ['infra/main.tf', 'web'],
  ['infra/main.tf', 'worker'],
  ['infra/kubernetes/main.tf', 'web_server'],
  ['infra/main.tf', 'jumper'],
])('in %s the machine %s runs what a team builds', async (path, name) => {
  const landscape = await landscapeOf({ [path]: resource('aws_instance', name) });
  expect(deployables(landscape)).toHaveLength(1);
});

test('an application that its framework starts is a deployable, also beside recipes for developers', async () => {
  const files = { Gemfile: "gem 'rails'\ngem 'pg'\n", 'config.ru': 'run Shop', '.devcontainer/Dockerfile': DOCKERFILE };
  const { components } = await landscapeOf(files, { catalog: builtCatalog() });
  const shop = components.find(({ id }) => id === 'deployable:.');
  expect(shop?.dependsOn.map(({ id }) => id)).toEqual(['service:postgresql']);
});

test('an application for tests, or one whose dependencies nothing tells, is none', async () => {
  const forTests = { 'pyproject.toml': '[project]\nname = "shop"\ndependencies = ["django"]\n', 'tests/manage.py': 'main()' };
  for (const files of [forTests, { 'manage.py': 'main()' }]) expect(deployables(await landscapeOf(files))).toEqual([]);
});

test('the machine that an editor starts for a developer is nothing that is deployed', async () => {
  const landscape = await landscapeOf({
    Dockerfile: DOCKERFILE,
    '.devcontainer/Dockerfile': DOCKERFILE,
    '.devcontainer/docker-compose.yml':
      'services:\n  app: { build: { context: .., dockerfile: .devcontainer/Dockerfile } }\n  db: { image: "postgres:16" }\n',
  });
  expect(deployables(landscape)).toEqual(['deployable:.']);
});
