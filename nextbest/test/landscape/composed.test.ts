import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { DOCKERFILE, deployment, packageJson } from '../support/files.ts';
import { componentCalled, landscapeOf, usesOf } from '../support/situation.ts';

const COMPOSED = {
  'shop-cart/package.json': packageJson('cart'),
  'shop-cart/Dockerfile': DOCKERFILE,
  'docker-compose.yml':
    'services:\n  cart:\n    image: acme/shop-cart\n  sessions:\n    image: redis:7\n  flags:\n    build: ./docker/flags\n',
  'docker/flags/Dockerfile': 'FROM flags/server:3\nCOPY flags.yaml /etc/\n',
};

test('Compose that starts the published images of what is made here is how the product is run', async () => {
  const landscape = await landscapeOf(COMPOSED);
  expect(landscape.coverage.infrastructureFound).toBe(true);
  expect(usesOf(componentCalled(landscape, 'shop-cart'))).toEqual(['docker-compose:container:production']);
  expect(usesOf(componentCalled(landscape, 'sessions'))).toEqual(['redis:container:production']);
  expect(landscape.coverage.deployablesWithKnownRung).toEqual([1, 1]);
});

test('what Compose builds on a known product is that product', async () => {
  const flags = componentCalled(await landscapeOf(COMPOSED), 'service:flags');
  expect(usesOf(flags)).toEqual(['flags:container:production']);
  expect(flags.evidence.map(({ place }) => `${place?.path}:${place?.line}`)).toEqual(['docker-compose.yml:6']);
});

test('Compose that builds what it starts, or starts only what others made, tells nothing of production', async () => {
  const built = {
    ...COMPOSED,
    'docker-compose.yml': COMPOSED['docker-compose.yml'].replace('image: acme/shop-cart', 'image: acme/shop-cart\n    build: ./shop-cart'),
  };
  expect(usesOf(componentCalled(await landscapeOf(built), 'sessions'))).toEqual(['redis:container:unknown']);
  const others = { ...COMPOSED, 'docker-compose.yml': COMPOSED['docker-compose.yml'].replace('acme/shop-cart', 'others/wiki') };
  expect(usesOf(componentCalled(await landscapeOf(others), 'sessions'))).toEqual(['redis:container:unknown']);
});

test('one package that happens to have the name of an image is not what is published under it', async () => {
  const { 'shop-cart/Dockerfile': _, ...files } = COMPOSED;
  expect(usesOf(componentCalled(await landscapeOf(files), 'sessions'))).toEqual(['redis:container:unknown']);
  const two = {
    ...files,
    'shop-api/package.json': packageJson('api'),
    'docker-compose.yml': `${files['docker-compose.yml']}  api:\n    image: acme/shop-api\n`,
  };
  expect(usesOf(componentCalled(await landscapeOf(two), 'sessions'))).toEqual(['redis:container:production']);
});

test.each([
  ['mounts the folder that it stands in', '    build: .\n    volumes:\n      - ./:/app:delegated\n'],
  ['builds from folders for development', '    build:\n      context: .docker/dev\n'],
])('Compose that %s starts a developer’s machine', async (_, app) => {
  const files = {
    'docker-compose.yml': `services:\n  app:\n${app}  sessions:\n    image: redis:7\n`,
    '.docker/dev/Dockerfile': DOCKERFILE,
  };
  expect(usesOf(componentCalled(await landscapeOf(files), 'sessions'))).toEqual(['redis:container:nonproduction']);
  const production = {
    'docker-compose.yml': files['docker-compose.yml'].replace('./:/app', 'data:/app').replace('.docker/dev', '.docker/app'),
  };
  expect(usesOf(componentCalled(await landscapeOf(production), 'sessions'))).toEqual(['redis:container:unknown']);
});

test('a pipeline is nothing that a service of the same name is', async () => {
  const files = {
    'docker-compose.yml': 'services:\n  checks:\n    build: .\n    depends_on: [sessions]\n  sessions:\n    image: redis:7\n',
    '.github/workflows/checks.yml': 'name: Checks\non: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }\n',
  };
  const { components } = await landscapeOf(files);
  expect(components.flatMap(({ id, dependsOn }) => (dependsOn.some((to) => to.id === 'service:sessions') ? [id] : []))).toEqual([]);
});

test('what is built on a proxy is a deployable that uses it', async () => {
  const files = {
    'docker-compose.yml': 'services:\n  gateway:\n    build: ./gateway\n  sessions:\n    image: redis:7\n',
    'gateway/Dockerfile': 'FROM nginx:1.29\nCOPY nginx.conf /etc/nginx/\n',
    'other/Dockerfile': 'FROM nginx:1.29\nCOPY nginx.conf /etc/nginx/\n',
    'gateway/nginx.conf': 'location / { proxy_pass http://sessions:80; }\n',
  };
  const gateway = componentCalled(await landscapeOf(files, { catalog: builtCatalog() }), 'gateway');
  expect([gateway.id, gateway.uses.map(({ technology }) => technology), gateway.dependsOn.map(({ id }) => id)]).toEqual([
    'deployable:gateway',
    ['nginx', 'unknown'],
    ['service:sessions'],
  ]);
});

test('a server that only a developer’s Compose starts is none of production', async () => {
  const files = {
    'docker-compose.dev.yml': 'services:\n  gateway:\n    build: ./gateway\n',
    'gateway/Dockerfile': 'FROM nginx:1.29\n',
  };
  const gateway = componentCalled(await landscapeOf(files, { catalog: builtCatalog() }), 'gateway');
  expect(usesOf(gateway)[0]).toBe('nginx:container:nonproduction');
});

test('what is laid over the file by which others run the product is theirs to choose as well', async () => {
  const offered = {
    'package.json': packageJson('acme-shop'),
    'docker/package.json': packageJson('acme-tool'),
    'docker/docker-compose.yml': 'services:\n  web:\n    image: acme/acme-shop\n',
    'docker/docker-compose.postgres.yml': 'services:\n  store:\n    image: postgres:16\n',
    'k8s/shop.yaml': deployment('shop', ['acme/acme-shop']),
  };
  const environmentOf = async (files: Readonly<Record<string, string>>): Promise<string | undefined> =>
    (await landscapeOf(files, { catalog: builtCatalog() })).components.find(({ name }) => name === 'store')?.uses[0]?.environment;
  expect(await environmentOf(offered)).toBe('optional');
  expect(await environmentOf({ ...offered, 'docker/docker-compose.yml': 'services:\n  web:\n    image: others/wiki\n' })).toBe(
    'nonproduction',
  );
});
