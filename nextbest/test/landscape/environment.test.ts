import { expect, test } from 'vitest';
import { factsOf } from '../support/environments.ts';
import { DOCKERFILE, deployment, packageJson, resource } from '../support/files.ts';
import { componentCalled, type Files, landscapeOf, usesOf } from '../support/situation.ts';

test('Compose is a local set-up wherever something else describes how the product is deployed', async () => {
  const compose = { 'docker-compose.yml': 'services:\n  redis:\n    image: redis:6.2\n' };
  expect(usesOf(componentCalled(await landscapeOf(compose), 'redis'))).toEqual(['redis:container:unknown']);
  const deployed = await landscapeOf({ ...compose, 'k8s/cart.yaml': deployment('cart', ['acme/cart']) });
  expect(usesOf(componentCalled(deployed, 'redis'))).toEqual(['redis:container:nonproduction']);
});

test('a Kustomize component is a variant that may be chosen', async () => {
  const landscape = await landscapeOf({
    'base/cart.yaml': deployment('cart', ['acme/cart']),
    'parts/cache/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [redis.yaml]\n',
    'parts/cache/redis.yaml': deployment('redis', ['redis:6.2']),
  });
  expect(usesOf(componentCalled(landscape, 'redis'))).toEqual(['redis:container:optional']);
});

test('a base lives where the overlays on it live', async () => {
  const overlay = (...lists: readonly string[]): string => `resources: [${lists.join(', ')}]\n`;
  const files = {
    'base/cart/kustomization.yaml': overlay('redis.yaml'),
    'base/cart/redis.yaml': deployment('redis', ['redis:6.2']),
    'overlays/development/kustomization.yaml': overlay('../../base/cart'),
  };
  const usesIn = async (others: Readonly<Record<string, string>>): Promise<string[]> =>
    usesOf(componentCalled(await landscapeOf({ ...files, ...others }), 'redis'));
  expect(await usesIn({})).toEqual(['redis:container:nonproduction']);
  expect(await usesIn({ 'overlays/production/kustomization.yaml': overlay('../../base/cart') })).toEqual(['redis:container:production']);
  expect(await usesIn({ 'kustomization.yaml': overlay('base/cart') })).toEqual(['redis:container:production']);
});

test('a Kustomize component that production uses is production, one that a test uses stays a choice', async () => {
  const part = 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [redis.yaml]\n';
  const files = { 'parts/cache/kustomization.yaml': part, 'parts/cache/redis.yaml': deployment('redis', ['redis:6.2']) };
  const usedBy = async (path: string): Promise<string[]> =>
    usesOf(componentCalled(await landscapeOf({ ...files, [path]: 'components: [../../parts/cache]\n' }), 'redis'));
  expect(await usedBy('overlays/production/kustomization.yaml')).toEqual(['redis:container:production']);
  expect(await usedBy('overlays/all/kustomization.yaml')).toEqual(['redis:container:production']);
  expect(await usedBy('tests/all/kustomization.yaml')).toEqual(['redis:container:optional']);
});

test('a Terraform folder lives where Terragrunt calls it from; what nothing calls is optional', async () => {
  const unit = (source: string): string => `terraform {\n  source = "../../../modules//${source}"\n}\n`;
  const landscape = await landscapeOf({
    'modules/tryout/main.tf': resource('aws_sqs_queue', 'q'),
    'modules/orders/main.tf': resource('aws_sqs_queue', 'q'),
    'modules/unused/main.tf': resource('aws_sqs_queue', 'q'),
    'env/staging/tryout/terragrunt.hcl': unit('tryout'),
    'env/staging/orders/terragrunt.hcl': unit('orders'),
    'env/production/orders/terragrunt.hcl': unit('orders'),
  });
  const of = (folder: string): string[] => usesOf(componentCalled(landscape, `service:modules/${folder}/cloud-queue`));
  expect(of('tryout')).toEqual(['cloud-queue:serverless:nonproduction']);
  expect(of('orders')).toEqual(['cloud-queue:serverless:production']);
  expect(of('unused')).toEqual(['cloud-queue:serverless:optional']);
});

test('a module that only a staging root calls is not production, through any number of calls', async () => {
  const landscape = await landscapeOf({
    'env/staging/main.tf': 'module "a" {\n  source = "../../modules/a"\n}\n',
    'modules/a/main.tf': 'module "b" {\n  source = "../b"\n}\n',
    'modules/b/main.tf': resource('aws_sqs_queue', 'q'),
  });
  expect(usesOf(componentCalled(landscape, 'service:modules/b/cloud-queue'))).toEqual(['cloud-queue:serverless:nonproduction']);
});

test.each([
  ['infra/main.tf', 'production'],
  ['template.yaml', 'production'],
  ['orders/template.yaml', 'production'],
  ['infra/prod/main.tf', 'production'],
  ['infra/staging/main.tf', 'nonproduction'],
  ['terraform/dev.tf', 'nonproduction'],
  ['examples/prod/main.tf', 'optional'],
  ['docs/main.tf', 'optional'],
  ['latest/main.tf', 'production'],
  ['contest/main.tf', 'production'],
  ['services/delivery/main.tf', 'production'],
])('%s is %s', async (path, environment) => {
  const template = 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n';
  const landscape = await landscapeOf({ [path]: path.endsWith('.tf') ? resource('aws_sqs_queue', 'q') : template });
  const environments = landscape.components.flatMap(({ uses }) => uses.map((use) => use.environment));
  expect(environments).toEqual([environment]);
});

test('a resource that is switched off by default is optional', async () => {
  const landscape = await landscapeOf({
    'main.tf': `variable "on" {\n  default = false\n}\n${resource('aws_sqs_queue', 'q', '  count = var.on ? 1 : 0')}`,
  });
  expect(usesOf(componentCalled(landscape, 'service:cloud-queue'))).toEqual(['cloud-queue:serverless:optional']);
});

test('variables settle from the values of production, before defaults and before any other value file', async () => {
  const rds = resource('aws_db_instance', 'orders', '  engine         = "postgres"\n  instance_class = var.instance_class');
  const variable = 'variable "instance_class" {\n  default = "db.t3.small"\n}\n';
  const rungWith = async (values: Readonly<Record<string, string>>): Promise<string[]> =>
    usesOf(componentCalled(await landscapeOf({ 'infra/main.tf': rds + variable, ...values }), 'service:infra/cloud-database'));
  expect(await rungWith({})).toEqual(['cloud-database:managed:production']);
  expect(await rungWith({ 'infra/staging.tfvars': 'instance_class = "db.serverless"\n' })).toEqual(['cloud-database:managed:production']);
  expect(await rungWith({ 'infra/production.tfvars': 'instance_class = "db.serverless"\n' })).toEqual([
    'cloud-database:serverless-capacity:production',
  ]);
  expect(await rungWith({ 'infra/terraform.tfvars': 'instance_class = "db.serverless"\n' })).toEqual([
    'cloud-database:serverless-capacity:production',
  ]);
  expect(await rungWith({ 'other/production.tfvars': 'instance_class = "db.serverless"\n', 'other/main.tf': variable })).toEqual([
    'cloud-database:managed:production',
  ]);
});

test('a variable that nobody gives a value proves no rung by its setting', async () => {
  const landscape = await landscapeOf({
    'main.tf': `variable "c" {}\n${resource('aws_db_instance', 'orders', '  instance_class = var.c')}`,
  });
  expect(usesOf(componentCalled(landscape, 'service:cloud-database'))).toEqual(['cloud-database:managed:production']);
});

test('development profiles and override files of Compose are not production', async () => {
  const landscape = await landscapeOf({
    'src/cart/Dockerfile': DOCKERFILE,
    'docker-compose.yml': 'services:\n  redis:\n    image: redis:6.2\n    profiles: [cache]\n',
    'docker-compose.override.yml': 'services:\n  db:\n    image: postgres:16\n',
  });
  expect(usesOf(componentCalled(landscape, 'redis'))).toEqual(['redis:container:optional']);
  expect(usesOf(componentCalled(landscape, 'db'))).toEqual(['postgresql:container:nonproduction']);
});

test('a hosted product is used where the code is deployed that calls it', async () => {
  const shared = {
    'src/chat/Dockerfile': DOCKERFILE,
    'src/chat/package.json': packageJson('chat', 'rented-mail'),
    'k8s/cart.yaml': deployment('cart', ['acme/cart']),
  };
  const of = async (folder: string): Promise<string[]> =>
    usesOf(
      componentCalled(await landscapeOf({ ...shared, [`${folder}/chat.yaml`]: deployment('chat', ['acme/chat']) }), 'service:rented-mail'),
    );
  expect(await of('k8s')).toEqual(['rented-mail:saas:production']);
  expect(await of('k8s/staging')).toEqual(['rented-mail:saas:nonproduction']);
  expect(await of('k8s/optional')).toEqual(['rented-mail:saas:optional']);
});

/** A workflow's only job. */
function job(key: string, more = ''): string {
  return `jobs:\n  ${key}:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - run: kubectl apply -f k8s\n`;
}

test.each([
  ['deploy.yml', `on: push\n${job('deploy')}`, 'production'],
  ['ci.yml', `on: push\n${job('build')}`, 'production'],
  ['checks.yml', `on: pull_request\n${job('build')}`, 'nonproduction'],
  ['remove_review_app.yml', `on: { pull_request: { types: [closed] } }\n${job('all')}`, 'nonproduction'],
  ['checks.yml', `on: [pull_request, push]\n${job('build')}`, 'production'],
  ['deploy-pr.yml', `on: workflow_run\n${job('deploy')}`, 'nonproduction'],
  ['deploy.yml', `on: push\n${job('deploy', '    environment: gke-staging\n')}`, 'nonproduction'],
  ['staging.yml', `on: push\n${job('deploy', '    environment: { name: prod }\n')}`, 'production'],
  ['deploy.yml', `on: push\n${job('deploy-staging')}`, 'nonproduction'],
  ['deploy.yml', `on: push\n${job('deploy', '    environment: demo\n')}`, 'nonproduction'],
  ['delete-review-app.yml', `on: push\n${job('remove')}`, 'nonproduction'],
  ['release-pr.yml', `on: { pull_request: { types: [closed] } }\n${job('publish')}`, 'production'],
  ['review-app.yml', `on: { pull_request: { types: [closed] } }\n${job('remove')}`, 'nonproduction'],
  ['main.yml', `on: push\n${job('integration-tests')}`, 'nonproduction'],
  ['main.yml', `on: push\n${job('test-and-deploy')}`, 'production'],
  ['tests.yml', `on: push\n${job('all')}`, 'nonproduction'],
  ['storybook.yml', `on: push\n${job('all')}`, 'nonproduction'],
  ['azure-dev.yml', `on: push\n${job('all')}`, 'production'],
  ['merged.yml', `on: { pull_request: { types: [closed] } }\n${job('all')}`, 'production'],
  ['main.yml', `on: push\n${job('all').replace('steps:\n', 'steps:\n      - uses: helm/kind-action@v1\n')}`, 'nonproduction'],
])('in the workflow %s the program of a job is of the environment that it works on: %#', async (name, text, environment) => {
  const facts = await factsOf({ [`.github/workflows/${name}`]: text });
  expect(facts.filter(({ name: program }) => program.startsWith('kubectl')).map((fact) => fact.environment)).toEqual([environment]);
});

test('a workflow that tests what is merged is part of how production is delivered', async () => {
  const facts = await factsOf({ '.github/workflows/tests.yml': `on: push\n${job('all')}` });
  expect(facts.find(({ name }) => name === 'workflow')?.environment).toBe('production');
});

test('all that a job which tests starts is of its tests, and a job that only works elsewhere is no production', async () => {
  const text = `on: push\njobs:\n  e2e:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/browser@v1\n`;
  const facts = await factsOf({ '.github/workflows/main.yml': text });
  expect(facts.map(({ name, environment }) => [name, environment])).toEqual([
    ['workflow', 'production'],
    ['job', 'nonproduction'],
    ['acme/browser', 'nonproduction'],
  ]);
});

test('a workflow that may only be started for one environment is of that one', async () => {
  const started = (...options: readonly string[]): string =>
    `on: { workflow_dispatch: { inputs: { to: { type: choice, options: [${options.join(', ')}] } } } }\njobs:\n  files:\n    environment: \${{ inputs.to }}\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n`;
  const ofWorkflow = async (text: string): Promise<unknown> =>
    (await factsOf({ '.github/workflows/files.yml': text })).find(({ name }) => name === 'workflow')?.environment;
  expect(await ofWorkflow(started('staging'))).toBe('nonproduction');
  expect(await ofWorkflow(started('staging', 'prod'))).toBe('production');
});

test('a job that calls a workflow hands its environment over', async () => {
  const call = (name: string, environment: string): string =>
    `  ${name}:\n    uses: ./.github/workflows/run.yml\n    with:\n      environment: ${environment}\n`;
  const facts = await factsOf({ '.github/workflows/nightly.yml': `on: push\njobs:\n${call('a', 'test')}${call('b', 'prod')}` });
  expect(facts.filter(({ name }) => name === 'environment').map((fact) => [fact.line, fact.environment])).toEqual([
    [6, 'nonproduction'],
    [10, 'production'],
  ]);
});

test('a Dockerfile makes what production gets, unless its name or place says otherwise', async () => {
  const environmentsOf = async (path: string): Promise<string[]> =>
    (await factsOf({ [path]: DOCKERFILE })).map(({ environment }) => environment);
  expect(await environmentsOf('cart/Dockerfile')).toEqual(['production']);
  expect(await environmentsOf('cart/Dockerfile.dev')).toEqual(['nonproduction']);
  expect(await environmentsOf('e2e/Dockerfile')).toEqual(['nonproduction']);
  expect(await environmentsOf('examples/cart/Dockerfile')).toEqual(['optional']);
});

test.each([
  ['.github/kind/cart.yaml', 'nonproduction'],
  ['.github/release-cluster/cart.yaml', 'production'],
])('%s, beside the workflows, is %s', async (path, environment) => {
  const landscape = await landscapeOf({ [path]: deployment('cart', ['acme/cart']) });
  expect(usesOf(componentCalled(landscape, 'cart'))).toEqual([`kubernetes:container:${environment}`]);
});

test('what code needs is needed in production where nothing says where its deployable runs', async () => {
  const environmentsIn = async (files: Files): Promise<readonly string[]> => {
    const facts = await factsOf(files);
    return facts.flatMap(({ in: source, environment }) => (source === 'npm' ? [environment] : []));
  };
  expect(await environmentsIn({ Dockerfile: DOCKERFILE, 'package.json': packageJson('shop', 'ioredis') })).toEqual(['production']);
  expect(await environmentsIn({ 'test/Dockerfile': DOCKERFILE, 'test/package.json': packageJson('shop', 'ioredis') })).toEqual([
    'nonproduction',
  ]);
  const library = { 'package.json': packageJson('shop', 'ioredis').replace('start', 'lint') };
  expect(await environmentsIn(library)).toEqual(['unknown']);
  const nested = { Dockerfile: DOCKERFILE, 'package.json': packageJson('shop', 'pg'), 'sdk/package.json': packageJson('sdk', 'ioredis') };
  expect(await environmentsIn(nested)).toEqual(['production', 'unknown']);
});

test('Compose that starts nothing but what the code beside it needs is for developers', async () => {
  const compose = (image: string): Files => ({
    'package.json': packageJson('shop', 'ioredis'),
    'docker-compose.yml': `services:\n  redis:\n    image: redis:6.2\n  other:\n    image: ${image}\n`,
  });
  const usesIn = async (files: Files): Promise<string[]> => usesOf(componentCalled(await landscapeOf(files), 'redis'));
  expect(await usesIn(compose('getmaildev/relay'))).toEqual(['redis:container:nonproduction']);
  expect(await usesIn(compose('ghcr.io/acme/shop'))).toEqual(['redis:container:unknown']);
  const { 'docker-compose.yml': alone = '' } = compose('getmaildev/relay');
  expect(await usesIn({ 'docker-compose.yml': alone })).toEqual(['redis:container:unknown']);
});

test('an image for review apps is not what production gets', async () => {
  expect(await environmentsOf({ 'docker/review_app.Dockerfile': DOCKERFILE }, 'image')).toEqual(['nonproduction']);
  expect(await environmentsOf({ 'docker/reviews.Dockerfile': DOCKERFILE }, 'image')).toEqual(['production']);
});

test('an application lives where all the folders live that it applies', async () => {
  const application = (folders: readonly string[]): Files => ({
    'delivery/web.yaml':
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web }\n' +
      `spec:\n  sources:\n${folders.map((path) => `    - { repoURL: git@example.com:shop, path: ${path} }\n`).join('')}`,
  });
  expect(await environmentsOf(application(['clusters/review-apps/web']), 'kubernetes')).toEqual(['nonproduction']);
  expect(await environmentsOf(application(['clusters/review-apps/web', 'clusters/main/web']), 'kubernetes')).toEqual(['production']);
});

async function environmentsOf(files: Files, source: string): Promise<readonly string[]> {
  return (await factsOf(files)).flatMap(({ in: found, environment }) => (found === source ? [environment] : []));
}
