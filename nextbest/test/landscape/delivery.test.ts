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
