import { expect, test } from 'vitest';
import { awsLambda as lifespan } from '#catalog/lifespans/aws-lambda.ts';
import { amazonEks } from '#catalog/technologies/amazon-eks.ts';
import { awsLambda } from '#catalog/technologies/aws-lambda.ts';
import { googleKubernetesEngine } from '#catalog/technologies/google-kubernetes-engine.ts';
import { nodejs } from '#catalog/technologies/nodejs.ts';
import { compileCatalog } from '../../src/catalog/compile.ts';
import { smallCatalog } from '../support/catalog.ts';
import { landscapeOf } from '../support/situation.ts';

const CATALOG = compileCatalog({ ...smallCatalog(), technologies: [awsLambda, amazonEks, googleKubernetesEngine, nodejs] });

async function versionsIn(text: string): Promise<readonly string[]> {
  const { versions } = await landscapeOf({ 'infra/main.tf': text }, { catalog: CATALOG });
  return versions.map(({ product, version }) => `${product} ${version}`);
}

test('the runtime of a function is a release of its provider, as the lifespans name it', async () => {
  const runtime = (name: string) => `resource "aws_lambda_function" "web" {\n  runtime = "${name}"\n}\n`;
  expect(await versionsIn(runtime('nodejs20.x'))).toEqual(['aws-lambda nodejs20.x']);
  expect(await versionsIn(runtime('provided.al2'))).toEqual(['aws-lambda provided.al2']);
  expect(lifespan.cycles.map(({ cycle }) => cycle)).toEqual(expect.arrayContaining(['nodejs20.x', 'provided.al2']));
  expect(await versionsIn(runtime('$' + '{var.runtime}'))).toEqual([]);
});

test('a module names the release of the cluster that it makes, and its own is none', async () => {
  const module = (rest: string) => `module "eks" {\n  source  = "terraform-aws-modules/eks/aws"\n  version = "20.8.4"\n${rest}}\n`;
  expect(await versionsIn(module('  cluster_version = "1.31"\n'))).toEqual(['amazon-eks 1.31']);
  expect(await versionsIn(module(''))).toEqual([]);
});

test('a cluster is asked for by the least release of its masters', async () => {
  const cluster = 'resource "google_container_cluster" "shop" {\n  name               = "shop"\n  min_master_version = "1.31"\n}\n';
  expect(await versionsIn(cluster)).toEqual(['google-kubernetes-engine 1.31']);
});
