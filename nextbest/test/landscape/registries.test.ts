import { expect, test } from 'vitest';
import { DOCKERFILE, deployment, resource } from '../support/files.ts';
import { componentCalled, landscapeOf, usesOf } from '../support/situation.ts';

const ECR = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';

async function registriesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { components } = await landscapeOf(files);
  return components.filter(({ uses }) => uses.some(({ capability }) => capability === 'container-registry')).flatMap(usesOf);
}

test('the registry of an account is where the image of a workload is pulled from, with the line that says it', async () => {
  const landscape = await landscapeOf({ 'k8s/cart.yaml': deployment('cart', [`${ECR}/cart:3`]) });
  const registry = componentCalled(landscape, 'service:cloud-registry');
  expect(usesOf(registry)).toEqual(['cloud-registry:serverless:production']);
  expect(registry.evidence.map(({ says, place }) => `${says} ${place?.path}:${place?.line}`)).toEqual([
    `image ${ECR}/cart k8s/cart.yaml:12`,
  ]);
});

test('an image that is built here is the team’s own, wherever it is kept', async () => {
  const files = { 'src/cart/Dockerfile': DOCKERFILE, 'k8s/cart.yaml': deployment('cart', ['acme/cart:3']) };
  expect(await registriesOf(files)).toEqual(['hub:saas:production']);
});

test('several images of one owner are his product; what others publish is not', async () => {
  const workloads = (owner: string, names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [`k8s/${name}.yaml`, deployment(name, [`${owner}/${name}:1`])]));
  expect(await registriesOf(workloads('acme', ['cart', 'mail', 'web']))).toEqual(['hub:saas:production']);
  expect(await registriesOf(workloads('others', ['dashboard']))).toEqual([]);
  expect(await registriesOf({ 'k8s/r.yaml': deployment('redis', ['redis:7']) })).toEqual([]);
});

test('a name without owner or with an unknown host tells no registry', async () => {
  const built = { 'src/cart/Dockerfile': DOCKERFILE };
  expect(await registriesOf({ ...built, 'k8s/cart.yaml': deployment('cart', ['cart:3']) })).toEqual([]);
  expect(await registriesOf({ ...built, 'k8s/cart.yaml': deployment('cart', ['registry.example.com/acme/cart:3']) })).toEqual([]);
});

test('what Compose builds itself is pulled from nowhere', async () => {
  const files = {
    'src/cart/Dockerfile': DOCKERFILE,
    'compose.yaml': 'services:\n  cart:\n    build: ./src/cart\n    image: acme/cart\n',
  };
  expect(await registriesOf(files)).toEqual([]);
});

test('a registry that is described is on the map once', async () => {
  const files = { 'infra/main.tf': resource('aws_ecr_repository', 'cart'), 'k8s/cart.yaml': deployment('cart', [`${ECR}/cart:3`]) };
  expect(await registriesOf(files)).toEqual(['cloud-registry:serverless:production']);
});

test('what only a test starts tells nothing of production', async () => {
  const files = { 'test/k8s/cart.yaml': deployment('cart', [`${ECR}/cart:3`]) };
  expect(await registriesOf(files)).toEqual(['cloud-registry:serverless:nonproduction']);
});

test.each([
  ['aws ecr get-login-password | docker login --password-stdin $REGISTRY', ['cloud-registry:serverless:production']],
  ['echo $TOKEN | docker login --password-stdin $REGISTRY', []],
])('after %j, images whose name is a variable are pushed there', async (signIn, expected) => {
  const steps = `      - run: ${signIn}\n      - run: docker push "$REGISTRY/$IMAGE"\n`;
  expect(await registriesOf({ '.circleci/config.yml': `version: 2.1\njobs:\n  release:\n    steps:\n${steps}` })).toEqual(expected);
});
