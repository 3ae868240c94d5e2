import { expect, test } from 'vitest';
import { DOCKERFILE, deployment } from '../support/files.ts';
import { componentCalled, deployables, type Files, landscapeOf, usesOf } from '../support/situation.ts';

const KEPT = `services:
  cart:
    image: acme/shop:cart
    build: { context: ., dockerfile: src/cart/Dockerfile }
    restart: unless-stopped
  stock:
    build: src/stock
    deploy: { resources: { limits: { memory: 200M } } }
    volumes: [./config/stock.yaml:/etc/stock.yaml]
  sessions:
    image: redis:7
`;
const FILES = {
  'compose.yaml': KEPT,
  'src/cart/Dockerfile': DOCKERFILE,
  'src/stock/Dockerfile': DOCKERFILE,
};

async function environmentOf(files: Files, name = 'sessions'): Promise<string | undefined> {
  return usesOf(componentCalled(await landscapeOf(files), name))[0]?.split(':')[2];
}

test('Compose that keeps all that it builds running, with none of the code mounted, is how the product is run', async () => {
  const landscape = await landscapeOf(FILES);
  expect(usesOf(componentCalled(landscape, 'stock'))).toEqual(['docker-compose:container:production']);
  expect(usesOf(componentCalled(landscape, 'sessions'))).toEqual(['redis:container:production']);
  expect(landscape.coverage.deployablesWithKnownRung).toEqual([2, 2]);
});

test.each<[string, Files]>([
  ['something that it builds is not started again', { 'compose.yaml': KEPT.replace('    restart: unless-stopped\n', '') }],
  ['it mounts the code', { 'compose.yaml': KEPT.replace('./config/stock.yaml:', './src/stock:') }],
  ['it mounts a part of the code', { 'compose.yaml': KEPT.replace('./config/stock.yaml:', './src/stock/lib:') }],
  ['it builds nothing', { 'compose.yaml': KEPT.slice(0, 10) + KEPT.slice(KEPT.indexOf('  sessions')) }],
  ['another file is named for production', { 'compose.prod.yaml': 'services:\n  web:\n    image: acme/web\n' }],
  ['another folder has one', { 'tools/docker-compose.yml': KEPT }],
  [
    'a pipeline deploys',
    { '.github/workflows/a.yml': 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ uses: acme/deploy-shop@v1 }]\n' },
  ],
])('it is not told where %s', async (_, changed) => {
  expect(['unknown', 'nonproduction']).toContain(await environmentOf({ ...FILES, ...changed }));
});

test('a Makefile tells which files its main target starts; those that only others start are choices', async () => {
  const files = {
    ...FILES,
    'compose.search.yaml': 'services:\n  search:\n    image: postgres:17\n',
    'compose.mail.yaml': 'services:\n  mail:\n    image: flags/server:1\n',
    'compose.other.yaml': 'services:\n  other:\n    image: mysql:8\n',
    Makefile:
      'ALL=-f compose.yaml -f compose.search.yaml\nup-mail:\n\tdocker compose $(ALL) -f compose.mail.yaml up\nstart:\n\tdocker compose $(ALL) up\n',
  };
  expect(await environmentOf(files)).toBe('production');
  expect(await environmentOf(files, 'search')).toBe('production');
  expect(await environmentOf(files, 'mail')).toBe('optional');
  expect(await environmentOf(files, 'other')).toBe('unknown');
});

test('what it starts for a test runs by Compose as well, and not in production', async () => {
  const files = {
    ...FILES,
    'compose.yaml': `${KEPT}  load-test:\n    build: src/load\n    restart: always\n`,
    'src/load/Dockerfile': DOCKERFILE,
  };
  expect(usesOf(componentCalled(await landscapeOf(files), 'deployable:src/load'))).toEqual(['docker-compose:container:nonproduction']);
});

test('a developer’s recipe is not what is started by the name of its service', async () => {
  const files = {
    'docker-compose.dev.yml': 'services:\n  shop:\n    build: { context: ., dockerfile: docker/development/Dockerfile }\n',
    'docker/development/Dockerfile': DOCKERFILE,
    'k8s/shop.yaml': deployment('shop', ['acme/shop']),
  };
  expect(deployables(await landscapeOf(files))).toEqual(['deployable:k8s/shop']);
});
