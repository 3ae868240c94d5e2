import { expect, test } from 'vitest';
import { homeMadeQuestions } from '#actions/candidates/home-made.ts';
import type { Technology } from '#model/catalog.ts';
import type { Landscape } from '#model/component.ts';
import { smallCatalog } from '../support/catalog.ts';
import { DOCKERFILE, deployment, packageJson, resource } from '../support/files.ts';
import { componentCalled, type Files, landscapeOf, situationOf } from '../support/situation.ts';

const CART: Files = { 'cart/Dockerfile': DOCKERFILE, 'k8s/cart.yaml': deployment('cart', ['acme/cart']) };
const TABLE = { 'cart/db/jobs.sql': 'CREATE TABLE jobs (id int, attempts int);\n' };
const POLLER = { 'cart/src/job_queue.py': "rows = run('SELECT id FROM jobs FOR UPDATE SKIP LOCKED')\n" };

const SIGN_IN: Technology = {
  id: 'own-sign-in',
  name: 'Own sign-in',
  capability: 'auth',
  market: { evolution: 0.9, because: 'sold by every cloud' },
  marks: [
    { in: 'npm', name: 'bcrypt', shows: 'need', example: 'bcrypt' },
    { in: 'code', name: 'user-store', shows: 'need', as: 'part', example: 'password_hash' },
    { in: 'code', name: 'checks-passwords', shows: 'need', as: 'part', example: 'bcrypt.compare()' },
  ],
};

function madeAtHome({ components }: Landscape): readonly string[] {
  return components.filter(({ uses }) => uses.some(({ rung }) => rung === 'home-made')).map(({ id }) => id);
}

test('a table and its poller in one deployable are a queue of its own, with both places; upkeep is that of the code alone', async () => {
  const landscape = await landscapeOf({ ...CART, ...TABLE, ...POLLER });
  expect(madeAtHome(landscape)).toEqual(['service:own-queue']);
  const queue = componentCalled(landscape, 'own-queue');
  expect(queue.evidence.map(({ place }) => place?.path)).toEqual(['cart/db/jobs.sql', 'cart/src/job_queue.py', 'cart/src/job_queue.py']);
  expect(queue.uses[0]?.evidence.map(({ place }) => place?.path)).toEqual(['cart/src/job_queue.py']);
  expect(componentCalled(landscape, 'cart').dependsOn.map(({ id }) => id)).toEqual(['service:own-queue']);
});

test.each<[string, Files]>([
  ['a table of jobs that people apply for', { 'cart/db/jobs.sql': 'CREATE TABLE jobs (id int, title text);\n', ...POLLER }],
  ['an outbox', { ...TABLE, 'cart/src/outbox.py': "run('SELECT id FROM outbox FOR UPDATE SKIP LOCKED')\n" }],
  ['signs in two deployables', { ...TABLE, 'mail/Dockerfile': DOCKERFILE, 'mail/src/queue.py': POLLER['cart/src/job_queue.py'] }],
  ['signs in tests', { ...TABLE, 'cart/tests/queue.py': POLLER['cart/src/job_queue.py'] }],
  ['a rented queue beside it', { ...TABLE, ...POLLER, 'infra/main.tf': resource('aws_sqs_queue', 'jobs') }],
])('%s make no claim', async (_what, files) => {
  expect(madeAtHome(await landscapeOf({ ...CART, ...files }))).toEqual([]);
});

test('what the repository offers itself is neither claimed nor asked about', async () => {
  const files = { ...CART, ...TABLE, ...POLLER, 'README.md': '# Work\n\nWork is a job queue for Postgres.\n' };
  const offers = [{ capability: 'queue' as const, words: ['is a job queue'] }];
  const landscape = await landscapeOf(files, { catalog: smallCatalog({ offers }) });
  expect([madeAtHome(landscape), landscape.perhaps]).toEqual([[], []]);
});

test('one sign alone is a question with its place and what was not found', async () => {
  const { questions } = homeMadeQuestions(await situationOf({ ...CART, ...POLLER }));
  expect(questions.map(({ ask }) => ask)).toEqual([
    'Is this own-queue of your own (cart/src/job_queue.py:1)? Only one sign of it was found; not found: jobs table',
  ]);
});

test('a column of passwords and code that checks them are sign-in code; calling the library adds nothing to the library', async () => {
  const catalog = smallCatalog({ technologies: [...smallCatalog().technologies, SIGN_IN] });
  const store = { 'cart/db/users.sql': 'CREATE TABLE users (password_hash text);\n' };
  const check = { 'cart/src/login.ts': 'export const known = await bcrypt.compare(given, stored);\n' };
  const library = { 'cart/package.json': packageJson('cart', 'bcrypt') };
  expect(madeAtHome(await landscapeOf({ ...CART, ...store, ...check }, { catalog }))).toEqual(['service:own-sign-in']);
  expect(madeAtHome(await landscapeOf({ ...CART, ...library, ...store }, { catalog }))).toEqual(['service:own-sign-in']);
  expect(madeAtHome(await landscapeOf({ ...CART, ...library, ...check }, { catalog }))).toEqual([]);
});
