import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { DOCKERFILE } from '../support/files.ts';
import { landscapeOf, usesOf } from '../support/situation.ts';

const LIBRARY = {
  'package.json': '{ "name": "mails", "main": "index.js", "dependencies": { "@sendgrid/mail": "8.1.0" } }',
  '.github/workflows/a.yml': 'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm test }]\n',
};

async function usesIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { components } = await landscapeOf(files, { catalog: builtCatalog() });
  return components
    .filter(({ kind }) => kind === 'service')
    .flatMap((one) => usesOf(one))
    .sort();
}

test('what a library can be used with is not known to be used in production, and what delivers it is', async () => {
  expect(await usesIn(LIBRARY)).toEqual(['github-actions:saas:production', 'sendgrid:saas:unknown']);
});

test('what is made into an image is used wherever that runs', async () => {
  expect(await usesIn({ ...LIBRARY, Dockerfile: DOCKERFILE })).toContain('sendgrid:saas:production');
});
