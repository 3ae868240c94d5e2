import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
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

const GROUPS = ['web', 'spare'].map((name) => resource('aws_lb_target_group', name)).join('');
const LISTENER = resource(
  'aws_lb_listener',
  'main',
  '  load_balancer_arn = aws_lb.main.arn\n  default_action {\n    target_group_arn = aws_lb_target_group.web.arn\n  }',
);
const BALANCER = resource('aws_lb', 'main') + GROUPS + LISTENER;

function inGroup(group: string): string {
  return resource('aws_ecs_service', 'shop', `  load_balancer {\n    target_group_arn = aws_lb_target_group.${group}.arn\n  }`);
}

test('a load balancer leans on what is in the groups that its listeners forward to', async () => {
  const landscape = await landscapeOf({ 'main.tf': BALANCER + inGroup('web') }, { catalog: builtCatalog() });
  expect(componentCalled(landscape, 'service:aws-application-load-balancer').dependsOn.map(({ id }) => id)).toEqual(['deployable:shop']);
});

test('a group that no listener forwards to ties nothing to the load balancer', async () => {
  const landscape = await landscapeOf({ 'main.tf': BALANCER + inGroup('spare') }, { catalog: builtCatalog() });
  expect(componentCalled(landscape, 'service:aws-application-load-balancer').dependsOn).toEqual([]);
});

test('what an attachment puts into a group stands behind the load balancer', async () => {
  const attachment = '  target_group_arn = aws_lb_target_group.web.arn\n  target_id = aws_lambda_function.shop.arn';
  const main = BALANCER + resource('aws_lambda_function', 'shop') + resource('aws_lb_target_group_attachment', 'shop', attachment);
  const landscape = await landscapeOf({ 'main.tf': main }, { catalog: builtCatalog() });
  expect(componentCalled(landscape, 'service:aws-application-load-balancer').dependsOn.map(({ id }) => id)).toEqual(['deployable:shop']);
});
