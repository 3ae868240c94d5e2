import { expect, test } from 'vitest';
import type { Content, Repository } from '#model/repository.ts';
import { type Request, survey } from '#pipeline.ts';
import { memoryRepository } from '#repository/memory.ts';
import { openCache } from '#storage/cache.ts';
import { folder } from '../support/caches.ts';
import { smallCatalog } from '../support/catalog.ts';
import { workModel } from '../support/work-model.ts';

const DATABASE = 'resource "aws_db_instance" "orders" {\n  instance_class = "db.t3.micro"\n}\n';
const FILES = { 'infra/main.tf': DATABASE, 'package.json': '{"name": "shop", "dependencies": {"pg": "8"}}', 'notes.md': 'Notes.' };

function requestFor(files: Readonly<Record<string, string>>, changes: Partial<Request> = {}): Request {
  const repositories = [memoryRepository({ name: 'shop', files })];
  return {
    repositories,
    cache: openCache(undefined),
    catalog: smallCatalog(),
    fingerprint: 'one',
    asOf: '2026-01-01',
    seed: 1,
    workModel,
    ...changes,
  };
}

/** The same files, with another answer to whoever reads their contents. */
function answering(content: Content): readonly Repository[] {
  const repository = memoryRepository({ name: 'shop', files: FILES });
  async function* read(files: Repository['files']): AsyncGenerator<readonly [Repository['files'][number], Content]> {
    for (const file of files) yield [file, content];
  }
  return [{ ...repository, read }];
}

test('a stack that was kept comes back as it was, and no content is read for it', async () => {
  const place = folder();
  const first = openCache(place);
  const fresh = await survey(requestFor(FILES, { cache: first }));
  first.close();
  const cache = openCache(place);
  const kept = await survey(requestFor(FILES, { cache, repositories: answering({ absent: 'missing' }) }));
  cache.close();
  expect(fresh.landscape.components.flatMap(({ uses }) => uses.map(({ technology }) => technology))).toContain('cloud-database');
  expect(JSON.stringify(kept)).toBe(JSON.stringify(fresh));
});

test.each<[string, Readonly<Record<string, string>>, Partial<Request>]>([
  ['another content', { ...FILES, 'infra/main.tf': DATABASE.replace('orders', 'bills') }, {}],
  ['another file', { ...FILES, 'cdk.json': '{}' }, {}],
  ['another path', { 'package.json': FILES['package.json'], 'notes.md': FILES['notes.md'], 'production/main.tf': DATABASE }, {}],
  ['another program', FILES, { fingerprint: 'two' }],
  ['another statement', FILES, { stack: { path: 'stack.yaml', components: [] } }],
])('%s is another stack', async (_says, files, changes) => {
  const { cache, ...request } = requestFor(FILES);
  await survey({ ...request, cache });
  const asked: string[] = [];
  await survey(requestFor(files, { ...changes, cache: { ...cache, keepSurvey: (key) => asked.push(key) } }));
  expect(asked).toHaveLength(1);
});

test.each<[string, Content]>([
  ['missing', { absent: 'missing' }],
  ['not what its id says', { absent: 'forged' }],
  ['changed on disk', { text: DATABASE, stale: true }],
])('a stack is not kept where a content is %s', async (_says, content) => {
  const kept: string[] = [];
  const request = requestFor(FILES);
  await survey({ ...request, cache: { ...request.cache, keepSurvey: (key) => kept.push(key) }, repositories: answering(content) });
  expect(kept).toEqual([]);
});

test('without a fingerprint of the program no stack is kept', async () => {
  const kept: string[] = [];
  const request = requestFor(FILES, { fingerprint: undefined });
  await survey({ ...request, cache: { ...request.cache, keepSurvey: (key) => kept.push(key) } });
  expect(kept).toEqual([]);
});
