import { expect, test } from 'vitest';
import { allTechnologies } from '../catalog/load.ts';
import { smallCatalog } from '../support/catalog.ts';
import { DOCKERFILE, deployment } from '../support/files.ts';
import { componentCalled, landscapeOf, usesOf } from '../support/situation.ts';

/** The technologies as they are known, since it is their marks that are looked at. */
const catalog = smallCatalog({ technologies: await allTechnologies() });

test.each([
  ['.gitlab-ci.yml', 'a: { script: make }', ['gitlab-ci:?:production']],
  ['.gitlab-ci.yml', 'a: { script: make, tags: [saas-linux-small-amd64] }', ['gitlab-ci:saas:production']],
  ['.circleci/config.yml', 'jobs: {}', ['circleci:saas:production']],
  ['ci/Jenkinsfile', 'node { sh "make" }', ['jenkins:?:production']],
  ['cloudbuild.yaml', 'steps: [{ name: node }]', ['google-cloud-build:serverless:production']],
])('%s with %s is a pipeline on the map', async (path, text, uses) => {
  const landscape = await landscapeOf({ [path]: text }, { catalog });
  const pipelines = landscape.components.filter(({ uses: all }) => all.some(({ capability }) => capability === 'ci-cd'));
  expect(pipelines.map(usesOf)).toEqual([uses]);
  expect(pipelines[0]?.owns).toEqual([path]);
});

test('what a pipeline builds from a folder is known by the name of its image', async () => {
  const landscape = await landscapeOf({
    '.gitlab-ci.yml': 'build: { script: [docker build -t $CI_REGISTRY_IMAGE/acme-basket:$CI_COMMIT_SHA src/cart] }',
    'src/cart/Dockerfile': DOCKERFILE,
    'k8s/web.yaml': deployment('web', ['registry.example.com/acme-basket:3']),
  });
  expect(usesOf(componentCalled(landscape, 'cart'))).toEqual(['kubernetes:container:production']);
});

test('gates are approvals, environments, and what deploys only by hand', async () => {
  const landscape = await landscapeOf({
    '.gitlab-ci.yml':
      'release:\n  script: helm upgrade web ./chart\n  environment: production\n  when: manual\nload:\n  script: k6 run a.js\n  when: manual\n',
    '.circleci/config.yml': 'workflows: { a: { jobs: [{ hold: { type: approval } }] } }',
    Jenkinsfile: "stage('Go') { input 'Sure?' }",
    'azure-pipelines.yml': 'name: Rollback\ntrigger: none\nsteps: [{ bash: kubectl rollout undo deployment/web }]\n',
    'azure-pipelines-lint.yml': 'name: Lint\ntrigger: none\nsteps: [{ bash: make lint }]\n',
    'argo/web.yaml':
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web }\nspec: { source: { path: k8s }, destination: { namespace: web } }\n',
  });
  expect(landscape.gates.map(({ kind, name, place }) => `${kind} ${name} ${place.path}:${place.line}`).sort()).toEqual([
    'approval Go Jenkinsfile:1',
    'approval hold .circleci/config.yml:1',
    'environment production .gitlab-ci.yml:3',
    'manual-start Rollback azure-pipelines.yml:2',
    'manual-start release .gitlab-ci.yml:4',
    'manual-start web argo/web.yaml:4',
  ]);
});

test('a pipeline that only tests what is proposed is how production is delivered all the same', async () => {
  const text = 'on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make test\n';
  const landscape = await landscapeOf({ '.github/workflows/pr.yml': text }, { catalog });
  expect(usesOf(componentCalled(landscape, 'service:github-actions'))).toEqual(['github-actions:saas:production']);
});

function workflow(job: string, ...steps: readonly string[]): string {
  return `on: push\njobs:\n  ${job}:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
}

test('what a pipeline hands to a platform runs there: by its folder, its image, or the one recipe there is', async () => {
  const where = async (files: Readonly<Record<string, string>>, name: string): Promise<unknown> =>
    usesOf(componentCalled(await landscapeOf(files, { catalog }), name));
  const cart = { 'src/cart/Dockerfile': DOCKERFILE };
  const both = { ...cart, 'src/mail/Dockerfile': DOCKERFILE };
  const deployed = ['google-cloud-run:serverless-capacity:production'];
  const byFolder = workflow('deploy', 'run: gcloud run deploy shop --source src/cart --region here');
  expect(await where({ ...both, '.github/workflows/a.yml': byFolder }, 'cart')).toEqual(deployed);
  const byImage = workflow(
    'deploy',
    "{ uses: google-github-actions/deploy-cloudrun@v2, with: { service: shop, image: 'example.com/cart:1' } }",
  );
  expect(await where({ ...both, '.github/workflows/a.yml': byImage }, 'cart')).toEqual(deployed);
  const open = 'deploy: { script: [gcloud run deploy shop --image $IMAGE] }';
  expect(await where({ ...cart, '.gitlab-ci.yml': open }, 'cart')).toEqual(deployed);
  expect(await where({ ...both, '.gitlab-ci.yml': open }, 'shop')).toEqual(deployed);
});

test('a pipeline that hands something to staging says nothing of production', async () => {
  const deploy = 'run: gcloud run deploy shop --source src/cart';
  const files = { 'src/cart/Dockerfile': DOCKERFILE, '.github/workflows/a.yml': workflow('deploy-staging', deploy) };
  const landscape = await landscapeOf(files, { catalog });
  expect(usesOf(componentCalled(landscape, 'cart'))).toContain('google-cloud-run:serverless-capacity:nonproduction');
});

test('what infrastructure describes is not told again by the pipeline that renews it', async () => {
  const files = {
    'infra/main.tf': 'resource "google_cloud_run_v2_service" "web" {\n  name = "shop"\n}\n',
    '.github/workflows/a.yml': workflow('deploy', 'run: gcloud run deploy shop-web --image "$IMAGE"', 'run: gcloud run deploy "$NAME"'),
  };
  const landscape = await landscapeOf(files, { catalog });
  const running = landscape.components.filter(({ uses }) => uses.some(({ technology }) => technology === 'google-cloud-run'));
  expect(running.map(({ id }) => id)).toEqual(['deployable:infra/web']);
});

test('a platform that a pipeline deploys to is known, also where it is not written out what it deploys', async () => {
  const landscape = await landscapeOf({ 'ops/deploy.cloudbuild.yaml': 'steps: [{ script: gcloud run deploy $_NAME }]' }, { catalog });
  expect(usesOf(componentCalled(landscape, 'service:google-cloud-run'))).toEqual(['google-cloud-run:serverless-capacity:production']);
  expect(landscape.coverage.unresolved).toEqual([]);
});

test('a pipeline of GitLab below the root is only one where the root has one that may include it', async () => {
  const environmentOf = async (files: Readonly<Record<string, string>>): Promise<unknown> =>
    usesOf(componentCalled(await landscapeOf(files, { catalog }), 'service:gitlab-ci'));
  const below = { 'clients/python/.gitlab-ci.yml': 'test: { script: make }' };
  expect(await environmentOf(below)).toEqual(['gitlab-ci:?:unknown']);
  expect(await environmentOf({ ...below, '.gitlab-ci.yml': 'test: { script: make }' })).toEqual(['gitlab-ci:?:production']);
});

test('a pipeline that builds the code of the root by a recipe in a folder for such files makes one deployable', async () => {
  const landscape = await landscapeOf(
    {
      'docker/Dockerfile': DOCKERFILE,
      'package.json': '{ "name": "shop", "dependencies": { "express": "5" } }',
      '.github/workflows/a.yml': workflow(
        'publish',
        '{ uses: docker/build-push-action@v6, with: { context: ., file: docker/Dockerfile, push: true, tags: "acme/shop:1" } }',
      ),
    },
    { catalog },
  );
  expect(landscape.components.filter(({ kind }) => kind === 'deployable').map(({ id }) => id)).toEqual(['deployable:.']);
});
