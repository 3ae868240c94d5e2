import { expect, test } from 'vitest';
import { DOCKERFILE, packageJson } from '../support/files.ts';
import { componentCalled, deployables, landscapeOf, usesOf } from '../support/situation.ts';

const COMPOSED = {
  'docker-compose.yml': `services:
  cart:
    image: \${CART_IMAGE}
    build: { context: ., dockerfile: "\${CART_DOCKERFILE}" }
    environment: [SESSIONS_ADDR, "STOCK_URL=http://\${STOCK_HOST}:\${STOCK_PORT}"]
  stock:
    build: { context: ., dockerfile: src/stock/Dockerfile.release }
    env_file: ./stock.env
  sessions:
    image: \${SESSIONS_IMAGE}
`,
  '.env':
    'CART_IMAGE=acme/cart\nCART_DOCKERFILE=./src/cart/Dockerfile\nSESSIONS_IMAGE=redis:7\nSESSIONS_ADDR=sessions:6379\n' +
    'STOCK_HOST=stock\nSTOCK_PORT=80\n#CART_DOCKERFILE=./src/old/Dockerfile\n',
  'stock.env': 'SESSIONS_URL=redis://sessions:6379\n',
  'src/cart/Dockerfile': DOCKERFILE,
  'src/stock/Dockerfile.release': DOCKERFILE,
  'src/stock/package.json': packageJson('stock'),
};

function leansOn(landscape: Awaited<ReturnType<typeof landscapeOf>>, name: string): string[] {
  return componentCalled(landscape, name).dependsOn.map(({ id }) => id);
}

test('variables of Compose are those of the file beside it, and what they name has its place in the Compose file', async () => {
  const landscape = await landscapeOf(COMPOSED);
  expect(deployables(landscape)).toEqual(['deployable:src/cart', 'deployable:src/stock']);
  const sessions = componentCalled(landscape, 'sessions');
  expect(usesOf(sessions)).toEqual(['redis:container:unknown']);
  expect(sessions.evidence.map(({ says, place }) => `${says} ${place?.path}:${place?.line}`)).toEqual([
    'image redis:7 docker-compose.yml:10',
  ]);
});

test('hosts that variables hold are leaned on, and so are those in the file that one service alone is given', async () => {
  const landscape = await landscapeOf(COMPOSED);
  expect(leansOn(landscape, 'cart')).toEqual(['deployable:src/stock', 'service:sessions']);
  expect(leansOn(landscape, 'stock')).toEqual(['service:sessions']);
  const shared = {
    ...COMPOSED,
    'docker-compose.yml': COMPOSED['docker-compose.yml'].replace(']\n', ']\n    env_file: ./stock.env\n'),
  };
  expect(leansOn(await landscapeOf(shared), 'stock')).toEqual([]);
});

test('an example of that file counts where there is no other, and without any the image is known by name only', async () => {
  const { '.env': values, ...files } = COMPOSED;
  const sample = await landscapeOf({ ...files, '.env.example': values });
  expect(usesOf(componentCalled(sample, 'sessions'))).toEqual(['redis:container:unknown']);
  const both = await landscapeOf({ ...COMPOSED, '.env.example': values.replace('redis:7', 'postgres:17') });
  expect(usesOf(componentCalled(both, 'sessions'))).toEqual(['redis:container:unknown']);
  expect((await landscapeOf(files)).coverage.unresolved).toEqual([
    { kind: 'image', name: '${SESSIONS_IMAGE}', place: { repository: 'shop', path: 'docker-compose.yml', line: 10 } },
  ]);
});

test('a known product that is built by a recipe of another folder is that product', async () => {
  const files = {
    'compose.yaml': 'services:\n  db:\n    build: { context: ., dockerfile: "${DB_DOCKERFILE}" }\n  app:\n    build: .\n',
    '.env': 'DB_DOCKERFILE=./docker/db/Dockerfile\n',
    'docker/db/Dockerfile': 'FROM postgres:17\nCOPY init.sql /docker-entrypoint-initdb.d/\n',
    Dockerfile: DOCKERFILE,
  };
  const landscape = await landscapeOf(files);
  expect(usesOf(componentCalled(landscape, 'service:db'))).toEqual(['postgresql:container:unknown']);
  expect(deployables(landscape)).toEqual(['deployable:.']);
});
