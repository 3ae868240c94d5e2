import { expect, test } from 'vitest';
import { isUnknown } from '#model/unknown.ts';
import { DOCKERFILE, deployment, packageJson, resource } from '../support/files.ts';
import { componentCalled, landscapeOf, usesOf } from '../support/situation.ts';

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

test('the name of a variable shows a need, and no rung where there are several, in code and in an example of settings', async () => {
  const needs = async (path: string, text: string): Promise<readonly string[]> => {
    const { components } = await landscapeOf({ ...CART, [path]: text });
    const uses = components.flatMap((component) => component.uses.filter(({ capability }) => capability === 'cache'));
    return uses.map((use) => `${use.technology} ${isUnknown(use.rung)}`);
  };
  expect(await needs('cart/src/a.ts', 'const url = process.env.REDIS_URL;\n')).toEqual(['redis true']);
  expect(await needs('cart/.env.example', 'REDIS_URL=localhost\n')).toEqual(['redis true']);
  expect(await needs('cart/.env.test', 'REDIS_URL=localhost\n')).toEqual([]);
  expect(await needs('cart/examples/.env.example', 'REDIS_URL=localhost\n')).toEqual([]);
});

test('whoever needs what is only there for rent rents it', async () => {
  const landscape = await landscapeOf({ ...CART, 'cart/src/a.ts': 'const key = process.env.RENTED_MAIL_HOST;\n' });
  expect(usesOf(componentCalled(landscape, 'service:rented-mail'))).toEqual(['rented-mail:saas:production']);
});

test('a client, or the host of an interface, in code that is deployed is a service that it leans on; in a script or a test it is none', async () => {
  const services = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const { components } = await landscapeOf({ ...CART, ...files });
    const uses = components.flatMap((component) =>
      component.uses.filter(({ capability }) => capability === 'queue' || capability === 'email'),
    );
    return uses.map(({ technology, rung, environment }) => `${technology}:${isUnknown(rung) ? '?' : rung}:${environment}`);
  };
  const client = "import boto3\nqueue = boto3.client('sqs')\n";
  const call = "export const MAIL = 'https://api.rented-mail.com/v1/send';\n";
  expect(await services({ 'cart/src/send.py': client, 'cart/src/mail.ts': call })).toEqual([
    'cloud-queue:serverless:production',
    'rented-mail:saas:production',
  ]);
  expect(await services({ 'cart/scripts/send.py': client, 'cart/test/mail.ts': call, 'other/src/mail.ts': call })).toEqual([]);
  const landscape = await landscapeOf({ ...CART, 'cart/src/mail.ts': call });
  expect(componentCalled(landscape, 'cart').dependsOn.map(({ id }) => id)).toEqual(['service:rented-mail']);
});

test('code that offers a whole list of providers, or the same of several clouds, uses none of them for certain', async () => {
  const kinds = async (...lines: readonly string[]): Promise<number> => {
    const { components } = await landscapeOf({ ...CART, 'cart/src/mail.ts': lines.join('\n') });
    return components.filter(({ id }) => id.endsWith('-mail')).length;
  };
  const mails = ['https://api.rented-mail.com/v1', 'https://api.other-mail.com/v1', 'https://api.third-mail.com/v1'].map(
    (at) => `call('${at}');`,
  );
  expect(await kinds(...mails.slice(0, 2))).toBe(2);
  expect(await kinds(...mails)).toBe(0);
});

test('a manifest with the clients of a whole list of providers uses none of them for certain', async () => {
  const kinds = async (...names: readonly string[]): Promise<readonly string[]> => {
    const { components } = await landscapeOf({ ...CART, 'cart/package.json': packageJson('cart', ...names) });
    return components.filter(({ id }) => id.endsWith('-mail')).flatMap(({ uses }) => uses.map(({ environment }) => environment));
  };
  const mails = ['rented-mail', 'other-mail', 'third-mail', 'fourth-mail'];
  expect(await kinds(...mails.slice(0, 3))).toEqual(['production', 'production', 'production']);
  expect(await kinds(...mails)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
});

test('what code offers to connect to is needed by nobody for certain, unless other code needs it', async () => {
  const files = {
    Dockerfile: DOCKERFILE,
    'package.json': packageJson('shop', 'ioredis', 'pg'),
    'src/providers/cache.ts': "import Redis from 'ioredis';\n",
  };
  const needs = async (more: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const { components } = await landscapeOf({ ...files, ...more });
    return components.flatMap(({ kind, uses }) => (kind === 'service' ? uses.map((use) => `${use.technology}:${use.environment}`) : []));
  };
  expect(await needs({})).toEqual(expect.arrayContaining(['redis:unknown', 'postgresql:production']));
  expect(await needs({ 'src/sessions.ts': "import Redis from 'ioredis';\n" })).toContain('redis:production');
  const { components } = await landscapeOf({ ...files, 'src/providers/mail.ts': "call('https://api.rented-mail.com/v1');\n" });
  expect(components.map(({ id }) => id)).not.toContain('service:rented-mail');
});

test('a variable that is named after another product than its client means the product of the client', async () => {
  const needs = async (...packages: readonly string[]): Promise<readonly string[]> => {
    const files = { 'cart/package.json': packageJson('cart', ...packages), 'cart/src/a.ts': 'const url = process.env.REDIS_URL;\n' };
    const { components } = await landscapeOf({ ...CART, ...files });
    return components.flatMap(({ uses }) => uses.filter(({ capability }) => capability === 'cache').map(({ technology }) => technology));
  };
  expect(await needs('iovalkey')).toEqual(['valkey']);
  expect(await needs('iovalkey', 'ioredis')).toEqual(['redis', 'valkey']);
  expect(await needs('pg')).toEqual(['redis']);
});

test('a variable that is named after a rented product says whose the client of a protocol talks to', async () => {
  const mails = async (...variables: readonly string[]): Promise<readonly string[]> => {
    const reads = variables.map((name) => `read(process.env.${name});\n`).join('');
    const files = { 'cart/package.json': packageJson('cart', 'sends-mail'), 'cart/src/a.ts': reads };
    const { components } = await landscapeOf({ ...CART, ...files });
    return components.flatMap(({ uses }) => uses.filter(({ capability }) => capability === 'email').map(({ technology }) => technology));
  };
  expect(await mails()).toEqual(['smtp']);
  expect(await mails('RENTED_MAIL_HOST')).toEqual(['rented-mail']);
  expect(await mails('RENTED_MAIL_HOST', 'SMTP_HOST')).toEqual(['rented-mail', 'smtp']);
});

test('what names a hosted product means that product, whatever else speaks as it does', async () => {
  const files = {
    'cart/src/mail.ts': "const MAIL = 'https://api.rented-mail.com/v1/send';\n",
    'cart/package.json': packageJson('cart', 'other-mail'),
  };
  const { dependsOn } = componentCalled(await landscapeOf({ ...CART, ...files }), 'cart');
  expect(dependsOn.map(({ id }) => id)).toEqual(['service:other-mail', 'service:rented-mail']);
});

test('settings of a framework name a need; of several that code can do with, the one that they name alone is taken', async () => {
  const DATABASES = "DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql'}}\n";
  const needs = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const { components } = await landscapeOf({ ...CART, ...files });
    const uses = components.flatMap((component) => component.uses.filter(({ capability }) => capability === 'relational-db'));
    return uses.map(({ technology, rung, environment }) => `${technology}:${isUnknown(rung) ? '?' : rung}:${environment}`);
  };
  const both = { 'cart/package.json': packageJson('cart', 'pg', 'mysql2') };
  expect(await needs({ 'cart/shop/settings.py': DATABASES })).toEqual(['postgresql:?:production']);
  expect(await needs({ 'cart/shop/settings/local.py': DATABASES })).toEqual([]);
  expect(await needs(both)).toEqual(['mysql:?:unknown', 'postgresql:?:unknown']);
  expect(await needs({ ...both, 'cart/shop/settings.py': DATABASES })).toEqual(['mysql:?:unknown', 'postgresql:?:production']);
});

test('a hosted product that settings name is there where the code is deployed', async () => {
  const MAIL = "EMAIL_BACKEND = 'mails.rented.EmailBackend'\n";
  const { dependsOn } = componentCalled(await landscapeOf({ ...CART, 'cart/shop/settings.py': MAIL }), 'cart');
  expect(dependsOn.map(({ id }) => id)).toEqual(['service:rented-mail']);
  const { components } = await landscapeOf({ ...CART, 'other/shop/settings.py': MAIL });
  expect(components.filter(({ id }) => id === 'service:rented-mail')).toEqual([]);
});

test('what a product of connections imports only to connect its users is a choice of theirs', async () => {
  const packages = ['ioredis', 'pg', 'mysql2', 'other-mail', 'rented-mail'] as const;
  const environments = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const all = { ...CART, 'cart/package.json': packageJson('cart', ...packages), ...files };
    return componentCalled(await landscapeOf(all), 'Rented Mail').uses.map(({ environment }) => environment);
  };
  const connects = (some: readonly string[]): string => some.map((name) => `import '${name}';\n`).join('');
  expect(await environments({ 'cart/plugins/all.ts': connects(packages) })).toEqual(['unknown']);
  expect(await environments({ 'cart/plugins/all.ts': connects(packages), 'cart/src/mail.ts': connects(['rented-mail']) })).toEqual([
    'production',
  ]);
  expect(await environments({ 'cart/plugins/mail.ts': connects(['rented-mail']) })).toEqual(['production']);
});

test('customers are offered several ways to pay, so that three providers beside each other are no choice', async () => {
  const pays = ['https://rest.bills.example.com/v1', 'https://api.cards.example.com/v1', 'https://api.debits.example.com/v1'];
  const { components } = await landscapeOf({ ...CART, 'cart/src/pay.ts': pays.map((at) => `call('${at}');\n`).join('') });
  expect(components.filter(({ uses }) => uses.some(({ capability }) => capability === 'payments'))).toHaveLength(3);
});

test('what files of settings for production name is used, and what those of tests name is not', async () => {
  const names = async (path: string): Promise<readonly string[]> => {
    const { components } = await landscapeOf({ ...CART, [path]: '{ "url": "https://rest.bills.example.com/v1" }\n' });
    return components.map(({ name }) => name).filter((name) => name.startsWith('rented'));
  };
  expect(await names('config/production.json')).toEqual(['rented-bills']);
  expect(await names('cart/config/default.json')).toEqual(['rented-bills']);
  expect(await names('config/staging.json')).toEqual([]);
  expect(await names('config/default.json')).toEqual([]);
});

test('the domain of an address that a workload is given says whose service it is and how it is run', async () => {
  const rung = async (host: string): Promise<readonly unknown[]> => {
    const environment = `[{ name: CACHE_URL, value: "rediss://${host}:6379" }]`;
    const files = {
      ...CART,
      'k8s/cart.yaml': deployment('cart', ['acme/cart']).replace('image: acme/cart', `image: acme/cart\n          env: ${environment}`),
    };
    const { components } = await landscapeOf(files);
    return components.flatMap(({ uses }) => uses.filter(({ technology }) => technology === 'cloud-cache').map((use) => use.rung));
  };
  expect(await rung('carts.serverless.euw1.cache.example.com')).toEqual(['serverless-capacity']);
  expect(await rung('carts.abc.euw1.cache.example.com')).toEqual(['managed']);
  expect(await rung('carts.cache.example.com')).toEqual([]);
});

test('clients of the product that is made here are no rented product', async () => {
  const mails = async (heading: string): Promise<number> => {
    const files = {
      ...CART,
      'README.md': `# ${heading}\n\nIt sends letters to people.\n`,
      'cart/package.json': packageJson('cart', 'rented-mail'),
    };
    return (await landscapeOf(files)).components.filter(({ id }) => id === 'service:rented-mail').length;
  };
  expect(await mails('Shop')).toBe(1);
  expect(await mails('Rented Mail for shops')).toBe(1);
  expect(await mails('Rented Mail API')).toBe(0);
});

test('code that a pipeline makes for production and puts into a registry is in production, wherever that is', async () => {
  const uses = async (push: string): Promise<readonly string[]> => {
    const step = `      - uses: docker/build-push-action@v6\n        with: { context: ., push: ${push}, tags: acme/shop }\n`;
    const files = {
      ...CART,
      Dockerfile: DOCKERFILE,
      'src/mail.ts': "call('https://api.rented-mail.com/v1');\n",
      '.github/workflows/a.yml': `on: { push: { branches: [main] } }\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${step}`,
    };
    return (await landscapeOf(files)).components.map(({ id }) => id);
  };
  expect(await uses('true')).toContain('service:rented-mail');
  expect(await uses('false')).not.toContain('service:rented-mail');
});
