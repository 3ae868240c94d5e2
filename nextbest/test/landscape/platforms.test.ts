import { expect, test } from 'vitest';
import type { Landscape } from '#model/component.ts';
import { allTechnologies } from '../catalog/load.ts';
import { smallCatalog } from '../support/catalog.ts';
import { DOCKERFILE, deployment, packageJson } from '../support/files.ts';
import { componentCalled, deployables, type Files, landscapeOf, usesOf } from '../support/situation.ts';

/** The technologies as they are known, since it is their marks that are looked at. */
const catalog = smallCatalog({ technologies: await allTechnologies() });

function chartOf(files: Files): Promise<Landscape> {
  return landscapeOf(files, { catalog });
}

test('what a platform builds from a folder is the deployable of that folder, with the size that is asked for', async () => {
  const landscape = await chartOf({
    'services/cart/Dockerfile': DOCKERFILE,
    'fly.toml': 'app = "acme-shop-42"\n[build]\ndockerfile = "services/cart/Dockerfile"\n[[vm]]\nmemory = "4gb"\n',
  });
  expect(deployables(landscape)).toEqual(['deployable:services/cart']);
  const cart = componentCalled(landscape, 'cart');
  expect(usesOf(cart)).toEqual(['fly-io:serverless-capacity:production']);
  expect(cart.uses[0]?.settings['unit.memoryMB']).toMatchObject({ value: 4096 });
  expect(landscape.coverage.infrastructureFound).toBe(true);
});

test('services of one blueprint lean on the stores that they are given, and own their folders', async () => {
  const landscape = await chartOf({
    'render.yaml':
      'services:\n  - type: web\n    name: shop\n    rootDir: web\n    envVars: [{ key: A, fromDatabase: { name: shop } }]\n  - { type: cron, name: report, rootDir: report, schedule: "0 6 * * *" }\ndatabases: [{ name: shop }]\n',
  });
  expect(deployables(landscape)).toEqual(['deployable:report', 'deployable:shop']);
  const shop = componentCalled(landscape, 'deployable:shop');
  expect(shop.owns).toEqual(['render.yaml', 'web/']);
  const [database] = shop.dependsOn;
  expect(usesOf(componentCalled(landscape, database?.id ?? ''))).toEqual(['render:managed:production']);
});

test('files of two platforms in one folder are choices, but for the one that a pipeline deploys to', async () => {
  const files = {
    Dockerfile: DOCKERFILE,
    'fly.toml': 'app = "shop"\n',
    'render.yaml': 'services: [{ type: web, name: shop, env: docker }]\n',
  };
  const environments = (landscape: Landscape): string[] =>
    landscape.components.flatMap(({ uses }) => uses.map(({ technology, environment }) => `${technology}:${environment}`)).sort();
  expect(environments(await chartOf(files))).toEqual(['fly-io:optional', 'render:optional']);
  const deploy = 'on: { push: { branches: [main] } }\njobs:\n  deploy:\n    steps: [{ run: flyctl deploy }]\n';
  expect(environments(await chartOf({ ...files, '.github/workflows/deploy.yml': deploy }))).toEqual([
    'fly-io:production',
    'github-actions:production',
    'render:optional',
  ]);
});

test('a manifest that nothing pushes is left over where the pipelines deliver to a cluster', async () => {
  const files = {
    Dockerfile: DOCKERFILE,
    'manifest.yml': 'applications: [{ name: shop }]\n',
    'k8s/shop.yaml': deployment('shop', ['acme/shop:1']),
  };
  const used = async (run: string): Promise<string[]> => {
    const deploy = `on: { push: { branches: [main] } }\njobs:\n  deploy:\n    steps: [{ run: ${run} }]\n`;
    const { components } = await chartOf({ ...files, '.github/workflows/deploy.yml': deploy });
    return components.flatMap(usesOf).filter((use) => use.startsWith('cloud-foundry'));
  };
  expect(await used('kubectl apply -f k8s')).toEqual([]);
  expect(await used('cf push')).toEqual(['cloud-foundry:managed:production']);
});

test('a worker leans on what it is bound to, and not on what only has the same name', async () => {
  const landscape = await chartOf({
    'cart/wrangler.toml': 'name = "cart"\nkv_namespaces = [{ binding = "CACHE" }]\nservices = [{ service = "mail" }]\n',
    'mail/wrangler.jsonc': '{ "name": "mail" }',
    'compose.yaml': 'services: { cache: { image: redis:7 } }',
  });
  expect(usesOf(componentCalled(landscape, 'deployable:cart'))).toEqual(['cloudflare-workers:serverless:production']);
  expect(componentCalled(landscape, 'deployable:cart').dependsOn.map(({ id }) => id)).toEqual([
    'deployable:mail',
    'service:cart/cloudflare-kv',
  ]);
});

test('functions of the Serverless Framework are functions of the cloud, tied to the resources of their file', async () => {
  const landscape = await chartOf({
    'orders/serverless.yml':
      'provider: { name: aws, runtime: nodejs22.x }\nfunctions:\n  ship:\n    handler: a.b\n    timeout: 60\n    events: [{ sqs: { arn: !GetAtt Queue.Arn } }]\nresources:\n  Resources:\n    Queue:\n      Type: AWS::SQS::Queue\n',
  });
  const orders = componentCalled(landscape, 'deployable:orders');
  expect(usesOf(orders)).toEqual(['aws-lambda:serverless:production']);
  expect(orders.uses[0]?.settings['unit.seconds']).toMatchObject({ value: 60 });
  expect(orders.dependsOn.map(({ id }) => id)).toEqual(['service:orders/amazon-sqs']);
});

test('a group of tasks that only starts a known product is that service; its driver tells whether it is a container', async () => {
  const group = (name: string, driver: string, config: string): string =>
    `job "${name}" {\n  group "main" {\n    task "main" {\n      driver = "${driver}"\n      config {\n        ${config}\n      }\n    }\n  }\n}\n`;
  const landscape = await chartOf({
    'jobs/cache.nomad': group('cache', 'docker', 'image = "redis:7"'),
    'jobs/web.nomad': group('web', 'docker', 'image = var.image'),
    'jobs/old.nomad': group('old', 'exec', 'command = "/srv/old"'),
  });
  expect(deployables(landscape)).toEqual(['deployable:jobs/old', 'deployable:jobs/web']);
  expect(usesOf(componentCalled(landscape, 'web'))).toEqual(['hashicorp-nomad:container:production']);
  expect(usesOf(componentCalled(landscape, 'old'))).toEqual(['hashicorp-nomad:vm:production']);
  expect(usesOf(componentCalled(landscape, 'cache'))).toContain('redis:container:production');
});

test('a proxy in front of others leans on them through the deployable whose folder it is in', async () => {
  const landscape = await chartOf({
    'front/Dockerfile': DOCKERFILE,
    'front/nginx.conf': 'server { location / { proxy_pass http://cart:8080; } }\n',
    'cart/Dockerfile': DOCKERFILE,
  });
  const [edge] = componentCalled(landscape, 'front').dependsOn;
  expect(edge?.id).toBe('deployable:cart');
  expect(edge?.evidence[0]?.place).toMatchObject({ path: 'front/nginx.conf', line: 1 });
});

test('a Procfile alone tells that something is started, and not where', async () => {
  const landscape = await chartOf({ Procfile: 'web: puma\n' });
  expect(usesOf(componentCalled(landscape, 'deployable:.'))).toEqual(['unknown:?:unknown']);
});

test.each([
  ['app.yaml', 'runtime: python312\n', 'google-app-engine:serverless:production'],
  ['app.yaml', 'runtime: custom\nenv: flex\n', 'google-app-engine:serverless-capacity:production'],
  ['vercel.json', '{ "crons": [] }', 'vercel:serverless:production'],
  ['manifest.yml', 'applications: [{ name: web }]\n', 'cloud-foundry:managed:production'],
  ['etc/orders.service', '[Service]\nExecStart=/srv/orders\n', 'virtual-machine:vm:production'],
])('%s is a deployable: %s', async (path, text, use) => {
  const landscape = await chartOf({ [path]: text });
  const [only, ...others] = deployables(landscape);
  expect(others).toEqual([]);
  expect(usesOf(componentCalled(landscape, only ?? ''))).toEqual([use]);
});

test('a file of a hosting platform says nothing about what is built beside it, nor about hosts on the internet', async () => {
  const landscape = await chartOf({
    Dockerfile: DOCKERFILE,
    'docker-compose.yml': 'services: { demo: { image: "postgres:16" } }\n',
    'web/package.json': '{"name": "web", "scripts": {"start": "vite"}}',
    'web/vercel.json': '{"rewrites": [{"source": "/api", "destination": "https://demo.herokuapp.com/api"}]}',
  });
  expect(landscape.coverage.deployablesWithKnownRung).toEqual([1, 2]);
  expect(componentCalled(landscape, 'web').dependsOn).toEqual([]);
});

test('a site that a platform builds from a folder and hosts is a deployable, with what its code leans on', async () => {
  const site = {
    'azure.yaml': 'name: shop\nservices:\n  web: { project: ./web, host: staticwebapp }\n',
    'web/package.json': '{ "name": "web", "dependencies": { "stripe": "1" } }',
  };
  const landscape = await chartOf(site);
  expect(componentCalled(landscape, 'web')).toMatchObject({
    id: 'deployable:web',
    kind: 'deployable',
    dependsOn: [{ id: 'service:stripe' }],
  });
  expect(usesOf(componentCalled(landscape, 'Stripe'))).toEqual(['stripe:saas:production']);
  expect(landscape.coverage.deployablesWithKnownRung).toEqual([1, 1]);
});

test('an application of Amplify is a site, what builds it, and the services of its back end', async () => {
  const landscape = await chartOf({
    'amplify.yml': 'frontend:\n  phases: { build: { commands: ["cd web", "make"] } }\n',
    'amplify/backend/backend-config.json': '{ "api": { "shop": { "service": "AppSync", "providerPlugin": "awscloudformation" } } }',
  });
  expect(deployables(landscape)).toEqual(['deployable:web']);
  expect(usesOf(componentCalled(landscape, 'service:amplify/backend/aws-appsync'))).toEqual(['aws-appsync:serverless:production']);
});

test('what runs by a file that its name alone tells leans on what the code beside it needs', async () => {
  const landscape = await landscapeOf({ 'app.arc': '@app\nshop\n', 'package.json': packageJson('shop', 'stripe') }, { catalog });
  expect(landscape.components.find(({ kind }) => kind === 'deployable')?.dependsOn.map(({ id }) => id)).toEqual(['service:stripe']);
});
