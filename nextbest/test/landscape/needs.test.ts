import { expect, test } from 'vitest';
import type { Landscape } from '#model/component.ts';
import { DOCKERFILE, deployment, packageJson } from '../support/files.ts';
import { componentCalled, deployables, landscapeOf, usesOf } from '../support/situation.ts';

const TWO = {
  'k8s/web.yaml': deployment('web', ['acme/web'], { CART: 'http://cart' }),
  'k8s/cart.yaml': deployment('cart', ['acme/cart']),
};

function below(landscape: Landscape, id: string): string[] {
  return componentCalled(landscape, id).dependsOn.map((edge) => edge.id);
}

test('without a purpose, stand-ins say that they are stand-ins, above what nothing else calls', async () => {
  const landscape = await landscapeOf(TWO);
  expect(below(landscape, 'user:users')).toEqual(['need:product']);
  expect(below(landscape, 'need:product')).toEqual(['deployable:k8s/web']);
  expect(componentCalled(landscape, 'need:product').evidence.every((one) => one.class === 'assumed')).toBe(true);
});

test('the needs of a purpose stand above the components that it names, by id, by name or by folder', async () => {
  const purpose = `users:
  - name: Shopper
    needs:
      - { name: pay, components: [cart] }
      - { name: look around, components: ["deployable:k8s/web"] }
      - { name: anything }
`;
  const landscape = await landscapeOf(TWO, { purpose });
  expect(below(landscape, 'Shopper')).toEqual(['need:anything', 'need:lookaround', 'need:pay']);
  expect(below(landscape, 'pay')).toEqual(['deployable:k8s/cart']);
  expect(below(landscape, 'look around')).toEqual(['deployable:k8s/web']);
  expect(below(landscape, 'anything')).toEqual(['deployable:k8s/web']);
});

test('two users with one need each have it', async () => {
  const purpose =
    'users:\n  - { name: shopper, needs: [{ name: pay, components: [cart] }] }\n  - { name: owner, needs: [{ name: pay, components: [web] }] }\n';
  const landscape = await landscapeOf(TWO, { purpose });
  const needs = landscape.components.filter(({ kind }) => kind === 'need').map(({ id }) => id);
  for (const need of needs)
    expect(
      landscape.components.filter(({ kind, dependsOn }) => kind === 'user' && dependsOn.some(({ id }) => id === need)),
      need,
    ).not.toEqual([]);
  expect([...new Set(needs.flatMap((need) => below(landscape, need)))].sort()).toEqual(['deployable:k8s/cart', 'deployable:k8s/web']);
  expect(below(landscape, 'owner')).toHaveLength(1);
});

test('names in other scripts than Latin are names, too', async () => {
  const purpose =
    'users:\n  - name: 客\n    needs:\n      - { name: 払う, components: [支払い] }\n      - { name: 探す, components: [web] }\n';
  const landscape = await landscapeOf(TWO, { purpose });
  expect(below(landscape, '払う')).toEqual([]);
  expect(below(landscape, '探す')).toEqual(['deployable:k8s/web']);
  expect(new Set(landscape.components.filter(({ kind }) => kind === 'need').map(({ id }) => id)).size).toBe(2);
  expect(below(landscape, '客')).toHaveLength(2);
});

test('what the team states settles what was unknown', async () => {
  const landscape = await landscapeOf(
    { Dockerfile: DOCKERFILE },
    { stack: 'components:\n  - { component: shop, capability: compute, technology: machine, rung: vm }\n' },
  );
  expect(usesOf(componentCalled(landscape, 'shop'))).toEqual(['machine:vm:production']);
  expect(landscape.coverage.deployablesWithKnownRung).toEqual([1, 1]);
  expect(componentCalled(landscape, 'shop').uses[0]?.evidence[0]).toMatchObject({
    class: 'stated',
    place: { path: '.nextbest/stack.yaml', line: 2 },
  });
});

test('what the team states of a recipe that no file here starts makes it a deployable', async () => {
  const files = {
    'src/cart/Dockerfile': DOCKERFILE,
    'src/mail/Dockerfile': DOCKERFILE,
    'k8s/cart.yaml': deployment('cart', ['acme/cart']),
  };
  const landscape = await landscapeOf(files, {
    stack: 'components:\n  - { component: mail, capability: compute, technology: machine, rung: vm }\n',
  });
  expect(deployables(landscape)).toEqual(['deployable:src/cart', 'deployable:src/mail']);
  expect(landscape.coverage.deployablesWithKnownRung).toEqual([2, 2]);
});

test('what the team adds to the stack is there, running code as a deployable, the rest as a service', async () => {
  const stack =
    'components:\n  - { component: billing, capability: compute, technology: machine, rung: vm }\n  - { component: mails, capability: email, technology: ses, rung: serverless }\n';
  const landscape = await landscapeOf(TWO, { stack });
  expect(componentCalled(landscape, 'billing').kind).toBe('deployable');
  expect(componentCalled(landscape, 'mails').kind).toBe('service');
});

test('what the team states of a need settles it, by the name of what needs it', async () => {
  const stack = 'components:\n  - { component: shop, capability: cache, technology: cloud-cache, rung: managed }\n';
  const landscape = await landscapeOf({ Dockerfile: DOCKERFILE, 'package.json': packageJson('shop', 'ioredis') }, { stack });
  const caches = landscape.components.flatMap(({ uses }) => uses.filter(({ capability }) => capability === 'cache'));
  expect(caches.map(({ technology }) => technology)).toEqual(['cloud-cache']);
  expect(usesOf(componentCalled(landscape, 'service:redis'))).toEqual(['cloud-cache:managed:production']);
});
