import { expect, test } from 'vitest';
import { DOCKERFILE, deployment, packageJson } from '../support/files.ts';
import { componentCalled, landscapeOf } from '../support/situation.ts';

const CODE = {
  'package.json': packageJson('shop', 'rented-mail'),
  'ops/cart/Dockerfile': DOCKERFILE,
  'k8s/cart.yaml': deployment('cart', ['acme/cart']),
};

function workflow(...steps: readonly string[]): string {
  return `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
}

/** What a step of a workflow builds from the recipe in a folder with the files of the root. */
function builds(name: string): string {
  return `run: docker build -t acme/${name} -f ops/${name}/Dockerfile .`;
}

async function leansOnMail(files: Readonly<Record<string, string>>): Promise<boolean> {
  const { dependsOn } = componentCalled(await landscapeOf({ ...CODE, ...files }), 'cart');
  return dependsOn.some(({ id }) => id === 'service:rented-mail');
}

test('an image that is built with the files of the root owns the code there', async () => {
  expect(await leansOnMail({})).toBe(false);
  expect(await leansOnMail({ '.github/workflows/a.yml': workflow(builds('cart')) })).toBe(true);
  const action = `uses: docker/build-push-action@v6\n        with: { context: ., file: ops/cart/Dockerfile, push: true }`;
  expect(await leansOnMail({ '.github/workflows/a.yml': workflow(action) })).toBe(true);
});

test('a recipe that copies what lies beside it by its path from the root is built with the files of the root', async () => {
  const copies = (...sources: readonly string[]): Promise<boolean> =>
    leansOnMail({ 'ops/cart/Dockerfile': `${DOCKERFILE}${sources.map((source) => `COPY ${source} /srv/\n`).join('')}` });
  expect(await copies('ops/cart/start.sh', '.')).toBe(true);
  expect(await copies('ops/cart/start.sh', 'src/cart')).toBe(true);
  expect(await copies('ops/cart/start.sh')).toBe(false);
  expect(await copies('start.sh', '.')).toBe(false);
});

test('the root is nobody’s where code stands beside the recipe, two are built with it, or it is built itself', async () => {
  const built = { '.github/workflows/a.yml': workflow(builds('cart')) };
  expect(await leansOnMail({ ...built, 'ops/cart/package.json': packageJson('cart', 'pg') })).toBe(false);
  const orders = { 'ops/orders/Dockerfile': DOCKERFILE, 'k8s/orders.yaml': deployment('orders', ['acme/orders']) };
  expect(await leansOnMail({ ...orders, '.github/workflows/a.yml': workflow(builds('cart'), builds('orders')) })).toBe(false);
  const root = { Dockerfile: DOCKERFILE, 'k8s/shop.yaml': deployment('shop', ['acme/shop']) };
  expect(await leansOnMail({ ...built, ...root })).toBe(false);
  expect(await leansOnMail({ ...built, Dockerfile: DOCKERFILE })).toBe(true);
});

test('an image that only tests are run with takes nothing from the one that is delivered', async () => {
  const load = { 'ops/load-test/Dockerfile': DOCKERFILE };
  expect(await leansOnMail({ ...load, '.github/workflows/a.yml': workflow(builds('cart'), builds('load-test')) })).toBe(true);
});

test('a recipe in the folder of the pipeline makes what is delivered where it is built with the files of the root', async () => {
  const environments = async (file: string): Promise<readonly string[]> => {
    const step = `run: docker build -t acme/shop ${file} && docker push acme/shop`;
    const files = {
      'package.json': packageJson('shop', 'rented-mail'),
      'ci/Dockerfile': DOCKERFILE,
      '.github/workflows/a.yml': workflow(step),
    };
    const { components } = await landscapeOf(files);
    return components.flatMap(({ kind, uses }) => (kind === 'deployable' ? uses.map(({ environment }) => environment) : []));
  };
  expect(await environments('-f ci/Dockerfile .')).toEqual(['unknown']);
  expect(await environments('ci')).toEqual(['unknown', 'nonproduction']);
});
