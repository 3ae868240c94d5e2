import { expect, test } from 'vitest';
import type { Landscape } from '#model/component.ts';
import { builtCatalog } from '../support/catalog.ts';
import { resource } from '../support/files.ts';
import { type Files, landscapeOf } from '../support/situation.ts';

const SPECIFICATION = `version: 0.2
phases:
  build:
    commands:
      - docker build -t ghcr.io/acme/cart cart
      - docker push ghcr.io/acme/cart
`;

/** Build services with what they lean on. */
async function servicesFor(files: Files): Promise<string[]> {
  const { components } = await landscapeOf(files, { catalog: builtCatalog() });
  return components.filter(isBuildService).map(({ id, dependsOn }) => [id, ...dependsOn.map((to) => to.id)].join(' '));
}

function isBuildService({ uses }: Landscape['components'][number]): boolean {
  return uses.some(({ capability }) => capability === 'ci-cd');
}

test('a build specification alone shows the build service, and what its commands push to', async () => {
  expect(await servicesFor({ 'buildspec.yml': SPECIFICATION })).toEqual(['service:aws-codebuild service:github-container-registry']);
});

test('the specification is part of the only project that is described, and of none where there is a choice', async () => {
  const one = { 'buildspec.yml': SPECIFICATION, 'infra/main.tf': resource('aws_codebuild_project', 'images') };
  expect(await servicesFor(one)).toEqual(['service:infra/aws-codebuild service:github-container-registry']);
  const two = { ...one, 'other/main.tf': resource('aws_codebuild_project', 'tests') };
  expect(await servicesFor(two)).toEqual(['service:infra/aws-codebuild', 'service:other/aws-codebuild']);
  const tests = { 'a/tests/main.tf': resource('aws_codebuild_project', 'a'), 'b/tests/main.tf': resource('aws_codebuild_project', 'b') };
  expect(await servicesFor({ 'buildspec.yml': SPECIFICATION, ...tests })).toContain('service:aws-codebuild');
});
