import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { memoryCache } from '#storage/memory-cache.ts';
import { commitsOf } from '../../src/history/commits.ts';
import { openRepository } from '../../src/repository/open.ts';
import { git, workTree, write } from './fixture.ts';

const AUTHORS = [
  'Ada <ada@old.example>',
  'Ada Byron <ADA@old.example>',
  'Grace <shared@example.org>',
  'Joan <shared@example.org>',
  'Somebody <shared@example.org>',
  'Dorothy <dorothy@example.org>',
  'renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>',
  'Abbot <abbot@example.org>',
  'Deploy Bot <deploy@example.org>',
];
const MAILMAP = `
# Comment <a@b.c> <ada@old.example>
Ada Byron <Ada@example.org> <ada@old.example>
Grace Hopper <grace@example.org> grace <Shared@example.org>
Joan Clarke <joan@example.org> Joan <shared@example.org>
  <anybody@example.org>   <shared@example.org>
Dorothy Vaughan <dorothy@example.org> no end <
Jane Doe <jane@example.org> <deploy@example.org> trailing
< no address
<>
`;

/** What `git log` says of every commit with its own reading of the mailmap, newest first. */
function keysOf(root: string): readonly string[] {
  const addresses = git(root, '-c', 'mailmap.blob=HEAD:.mailmap', 'log', '--format=%aE').split('\n');
  return addresses.map((address) => createHash('sha256').update(address.toLowerCase()).digest('hex').slice(0, 12));
}

function repositoryOf(authors: readonly string[], mailmap: string): string {
  const root = workTree({ 'a.txt': '1' });
  for (const author of authors) git(root, 'commit', '--quiet', '--allow-empty', '--author', author, '--message', author);
  write(root, { '.mailmap': mailmap });
  git(root, 'add', '.mailmap');
  git(root, 'commit', '--quiet', '--message', 'mailmap');
  return root;
}

async function authorsOf(root: string): Promise<readonly (readonly [string, boolean, string])[]> {
  const repository = await openRepository(root);
  const commits = await commitsOf(repository, { cache: memoryCache() });
  await repository.close();
  expect(JSON.stringify(commits.map(({ author, signature }) => [author, signature]))).not.toMatch(/example|Byron/);
  return commits.map(({ author, bot, subject }) => [author, bot, subject]);
}

test('authors are those that git tells after .mailmap of the analysed commit', async () => {
  const root = repositoryOf(AUTHORS, MAILMAP);
  expect((await authorsOf(root)).map(([author]) => author)).toEqual(keysOf(root));
});

test('whether somebody is a bot is told by the name that the mailmap gives', async () => {
  const bots = (await authorsOf(repositoryOf(AUTHORS, MAILMAP))).filter(([, bot]) => bot).map(([, , subject]) => subject);
  expect(bots).toEqual(['renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>']);
  const unmapped = (await authorsOf(repositoryOf(AUTHORS, ''))).filter(([, bot]) => bot);
  expect(unmapped).toHaveLength(2);
});

test('a mailmap on disk, one that is too large and one that is no file tell nothing', async () => {
  const root = repositoryOf(AUTHORS.slice(0, 1), `${'#'.repeat(600 * 1024)}\n${MAILMAP}`);
  write(root, { '.mailmap': MAILMAP });
  const plain = git(root, 'log', '--format=%ae').split('\n');
  const keys = plain.map((address) => createHash('sha256').update(address.toLowerCase()).digest('hex').slice(0, 12));
  expect((await authorsOf(root)).map(([author]) => author)).toEqual(keys);
});
