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

function pushing(tags: string): string {
  return workflow('push', `${LOGIN}      - uses: docker/build-push-action@v6\n        with: { push: true, tags: "${tags}" }\n`);
}

test('the names of the images tell where they go, whatever else the job signs in to', async () => {
  expect(await leanings({ '.github/workflows/release.yml': pushing('quay.io/acme/cart:${{ github.sha }},acme/cart:1') })).toEqual([
    'service:docker-hub',
    'service:quay',
  ]);
  expect(await leanings({ '.github/workflows/release.yml': pushing('${{ vars.REPOSITORY }}:1') })).toEqual([
    'service:github-container-registry',
  ]);
});

test('a registry that a job hands on to a workflow counts where that one pushes', async () => {
  const calls = `on: push\njobs:\n  publish:\n    uses: ./.github/workflows/images.yml\n    with: { registry: quay.io }\n`;
  const called = workflow('workflow_call', '      - uses: docker/build-push-action@v6\n        with: { push: true, tags: acme/cart }\n');
  expect(await leanings({ '.github/workflows/release.yml': calls, '.github/workflows/images.yml': called })).toEqual([
    'service:docker-hub',
    'service:quay',
  ]);
  const scans = workflow('workflow_call', '      - run: trivy image quay.io/acme/cart\n');
  expect(await leanings({ '.github/workflows/release.yml': calls, '.github/workflows/images.yml': scans })).toEqual([]);
});

test('a workflow of others that says that it pushes is handed a registry, one that does not say so is not', async () => {
  const calls = (name: string): string =>
    `on: push\njobs:\n  images:\n    uses: acme/actions/.github/workflows/${name}.yml@v1\n    with: { repository: ghcr.io/acme/cart }\n`;
  expect(await leanings({ '.github/workflows/release.yml': calls('build-push-image') })).toEqual(['service:github-container-registry']);
  expect(await leanings({ '.github/workflows/release.yml': calls('scan-image') })).toEqual([]);
});

test('other pipelines push to registries as well', async () => {
  const script = 'build:\n  script:\n    - docker build -t "$IMAGE:1" .\n    - docker push "$IMAGE:1"\n';
  const { components } = await landscapeOf(
    { '.gitlab-ci.yml': `variables: { IMAGE: ghcr.io/acme/cart }\n${script}` },
    { catalog: builtCatalog() },
  );
  expect(components.find(({ id }) => id === 'service:gitlab-ci')?.dependsOn.map(({ id }) => id)).toEqual([
    'service:github-container-registry',
  ]);
});

test('a pipeline leans on whose machines its jobs ask for', async () => {
  const asks = (runner: string): string => `on: push\njobs: { build: { runs-on: "${runner}", steps: [{ run: make }] } }\n`;
  const project = { 'infra/main.tf': resource('aws_codebuild_project', 'runner') };
  const runner = 'codebuild-shop-${{ github.run_id }}-${{ github.run_attempt }}';
  expect(await leanings({ ...project, '.github/workflows/build.yml': asks(runner) })).toEqual(['service:infra/aws-codebuild']);
  expect(await leanings({ ...project, '.github/workflows/build.yml': asks('ubuntu-latest') })).toEqual([]);
});
