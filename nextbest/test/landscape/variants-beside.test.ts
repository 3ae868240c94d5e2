import { expect, test } from 'vitest';
import { environmentsIn } from '../support/environments.ts';
import { deployment, resource } from '../support/files.ts';
import { type Files, landscapeOf, usesOf } from '../support/situation.ts';

/** The environments of what is run or defined, in the order of the files. */
async function told(files: Files): Promise<readonly (string | undefined)[]> {
  const all = await environmentsIn(files);
  return all.filter((one) => /^(?:image|cloudformation|terraform)\//.test(one)).map((one) => one.split(':').at(-1));
}

const CART = deployment('cart', ['acme/cart']);

test('manifests that start a workload of the folder beside them again are a variant of it, with all that lies with them', async () => {
  const files = { 'k8s/cart.yaml': CART, 'k8s-tracing/cart.yaml': CART, 'k8s-tracing/tracer.yaml': deployment('tracer', ['acme/tracer']) };
  expect(await told(files)).toEqual(['optional', 'optional', 'production']);
  expect(await told({ ...files, 'k8s-tracing/cart.yaml': '' })).toEqual(['production', 'production']);
});

function template(...names: readonly string[]): string {
  return `AWSTemplateFormatVersion: '2010-09-09'\nResources:\n${names.map((name) => `  ${name}: { Type: AWS::SQS::Queue }\n`).join('')}`;
}

test('a template with the resources of the one beside it whose name it goes on from is a variant of it', async () => {
  const base = { 'shop.yaml': template('One', 'Two', 'Three') };
  expect(await told({ ...base, 'shop-with-more.yaml': template('One', 'Two', 'Four') })).toEqual([
    'optional',
    'optional',
    'optional',
    ...all(3),
  ]);
  expect(await told({ ...base, 'shop-mail.yaml': template('Four', 'Five', 'Six') })).toEqual(all(6));
});

function all(count: number): readonly string[] {
  return Array.from({ length: count }, () => 'production');
}

test('a Terraform folder beside one that is called default is a variant', async () => {
  const queue = resource('aws_sqs_queue', 'jobs');
  expect(await told({ 'tf/default/main.tf': queue, 'tf/small/main.tf': queue })).toEqual(['production', 'optional']);
  expect(await told({ 'tf/large/main.tf': queue, 'tf/small/main.tf': queue })).toEqual(['production', 'production']);
});

test('of several bundles of Porter each is a choice; a single one is how the product is installed', async () => {
  const bundle = (name: string): Files => ({
    [`${name}/porter.yaml`]: 'name: x\n',
    [`${name}/terraform/main.tf`]: resource('aws_sqs_queue', 'jobs'),
  });
  expect(await told({ ...bundle('a'), ...bundle('b'), ...bundle('c') })).toEqual(['optional', 'optional', 'optional']);
  expect(await told(bundle('a'))).toEqual(['production']);
  expect(await told({ ...bundle('e2e/a'), ...bundle('e2e/b'), ...bundle('e2e/c') })).toEqual([
    'nonproduction',
    'nonproduction',
    'nonproduction',
  ]);
});

test('Compose that only starts published images, the product among them, is for those who run it themselves', async () => {
  const compose = (service: string): Files => ({
    'package.json': '{"name": "storefront"}',
    'k8s/cart.yaml': CART,
    'docker-compose.yml': `services:\n  redis:\n    image: redis:6.2\n  other:\n    ${service}\n`,
  });
  const redis = async (files: Files): Promise<readonly string[]> => {
    const { components } = await landscapeOf(files);
    return components.filter(({ name }) => name === 'redis').flatMap(usesOf);
  };
  expect(await redis(compose('image: acme/storefront'))).toEqual(['redis:container:optional']);
  expect(await redis(compose('build: .'))).toEqual(['redis:container:nonproduction']);
});
