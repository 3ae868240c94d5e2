import { expect, test } from 'vitest';
import { landscapeOf } from '../support/situation.ts';

async function deliveries(on: string, run: string, name = 'Ship'): Promise<readonly string[]> {
  const text = `name: ${name}\non:\n${on}\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`;
  const { deliveries: found = [] } = await landscapeOf({ '.github/workflows/ship.yml': text });
  return found.map((one) => [one.does, one.on.join('+'), one.branches.join('+'), one.schedule].filter((part) => part).join(' '));
}

test('a workflow that deploys or publishes is told with what starts it', async () => {
  expect(await deliveries("  push:\n    tags: ['v*']", 'kubectl apply -f x.yaml')).toEqual(['deploys tag']);
  expect(await deliveries('  push:\n    branches: [production]', 'helm upgrade a b')).toEqual(['deploys push production']);
  expect(await deliveries('  release:\n    types: [published]', 'npm publish')).toEqual(['publishes release']);
});

test('what runs on proposals, and what neither deploys nor publishes, is no delivery', async () => {
  expect(await deliveries('  push:\n  pull_request:', 'kubectl apply -f x.yaml')).toEqual([]);
  expect(await deliveries('  push:', 'npm test')).toEqual([]);
});

test('a clock alone keeps changes waiting only where the workflow is called a way to users', async () => {
  const nightly = "  schedule:\n    - cron: '0 6 * * 1'\n  workflow_dispatch:";
  expect(await deliveries(nightly, 'aws s3 sync . s3://x', 'Deploy site')).toEqual(['deploys schedule+hand 0 6 * * 1']);
  expect(await deliveries(nightly, 'aws s3 sync . s3://x', 'Backup')).toEqual(['deploys schedule+hand']);
});

test('a cluster that pulls many parts of a repository takes what is merged', async () => {
  const part = (name: string): string =>
    `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata:\n  name: ${name}\nspec:\n  path: ./x\n`;
  const files = (folder: string) => Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`${folder}/${at}.yaml`, part(`p${at}`)]));
  expect((await landscapeOf(files('cluster'))).deliveries).toMatchObject([{ name: 'Flux', pulled: true }]);
  expect((await landscapeOf(files('testdata'))).deliveries).toEqual([]);
});
