import { expect, test } from 'vitest';
import { deployment, resource, service } from '../support/files.ts';
import { componentCalled, landscapeOf, usesOf } from '../support/situation.ts';

const WEB = {
  'k8s/web.yaml': deployment('web', ['acme/web']),
  'k8s/web-service.yaml': service('web', 'web').replace('spec:\n', 'spec:\n  type: LoadBalancer\n'),
  'k8s/cart.yaml': deployment('cart', ['acme/cart'], { WEB_ADDR: 'http://web:80' }),
};
const CLUSTER = { 'infra/main.tf': resource('aws_eks_cluster', 'main') };

test('a Service may order the load balancer of the cloud that its cluster is in', async () => {
  const landscape = await landscapeOf({ ...WEB, ...CLUSTER });
  expect(usesOf(componentCalled(landscape, 'service:load-balancer'))).toEqual(['load-balancer:managed:production']);
});

test('an address inside the cluster leads to the workload and not to its load balancer', async () => {
  const landscape = await landscapeOf({ ...WEB, ...CLUSTER });
  expect(componentCalled(landscape, 'cart').dependsOn.map(({ id }) => id)).toEqual(['deployable:k8s/web']);
});

test('where the cluster is unknown, so is what stands before it', async () => {
  const { components } = await landscapeOf(WEB);
  expect(components.filter(({ kind }) => kind === 'service')).toEqual([]);
});

test('what a cluster orders leans on the workload behind its Service', async () => {
  const landscape = await landscapeOf({ ...WEB, ...CLUSTER });
  expect(componentCalled(landscape, 'service:load-balancer').dependsOn.map(({ id }) => id)).toEqual(['deployable:k8s/web']);
});
