import { expect, test } from 'vitest';
import { DOCKERFILE, resource } from '../support/files.ts';
import { componentCalled, type Files, landscapeOf } from '../support/situation.ts';

const MODULE = resource('aws_lambda_function', 'this', '  environment {\n    variables = var.settings\n  }');

function call(name: string, settings: string): string {
  return `module "${name}" {\n  source = "./function"\n  settings = { QUEUE = ${settings} }\n}\n`;
}

async function leanings(files: Files): Promise<string[]> {
  const { components } = await landscapeOf(files);
  return components
    .filter(({ kind }) => kind === 'deployable')
    .map(({ id, dependsOn }) => `${id}: ${dependsOn.map((edge) => edge.id).join(' ')}`);
}

test('a function of a module that is called under two names is two, and each leans on what its call gives', async () => {
  const main = call('orders_service', 'aws_sqs_queue.jobs.url') + call('mail', '"none"') + resource('aws_sqs_queue', 'jobs');
  const files = { 'infra/function/main.tf': MODULE, 'infra/main.tf': main };
  expect(await leanings(files)).toEqual(['deployable:infra/mail: ', 'deployable:infra/orders_service: service:infra/cloud-queue']);
  const landscape = await landscapeOf({ ...files, 'src/orders/Dockerfile': DOCKERFILE });
  expect(componentCalled(landscape, 'orders').uses.map(({ technology }) => technology)).toEqual(['function']);
});

test('a module that is called once, or once for each environment, describes one', async () => {
  const one = { 'infra/function/main.tf': MODULE, 'infra/main.tf': call('staging', '"a"') + call('production', '"b"') };
  expect(await leanings(one)).toEqual(['deployable:infra/function/this: ']);
});

test('of two artefacts that are called alike, infrastructure runs the one that it stands beside', async () => {
  const files = {
    'a/wiki/Dockerfile': DOCKERFILE,
    'b/wiki/Dockerfile': DOCKERFILE,
    'a/wiki/terraform/main.tf': resource('aws_sqs_queue', 'jobs'),
    'b/wiki/terraform/main.tf': resource(
      'aws_lambda_function',
      'wiki',
      '  environment {\n    variables = { Q = aws_sqs_queue.b.url }\n  }',
    ),
  };
  const { components } = await landscapeOf(files);
  expect(components.filter(({ uses }) => uses.some(({ technology }) => technology === 'function')).map(({ id }) => id)).toEqual([
    'deployable:b/wiki',
  ]);
});

test('a variable that is called as the image of an artefact is its image', async () => {
  const files = {
    'orders/Dockerfile': DOCKERFILE,
    'infra/main.tf': resource('aws_lambda_function', 'main', '  image_uri = "${var.registry}/${var.orders_image_repository}:1"'),
  };
  const { components } = await landscapeOf(files);
  expect(components.filter(({ kind }) => kind === 'deployable').map(({ id }) => id)).toEqual(['deployable:orders']);
});
