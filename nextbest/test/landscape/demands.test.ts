import { expect, test } from 'vitest';
import type { Component } from '#model/component.ts';
import { DOCKERFILE, deployment, resource } from '../support/files.ts';
import { componentCalled, type Files, landscapeOf } from '../support/situation.ts';

const CODE = "import pg from 'pg';\nexport const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });\n";
const API: Files = {
  'api/Dockerfile': DOCKERFILE,
  'api/package.json': '{"name": "api", "dependencies": {"pg": "8"}}',
  'api/src/pool.ts': CODE,
  'k8s/api.yaml': deployment('api', ['acme/api']),
  'infra/main.tf': resource('aws_db_instance', 'orders'),
};

function databaseOf(components: readonly Component[]) {
  const found = components.flatMap(({ uses }) => uses).find(({ capability }) => capability === 'relational-db');
  return { demands: found?.demands?.map(({ feature }) => feature), missing: found?.lookedFor?.map(({ feature }) => feature), found };
}

test('what the code creates in its database is a demand on it, with its place; the rest was looked for and not found', async () => {
  const sql = { 'api/db/search.sql': 'CREATE TABLE a (id int);\nCREATE EXTENSION IF NOT EXISTS "postgis";\n' };
  const { demands, missing, found } = databaseOf((await landscapeOf({ ...API, ...sql })).components);
  expect([demands, missing]).toEqual([['extension:postgis'], ['triggers', 'procedures', 'notify']]);
  expect(found?.demands?.[0]?.evidence).toEqual([
    { says: 'the extension postgis is created', class: 'measured', place: { repository: 'shop', path: 'api/db/search.sql', line: 2 } },
  ]);
  expect(found?.lookedFor?.[0]?.says).toBe('looked for in the code of api, and not found');
});

test('an extension that only tests create is no demand', async () => {
  const sql = { 'api/tests/fixtures/search.sql': 'CREATE EXTENSION postgis;\n' };
  expect(databaseOf((await landscapeOf({ ...API, ...sql })).components).demands).toBeUndefined();
});

test('where nobody’s code is known to use it, nothing was looked for', async () => {
  expect(databaseOf((await landscapeOf({ 'infra/main.tf': resource('aws_db_instance', 'orders') })).components).missing).toBeUndefined();
});

test('what a workload asks of its machine and what its code keeps open are demands on where it runs', async () => {
  const manifest = deployment('api', ['acme/api']).replace('    spec:\n', '    spec:\n      hostNetwork: true\n');
  const files = {
    ...API,
    'k8s/api.yaml': manifest,
    'api/src/live.ts': "import { WebSocketServer } from 'ws';\nnew WebSocketServer({ port: 1 });\n",
  };
  const api = componentCalled(await landscapeOf(files), 'api');
  const compute = api.uses.find(({ capability }) => capability === 'compute');
  expect(compute?.demands?.map(({ feature }) => feature)).toEqual(['host-network', 'websocket']);
});
