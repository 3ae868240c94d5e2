import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerParser } from '../../src/repository/answer-parser.ts';
import { blobId } from '../../src/repository/content.ts';
import { parseGitConfig } from '../../src/repository/git-config.ts';
import { memoryRepository } from '../../src/repository/memory.ts';

import { recordsOf } from '../../src/repository/records.ts';
import { remoteName, webAddress } from '../../src/repository/web-address.ts';
import { see, workTree } from './fixture.ts';

test('remotes become web addresses or nothing', () => {
  const cases: Readonly<Record<string, string | undefined>> = {
    'https://github.com/acme/shop.git': 'https://github.com/acme/shop',
    'https://user:token@git.acme.io:8443/a/b/c/': 'https://git.acme.io:8443/a/b/c',
    'git@github.com:acme/shop.git': 'https://github.com/acme/shop',
    'ssh://git@git.acme.io:2222/acme/shop': 'https://git.acme.io/acme/shop',
    'git://git.acme.io/acme/shop.git': 'https://git.acme.io/acme/shop',
    '/srv/git/shop.git': undefined,
    '../shop': undefined,
    'file:///srv/shop.git': undefined,
    'ext::sh -c evil% >&2': undefined,
    'work:acme/shop': undefined,
    'https://github.com/acme/shop?token=hunter2': undefined,
    'https://github.com/acme/"><script>': undefined,
    'javascript:alert(1)//a.b/c': undefined,
    'https://github.com': undefined,
    'https://localhost/a/b': undefined,
  };
  for (const [remote, expected] of Object.entries(cases)) expect([remote, webAddress(remote)]).toEqual([remote, expected]);
  expect([remoteName('git@github.com:acme/shop.git'), remoteName('/srv/git/till.git/'), remoteName(undefined)]).toEqual([
    'shop',
    'till',
    undefined,
  ]);
});

test('a git configuration is read as text', () => {
  const text =
    '[Core]\n\tbare = true ; note\n[remote "Origin"]\n\turl = other\n[remote "origin"]\n\tURL = "https://a.b/c/d" # note\n[extensions]\nobjectFormat=sha256\n[broken\n= x\n';
  expect([...parseGitConfig(text)]).toEqual([
    ['core.bare', 'true'],
    ['remote.Origin.url', 'other'],
    ['remote.origin.url', 'https://a.b/c/d'],
    ['extensions.objectformat', 'sha256'],
  ]);
});

test('answers of cat-file are cut right however they arrive', () => {
  const bodies = fc.array(fc.option(fc.uint8Array({ maxLength: 40 })), { maxLength: 6 });
  fc.assert(
    fc.property(bodies, fc.integer({ min: 1, max: 50 }), (expected, step) => {
      const id = 'a'.repeat(40);
      const stream = Buffer.concat(
        expected.flatMap((body) =>
          body === null ? [Buffer.from(`${id} missing\n`)] : [Buffer.from(`${id} blob ${body.length}\n`), body, Buffer.from('\n')],
        ),
      );
      const answers: (Buffer | undefined | 'too-large')[] = [];
      const take = answerParser((bytes) => answers.push(bytes));
      for (let at = 0; at < stream.length; at += step) take(stream.subarray(at, at + step));
      expect(answers.map((one) => (one === 'too-large' ? one : one?.toString('hex')))).toEqual(
        expected.map((one) => (one === null ? undefined : Buffer.from(one).toString('hex'))),
      );
    }),
  );
});

test('records are cut right however they arrive', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme-ascii' }), { minLength: 1 }),
      fc.integer({ min: 1, max: 20 }),
      async (expected, step) => {
        const bytes = Buffer.from(`${expected.join('\0')}\0`);
        async function* pieces() {
          for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
        }
        const records: string[] = [];
        for await (const some of recordsOf(pieces())) records.push(...some.map(String));
        expect(records).toEqual(expected);
      },
    ),
  );
});

test('the repository in memory answers as the one on disk does', async () => {
  const files = { 'b/ü.txt': 'ü', 'a.txt': '\uFEFFa', '😀': '1', '\uffee': '2', nul: '\0' };
  const real = await see(workTree(files));
  const memory = memoryRepository({ name: 'shop', files });
  expect(memory.files.map(({ path, blob, size, kind }) => ({ path, blob, size, kind }))).toEqual(
    real.repository.files.map(({ path, blob, size, kind }) => ({ path, blob, size, kind })),
  );
  for await (const [file, content] of memory.read(memory.files, 1000)) expect(content).toEqual(real.contents[file.path]);
  expect(blobId(Buffer.from('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
});
