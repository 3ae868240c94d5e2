import { expect, test } from 'vitest';
import { deployment, switchedOff } from '../support/files.ts';
import { landscapeOf } from '../support/situation.ts';

async function offered(files: Readonly<Record<string, string>>): Promise<string[]> {
  return (await landscapeOf(files)).offers.map(
    ({ capability, because }) => `${capability} ${because[0]?.place?.path}:${because[0]?.place?.line}`,
  );
}

test('what the README or the package description names as the product is offered, with its place', async () => {
  expect(await offered({ 'README.md': '# Flaggy\n\nFlaggy is a Feature Flag Service for teams.\n' })).toEqual([
    'feature-flags README.md:1',
  ]);
  expect(
    await offered({ 'package.json': JSON.stringify({ name: 'flaggy', description: 'A feature flag service' }, undefined, 2) }),
  ).toEqual(['feature-flags package.json:3']);
});

test('what the repository only uses, or what a package below the root says, is not offered', async () => {
  expect(await offered({ 'README.md': '# Shop\n\nSells shoes. Uses feature flags.\n' })).toEqual([]);
  expect(
    await offered({ 'packages/flags/package.json': JSON.stringify({ name: 'flags', description: 'A feature flag service' }) }),
  ).toEqual([]);
});

test('versions are read where they are written exactly, in their environment', async () => {
  const { versions } = await landscapeOf({
    'k8s/redis.yaml': deployment('redis', ['redis:6.2.7-alpine']),
    'k8s/latest.yaml': deployment('other', ['redis:latest']),
    'src/tool/Dockerfile': 'FROM python:3.11.4-slim\n',
    'docker-compose.yml': 'services:\n  old:\n    image: redis:6.0\n',
  });
  expect(versions.map(({ product, version, environment, place }) => [product, version, environment, place.path])).toEqual([
    ['redis', '6.0', 'nonproduction', 'docker-compose.yml'],
    ['redis', '6.2.7', 'production', 'k8s/redis.yaml'],
    ['python', '3.11.4', 'unknown', 'src/tool/Dockerfile'],
  ]);
});

test('a build context that is not there dangles, and one of another repository does not', async () => {
  const compose = 'services:\n  a:\n    build: ./gone\n  b:\n    build: ../other\n  c:\n    build: ./here\n  d:\n    build: ${WHERE}\n';
  const { dangling } = await landscapeOf({ 'docker-compose.yml': compose, 'here/Dockerfile': 'FROM node:22\n' });
  expect(dangling.flatMap(({ evidence }) => evidence.map(({ place, says }) => [place?.line, says]))).toEqual([
    [3, 'a builds from ./gone, and there is no such folder'],
  ]);
});

test('what production runs none of dangles; what scales up from none does not', async () => {
  const scaled = `apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: { name: worker }\nspec: { scaleTargetRef: { name: worker } }\n`;
  const off = await landscapeOf({
    'k8s/old.yaml': switchedOff(deployment('old', ['acme/old'])),
    'k8s/worker.yaml': `${switchedOff(deployment('worker', ['acme/worker']))}---\n${scaled}`,
  });
  expect(off.dangling.map(({ path }) => path)).toEqual(['k8s/old.yaml']);
  const group = 'resource "aws_autoscaling_group" "workers" {\n  desired_capacity = 0\n  min_size = 0\n  max_size = 20\n}\n';
  expect((await landscapeOf({ 'main.tf': group })).dangling).toEqual([]);
});
