import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { componentCalled, deployables, type Files, landscapeOf } from '../support/situation.ts';

const WEB = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [IMAGE] } } }\n';
const TOLD = WEB.replace('IMAGE', '{ name: web, image: acme/web }');

function pushes(...folders: readonly string[]): string {
  const steps = folders.map((one) => `      - run: docker build -t acme/${one} ${one} && docker push acme/${one}\n`);
  return `on: push\njobs:\n  images:\n    runs-on: ubuntu-latest\n    steps:\n${steps.join('')}`;
}

const FILES = {
  'web/Dockerfile': 'FROM node:22\n',
  'worker/Dockerfile': 'FROM node:22\n',
  'deploy/web.yaml': TOLD,
  '.github/workflows/images.yml': pushes('web', 'worker'),
};

async function found(files: Files) {
  return landscapeOf({ ...FILES, ...files }, { catalog: builtCatalog() });
}

test('an image that a pipeline publishes is a deployable, though nothing here starts it', async () => {
  const landscape = await found({});
  expect(deployables(landscape)).toEqual(['deployable:web', 'deployable:worker']);
  expect(componentCalled(landscape, 'worker').uses.map(({ technology }) => technology)).toEqual(['unknown']);
});

test('what is only built, or what another image is built on, is none', async () => {
  expect(deployables(await found({ '.github/workflows/images.yml': pushes('web') }))).toEqual(['deployable:web']);
  expect(deployables(await found({ 'web/Dockerfile': 'FROM acme/worker\n' }))).toEqual(['deployable:web']);
});

test('where a container is open to any image, it may be the one that is published', async () => {
  const api = 'resource "aws_ecs_service" "api" {\n  launch_type = "FARGATE"\n}\n';
  expect(deployables(await found({ 'infra/main.tf': api }))).toEqual(['deployable:infra/api', 'deployable:web']);
});

test('a recipe for tests is no place of what another recipe beside it makes', async () => {
  const { evidence } = componentCalled(await found({ 'web/Dockerfile.e2e': 'FROM node:22\n' }), 'web');
  expect(evidence.map(({ place }) => place?.path)).toEqual(['.github/workflows/images.yml', 'deploy/web.yaml', 'web/Dockerfile']);
});
