import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFacts } from '#evidence/read.ts';
import { chart } from '#landscape/chart.ts';
import type { Component } from '#model/component.ts';
import type { FactsOfFile } from '#model/fact.ts';
import { memoryCache } from '#storage/memory-cache.ts';
import { smallCatalog } from '../support/catalog.ts';
import { DOCKERFILE, deployment, packageJson, resource, service } from '../support/files.ts';
import { shop } from '../support/situation.ts';

const FILES: Readonly<Record<string, string>> = {
  'README.md': '# Shop\n\nSells shoes.\n',
  'src/cart/Dockerfile': DOCKERFILE,
  'src/cart/package.json': packageJson('cart', 'ioredis', 'pg'),
  'src/web/Dockerfile': DOCKERFILE,
  'k8s/base/cart.yaml': deployment('cart', ['acme/cart'], { REDIS: 'redis:6379' }),
  'k8s/base/web.yaml': `${deployment('web', ['acme/web'], { CART: 'http://cart' })}---\n${service('cart', 'cart')}`,
  'k8s/base/redis.yaml': deployment('redis', ['redis:6.2']),
  'k8s/variants/envoy/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n',
  'k8s/variants/envoy/web.yaml': deployment('web', ['acme/web', 'envoyproxy/envoy:v1']),
  'docker-compose.yml': 'services:\n  web:\n    build: src/web\n  redis:\n    image: redis:7.0\n  gone:\n    build: src/gone\n',
  'infra/main.tf': resource('aws_db_instance', 'orders', '  instance_class = var.c') + resource('aws_sqs_queue', 'jobs'),
  'infra/variables.tf': 'variable "c" {\n  default = "small"\n}\n',
  'infra/prod.tfvars': 'c = "db.serverless"\n',
  'lambda/main.tf': resource('aws_lambda_function', 'mail', '  timeout = 3\n  memory_size = 128'),
};
const PATHS = Object.keys(FILES);

async function factsOf(paths: readonly string[]) {
  return (
    await readFacts({ repositories: [shop(Object.fromEntries(paths.map((path) => [path, FILES[path] ?? ''])))], cache: memoryCache() })
  ).files;
}

function charted(files: readonly FactsOfFile[]) {
  return chart({
    files,
    catalog: smallCatalog(),
    repositories: ['shop'],
    folders: new Set(['shop:', 'shop:src', 'shop:src/web', 'shop:src/cart']),
  });
}

test('the order in which files are read never shows', async () => {
  const files = await factsOf(PATHS);
  const expected = JSON.stringify(charted(files));
  fc.assert(
    fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (shuffled) => {
      expect(JSON.stringify(charted(shuffled))).toBe(expected);
    }),
    { numRuns: 50 },
  );
});

test('on any part of the files, ids are unique, edges end at components, and every claim has a place, a source or a class that says why not', async () => {
  const files = await factsOf(PATHS);
  fc.assert(
    fc.property(fc.subarray([...files]), (some) => {
      const { components, coverage } = charted(some);
      const ids = new Set(components.map(({ id }) => id));
      expect(ids.size).toBe(components.length);
      const [known, all] = coverage.deployablesWithKnownRung;
      expect(known).toBeLessThanOrEqual(all);
      for (const component of components) {
        for (const { id, evidence } of component.dependsOn) expect([ids.has(id), evidence.length > 0]).toEqual([true, true]);
        for (const one of claimsOf(component)) expect(one.class !== 'measured' || one.place !== undefined, one.says).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

function claimsOf({ evidence, uses, dependsOn, evolution }: Component) {
  return [
    ...evidence,
    ...uses.flatMap((use) => use.evidence),
    ...dependsOn.flatMap((edge) => edge.evidence),
    ...(evolution?.because ?? []),
  ];
}

test('a file more never renames a deployable or a service that was there', async () => {
  const files = await factsOf(PATHS);
  const named = (some: readonly FactsOfFile[]): string[] =>
    charted(some)
      .components.filter(({ kind }) => kind === 'service')
      .map(({ id }) => id);
  const added = await readFacts({
    repositories: [
      shop({
        'infra/more.tf': resource('aws_sqs_queue', 'more'),
        'a/k8s/mail.yaml': deployment('mail', ['acme/mail']),
        'lambda/print.tf': resource('aws_lambda_function', 'print'),
      }),
    ],
    cache: memoryCache(),
  });
  expect(named([...files, ...added.files])).toEqual(expect.arrayContaining(named(files)));
  const deployables = (some: readonly FactsOfFile[]): string[] =>
    charted(some)
      .components.filter(({ kind }) => kind === 'deployable')
      .map(({ id }) => id);
  expect(deployables([...files, ...added.files])).toEqual(expect.arrayContaining(deployables(files)));
});
