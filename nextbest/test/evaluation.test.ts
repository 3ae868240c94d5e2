import { expect, test } from 'vitest';
import type { Component, Usage } from '#model/component.ts';
import { scoreDeployables, scoreEdges, scoreTechnologies } from '../../tools/evaluation/score.ts';
import type { Truth } from '../../tools/evaluation/truth.ts';

function use(technology: string, rung: Usage['rung'], environment: Usage['environment'] = 'production'): Usage {
  return { capability: 'queue', technology, technologyName: technology, rung, environment, settings: {}, evidence: [] };
}

function component(id: string, parts: Partial<Component> = {}): Component {
  const kind = id.startsWith('deployable') ? 'deployable' : 'service';
  return { id, name: id.slice(id.indexOf(':') + 1), kind, owns: [], uses: [], dependsOn: [], evidence: [], ...parts };
}

const AT = 'main.tf:1';
const TRUTH: Truth = {
  repository: 'shop/shop',
  commit: '0'.repeat(40),
  technologies: [
    { technology: 'amazon-sqs', capability: 'queue', rung: 'serverless', environment: 'production', at: AT },
    { technology: 'rabbitmq', capability: 'queue', rung: 'container', environment: 'production', at: AT },
    { technology: 'nats', capability: 'queue', rung: 'container', environment: 'nonproduction', at: AT },
  ],
  optional_technologies: [{ technology: 'bullmq', capability: 'queue', rung: 'container', environment: 'production', at: AT }],
  deployables: [
    { name: 'orders', folder: 'services/orders', at: 'services/orders/Dockerfile:1' },
    { name: 'mail', folder: 'services/mail', at: 'services/mail/Dockerfile:1' },
  ],
  edges: [{ from: 'orders', to: 'amazon-sqs', at: AT }],
  environments: [],
};

test('a technology at another rung is missed and wrong at once, one of another environment is wrong, a doubtful one neither', () => {
  const uses = [
    use('amazon-sqs', 'serverless'),
    use('rabbitmq', 'managed'),
    use('nats', 'container'),
    use('bullmq', 'vm'),
    use('kafka', 'vm', 'nonproduction'),
  ];
  expect(scoreTechnologies(TRUTH, [component('service:all', { uses })])).toEqual({
    right: ['amazon-sqs | queue | serverless'],
    missed: ['rabbitmq | queue | container'],
    wrong: ['rabbitmq | queue | managed', 'nats | queue | container'],
  });
});

test('a deployable is known by its folder and name; each stands for one', () => {
  const found = [component('deployable:services/orders', { name: 'Orders', owns: ['services/orders/'] }), component('deployable:other')];
  expect(scoreDeployables(TRUTH, found)).toEqual({ right: ['orders'], missed: ['mail'], wrong: ['deployable:other'] });
});

test('an edge that the truth does not list is open until somebody judges it', () => {
  const queue = component('service:infra/amazon-sqs', { uses: [use('amazon-sqs', 'serverless')] });
  const cache = component('service:cache');
  const orders = component('deployable:services/orders', {
    owns: ['services/orders/'],
    dependsOn: [
      { id: queue.id, evidence: [] },
      { id: cache.id, evidence: [] },
    ],
  });
  const open = 'deployable:services/orders → service:cache';
  const none = { right: new Set<string>(), wrong: new Set<string>() };
  const components = [{ ...orders, name: 'orders' }, queue, cache];
  expect(scoreEdges(TRUTH, components, none)).toMatchObject({
    right: ['orders → amazon-sqs'],
    missed: [],
    wrong: [],
    confirmed: 1,
    open: [open],
  });
  expect(scoreEdges(TRUTH, components, { ...none, wrong: new Set([open]) })).toMatchObject({ wrong: [open], confirmed: 1, open: [] });
});
