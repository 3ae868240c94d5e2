import { expect, test } from 'vitest';
import { allTechnologies } from '../catalog/load.ts';
import { smallCatalog } from '../support/catalog.ts';
import { DOCKERFILE, deployment, packageJson } from '../support/files.ts';
import { componentCalled, deployables, type Files, landscapeOf, usesOf } from '../support/situation.ts';

/** The technologies as they are known, since it is their marks that are looked at. */
const catalog = smallCatalog({ technologies: await allTechnologies() });

async function usesIn(files: Files): Promise<readonly string[]> {
  const { components } = await landscapeOf(files, { catalog });
  return [...new Set(components.flatMap(usesOf))].sort();
}

test('a folder that the command line of Elastic Beanstalk deploys is an application there', async () => {
  const landscape = await landscapeOf(
    { 'api/package.json': packageJson('shop'), 'api/.elasticbeanstalk/config.yml': 'global: { application_name: shop-api }\n' },
    { catalog },
  );
  expect(deployables(landscape)).toEqual(['deployable:api']);
  expect(usesOf(componentCalled(landscape, 'deployable:api'))).toEqual(['aws-elastic-beanstalk:managed:production']);
});

test('settings that were left behind for Elastic Beanstalk claim nothing', async () => {
  expect(await usesIn({ 'api/.ebextensions/01.config': 'packages: {}\n', 'api/Dockerrun.aws.json': '{}' })).toEqual([]);
});

test('what CodeDeploy sets up by files and steps runs on machines, and what it changes elsewhere does not', async () => {
  const machines = 'version: 0.0\nos: linux\nhooks: { ApplicationStart: [{ location: start.sh }] }\n';
  expect(await usesIn({ 'package.json': packageJson('shop'), 'appspec.yml': machines })).toEqual(['virtual-machine:vm:production']);
  const service = 'version: 0.0\nResources: [{ Shop: { Type: AWS::ECS::Service } }]\n';
  expect(await usesIn({ 'appspec.yml': service })).toEqual([]);
});

test('instances that Terraform orders on Cloud Foundry are what the catalogue of the platform calls them', async () => {
  const order = (name: string) =>
    `resource "cloudfoundry_service_instance" "${name}_orders" {\n  service_plan = data.cloudfoundry_service.${name}.service_plans["small"]\n}\n`;
  expect(
    await usesIn({ 'infra/main.tf': `${order('postgres')}${order('redis')}${order('other')}resource "cloudfoundry_app" "web" {}\n` }),
  ).toEqual(['cloud-foundry:managed:production', 'postgresql:managed:production', 'redis:managed:production']);
});

test('a store in a folder of copies is that store; one of a team, and what is no store, is not known by the end of its name', async () => {
  const runs = (image: string) => usesIn({ 'kubernetes/sessions.yaml': deployment('sessions', [image]) });
  expect(await runs('gcr.io/google_containers/redis:e2e')).toEqual(['redis:container:production']);
  expect(await runs('registry.example.org/mirrors/team/redis:7')).toEqual(['redis:container:production']);
  expect(await runs('registry.example.org/team/redis:7')).toEqual(['kubernetes:container:production']);
  expect(await runs('registry.example.org/mirrors/team/nginx:1')).toEqual(['kubernetes:container:production']);
});

test('credentials that Rails keeps encrypted in the repository are a store of secrets, an example of them is none', async () => {
  expect(await usesIn({ 'config/credentials.yml.enc': 'x' })).toEqual(['rails-credentials:home-made:unknown']);
  expect(await usesIn({ 'config/credentials.yml.enc.sample': 'x', 'docs/credentials.yml.enc': 'x' })).toEqual([]);
});

test('an application that Heroku builds by its manifest runs there; beside the file of another platform it is a choice', async () => {
  const files = { Dockerfile: DOCKERFILE, 'heroku.yml': 'build: { docker: { web: Dockerfile } }\n' };
  expect(await usesIn(files)).toContain('heroku:serverless-capacity:production');
  expect(await usesIn({ ...files, 'fly.toml': 'app = "shop"\n' })).toContain('heroku:serverless-capacity:optional');
});

test('machines that a cookbook gives Munin have their graphs there', async () => {
  const files = { 'roles/monitor.rb': 'run_list("recipe[munin::server]")\n' };
  expect(await usesIn(files)).toContain('munin:vm:production');
});
