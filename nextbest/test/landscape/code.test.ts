import { expect, test } from 'vitest';
import { isUnknown } from '#model/unknown.ts';
import { DOCKERFILE, deployment, resource } from '../support/files.ts';
import { componentCalled, landscapeOf } from '../support/situation.ts';

const CART = { 'cart/Dockerfile': DOCKERFILE, 'k8s/cart.yaml': deployment('cart', ['acme/cart']) };

test('code that makes a client of a service is an edge to the only one there is, with its line; tests are none', async () => {
  const files = {
    ...CART,
    'infra/main.tf': resource('aws_sqs_queue', 'jobs') + resource('aws_s3_bucket', 'files'),
    'cart/src/send.py': "import boto3\n\nqueue = boto3.client('sqs')\n",
    'cart/tests/test_files.py': "import boto3\n\nfiles = boto3.client('s3')\n",
  };
  const { dependsOn } = componentCalled(await landscapeOf(files), 'cart');
  expect(dependsOn.map(({ id }) => id)).toEqual(['service:infra/cloud-queue']);
  expect(dependsOn[0]?.evidence[0]?.place).toMatchObject({ path: 'cart/src/send.py', line: 3 });
  const two = await landscapeOf({ ...files, 'other/main.tf': resource('aws_sqs_queue', 'mail') });
  expect(componentCalled(two, 'cart').dependsOn).toEqual([]);
});

test('an imported package that no manifest of the folder names is an edge too', async () => {
  const landscape = await landscapeOf({
    ...CART,
    'k8s/redis.yaml': deployment('sessions', ['redis:8.0']),
    'cart/src/index.ts': "import { Redis } from 'ioredis';\n",
  });
  expect(componentCalled(landscape, 'cart').dependsOn.map(({ id }) => id)).toEqual(['service:sessions']);
});

test('the name of a variable shows a need and never a rung, in code and in an example of settings', async () => {
  const needs = async (path: string, text: string): Promise<readonly string[]> => {
    const { uses } = componentCalled(await landscapeOf({ ...CART, [path]: text }), 'cart');
    return uses.filter(({ capability }) => capability !== 'compute').map((use) => `${use.technology} ${isUnknown(use.rung)}`);
  };
  expect(await needs('cart/src/a.ts', 'const url = process.env.REDIS_URL;\n')).toEqual(['redis true']);
  expect(await needs('cart/.env.example', 'REDIS_URL=localhost\n')).toEqual(['redis true']);
  expect(await needs('cart/.env.test', 'REDIS_URL=localhost\n')).toEqual([]);
  expect(await needs('cart/examples/.env.example', 'REDIS_URL=localhost\n')).toEqual([]);
});
