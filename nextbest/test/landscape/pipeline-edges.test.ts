import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { resource } from '../support/files.ts';
import { type Files, landscapeOf } from '../support/situation.ts';

function workflow(on: string, steps: string): string {
  return `on: ${on}\nenv:\n  REGISTRY: ghcr.io\njobs:\n  deliver:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${steps}`;
}

const LOGIN = '      - uses: docker/login-action@v3\n        with: { registry: "${{ env.REGISTRY }}" }\n';
const BUILD = '      - uses: docker/build-push-action@v6\n        with: { push: true }\n';

async function leanings(files: Files): Promise<string[]> {
  const { components } = await landscapeOf(files, { catalog: builtCatalog() });
  return components.find(({ id }) => id === 'service:github-actions')?.dependsOn.map(({ id }) => id) ?? [];
}

test('a pipeline that signs in to a registry and pushes leans on it', async () => {
  expect(await leanings({ '.github/workflows/release.yml': workflow('push', LOGIN + BUILD) })).toEqual([
    'service:github-container-registry',
  ]);
});

test('to sign in alone may be to pull, and what is proposed is not delivered', async () => {
  expect(await leanings({ '.github/workflows/release.yml': workflow('push', LOGIN) })).toEqual([]);
  expect(await leanings({ '.github/workflows/release.yml': workflow('pull_request', LOGIN + BUILD) })).toEqual([]);
});

test('a pipeline leans on the only cluster of the kind that it deploys to', async () => {
  const deploys = workflow('push', '      - run: aws eks update-kubeconfig --name main\n');
  const one = { '.github/workflows/deploy.yml': deploys, 'a/main.tf': resource('aws_eks_cluster', 'main') };
  expect(await leanings(one)).toEqual(['service:a/amazon-eks']);
  expect(await leanings({ ...one, 'b/main.tf': resource('aws_eks_cluster', 'main') })).toEqual([]);
});
