import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '#model/answer.ts';
import type { Commit } from '#model/repository.ts';
import { advise } from '#pipeline.ts';
import { parsePurpose } from '#purpose/purpose.ts';
import { memoryRepository } from '#repository/memory.ts';
import { memoryCache } from '#storage/memory-cache.ts';
import { smallCatalog } from '../support/catalog.ts';
import { AS_OF, commit } from '../support/commits.ts';
import { DOCKERFILE, deployment, packageJson, resource, switchedOff } from '../support/files.ts';
import { BOTH_PATCHED, TWO_CACHES } from '../support/stack.ts';
import { workModel } from '../support/work-model.ts';

const FILES: Readonly<Record<string, string>> = {
  ...TWO_CACHES,
  'src/cart/Dockerfile': DOCKERFILE,
  'src/cart/package.json': packageJson('cart', 'ioredis'),
  'docker-compose.yml': 'services:\n  gone:\n    build: ./gone\n  cache:\n    image: redis:6.0\n',
  'k8s/old.yaml': switchedOff(deployment('old', ['redis:6.2'])),
  'infra/database.tf': resource('aws_db_instance', 'orders', '  engine_version = "15.3"'),
  'README.md': '# Shop\n\nThe shop sells shoes to people.\n',
};
const COMMITS: readonly Commit[] = [
  ...BOTH_PATCHED,
  ...Array.from({ length: 60 }, (_, index) => commit(`v${index}`, 'feat: more', { daysAgo: index * 5 + 0.5, paths: ['src/cart/cart.ts'] })),
];
const PURPOSE = `users:
  - name: shopper
    needs:
      - { name: pay, value: [10, 40], components: [cart] }
      - { name: find, components: [search] }
options:
  - { title: Rent the search, value: [2, 8], effort: [8, 40] }
`;

interface Input {
  readonly files: readonly (readonly [string, string])[];
  readonly commits: readonly Commit[];
  readonly purpose?: string;
  readonly seed?: number;
}

function answerFor({ files, commits, purpose, seed = 1 }: Input): Promise<Answer> {
  return advise({
    repositories: [memoryRepository({ name: 'shop', files: Object.fromEntries(files), commits })],
    cache: memoryCache(),
    catalog: smallCatalog(),
    asOf: AS_OF,
    seed,
    workModel,
    ...(purpose === undefined ? {} : { purpose: parsePurpose(purpose, '.nextbest/purpose.yaml') }),
  });
}

const WHOLE: Input = { files: Object.entries(FILES), commits: COMMITS, purpose: PURPOSE };

test('the order in which files and commits are given never shows: the same bytes', async () => {
  const expected = JSON.stringify(await answerFor(WHOLE));
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...WHOLE.files], { minLength: WHOLE.files.length }),
      fc.shuffledSubarray([...COMMITS], { minLength: COMMITS.length }),
      async (files, commits) => {
        expect(JSON.stringify(await answerFor({ ...WHOLE, files, commits }))).toBe(expected);
      },
    ),
    { numRuns: 10 },
  );
});

test('of any part of the files there is an answer: one action that may be started, every id once, every number finite', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.subarray([...WHOLE.files]),
      fc.subarray([...COMMITS]),
      fc.option(fc.constant(PURPOSE), { nil: undefined }),
      async (files, commits, purpose) => {
        const { decision } = await answerFor({ files, commits, ...(purpose && { purpose }) });
        const all = [...decision.actions, ...decision.chores];
        expect(decision.today.notToday).toBeUndefined();
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(JSON.stringify(all)).not.toContain('null');
        for (const { frees, effort, netValue } of all)
          for (const { low, likely, high } of [frees, effort, netValue.total]) expect(low <= likely && likely <= high).toBe(true);
      },
    ),
    { numRuns: 25 },
  );
});

test('swapping the values of two needs swaps the two climbs that are otherwise equal', async () => {
  const purpose = (cart: string, search: string): string => `users:
  - name: shopper
    needs:
      - { name: pay, value: ${cart}, components: [cart-cache] }
      - { name: find, value: ${search}, components: [search-cache] }
`;
  const order = async (cart: string, search: string): Promise<string[]> => {
    const { decision } = await answerFor({ files: Object.entries(TWO_CACHES), commits: BOTH_PATCHED, purpose: purpose(cart, search) });
    return [...decision.actions, ...decision.chores]
      .filter(({ kind, capability }) => kind === 'climb' && capability === 'cache')
      .map(({ components }) => components[0] ?? '');
  };
  expect(await order('[300, 600]', '[1, 2]')).toEqual(['service:cartcache', 'service:searchcache']);
  expect(await order('[1, 2]', '[300, 600]')).toEqual(['service:searchcache', 'service:cartcache']);
});

test('what comes after the day that is asked for changes nothing in the order', async () => {
  const later = Array.from({ length: 300 }, (_, index) =>
    commit(`later${index}`, 'fix: again', { daysAgo: -1 - index, paths: ['k8s/search-cache.yaml'] }),
  );
  const ranked = async (commits: readonly Commit[]): Promise<unknown> => {
    const { decision } = await answerFor({ ...WHOLE, commits });
    return [...decision.actions, ...decision.chores].map(({ id, frees, netValue, because }) => ({ id, frees, netValue, because }));
  };
  expect(await ranked([...COMMITS, ...later])).toEqual(await ranked(COMMITS));
});

test('another seed moves numbers a little, and a clear winner stays', async () => {
  const [one, other] = [await answerFor(WHOLE), await answerFor({ ...WHOLE, seed: 99 })];
  expect(other.decision.today.id).toBe(one.decision.today.id);
  expect(JSON.stringify(other)).not.toBe(JSON.stringify(one));
});

test('a warm cache gives the same bytes as a cold one', async () => {
  const cache = memoryCache();
  const request = {
    repositories: [memoryRepository({ name: 'shop', files: FILES, commits: COMMITS })],
    cache,
    catalog: smallCatalog(),
    asOf: AS_OF,
    seed: 1,
    workModel,
  };
  const cold = JSON.stringify(await advise(request));
  expect(JSON.stringify(await advise(request))).toBe(cold);
});

test('an empty repository, and one without any commit, get an answer too', async () => {
  const empty = await answerFor({ files: [], commits: [] });
  expect(empty.decision.today.kind).toBe('measure');
  expect(empty.landscape.components.map(({ kind }) => kind).sort()).toEqual(['need', 'user']);
  const { today, actions } = (await answerFor({ files: WHOLE.files, commits: [] })).decision;
  expect(today.kind).not.toBe('climb');
  expect(actions.filter(({ kind, notToday }) => kind === 'climb' && notToday === undefined)).toEqual([]);
});
