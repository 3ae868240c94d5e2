import type { Component, Landscape, Usage } from '#model/component.ts';
import { assumed, type Evidence, measured } from '#model/evidence.ts';

/** The stack of a small shop, written by hand. */

export const COMMIT = '4f2c91ab6de0437718c9a2b54e6f1d0a9b8c7d6e';

export function at(path: string, line: number): { path: string; line: number; commit: string } {
  return { path, line, commit: COMMIT };
}

interface Given {
  readonly id: string;
  readonly name: string;
  readonly kind: Component['kind'];
  readonly needs?: readonly string[];
  readonly evolution?: readonly [number, number];
  readonly use?: Pick<Usage, 'capability' | 'technology' | 'technologyName' | 'rung'>;
  readonly evidence?: readonly Evidence[];
}

export function component({ id, name, kind, needs = [], evolution, use, evidence = [] }: Given): Component {
  const [now, available] = evolution ?? [];
  const uses: Usage[] = use === undefined ? [] : [{ ...use, environment: 'production', settings: {}, evidence }];
  const base = { id, name, kind, owns: kind === 'deployable' ? [id.slice('deployable:'.length)] : [], uses, evidence };
  const dependsOn = needs.map((need) => ({ id: need, evidence: [measured(`${name} is wired to ${need}`, at('compose.yaml', 14))] }));
  return now === undefined || available === undefined
    ? { ...base, dependsOn }
    : { ...base, dependsOn, evolution: { now, available, because: [assumed('rented on demand by every cloud')] } };
}

const components: readonly Component[] = [
  component({ id: 'user:customers', name: 'Customers', kind: 'user', needs: ['need:order', 'need:track'] }),
  component({ id: 'user:warehouse', name: 'Warehouse staff', kind: 'user', needs: ['need:pick'] }),
  component({ id: 'need:order', name: 'Order and pay', kind: 'need', needs: ['deployable:shop'] }),
  component({ id: 'need:track', name: 'Know when it arrives', kind: 'need', needs: ['deployable:tracking'] }),
  component({ id: 'need:pick', name: 'Pick lists at six in the morning', kind: 'need', needs: ['deployable:export'] }),
  component({
    id: 'deployable:shop',
    name: 'shop',
    kind: 'deployable',
    evolution: [0.34, 0.4],
    needs: ['deployable:pricing', 'service:postgresql', 'service:redis', 'service:stripe', 'service:rabbitmq'],
    use: { capability: 'compute', technology: 'kubernetes', technologyName: 'Kubernetes', rung: 'container' },
    evidence: [measured('starts `node server.js`', at('services/shop/Dockerfile', 12))],
  }),
  component({
    id: 'deployable:pricing',
    name: 'pricing-rules',
    kind: 'deployable',
    evolution: [0.2, 0.2],
    needs: ['service:postgresql'],
    use: { capability: 'rules-engine', technology: 'own-rules', technologyName: 'own rules engine', rung: 'home-made' },
    evidence: [measured('the rules are written in the repository', at('services/pricing/rules.ts', 1))],
  }),
  component({
    id: 'deployable:tracking',
    name: 'parcel-tracking',
    kind: 'deployable',
    evolution: [0.36, 0.72],
    needs: ['service:rabbitmq', 'service:redis'],
    use: { capability: 'compute', technology: 'kubernetes', technologyName: 'Kubernetes', rung: 'container' },
    evidence: [measured('3 replicas', at('deploy/tracking.yaml', 8))],
  }),
  component({
    id: 'deployable:export',
    name: 'nightly-export',
    kind: 'deployable',
    evolution: [0.3, 0.9],
    needs: ['service:postgresql', 'service:s3'],
    use: { capability: 'scheduler', technology: 'cron', technologyName: 'cron', rung: 'vm' },
    evidence: [measured('cron entry on an EC2 instance', at('infra/cron.tf', 12))],
  }),
  component({
    id: 'service:postgresql',
    name: 'PostgreSQL (Amazon RDS)',
    kind: 'service',
    evolution: [0.68, 0.85],
    use: { capability: 'relational-db', technology: 'amazon-rds', technologyName: 'Amazon RDS', rung: 'managed' },
    evidence: [measured('aws_db_instance.orders, engine postgres 13', at('infra/database.tf', 3))],
  }),
  component({
    id: 'service:rabbitmq',
    name: 'RabbitMQ',
    kind: 'service',
    evolution: [0.45, 0.9],
    use: { capability: 'queue', technology: 'rabbitmq', technologyName: 'RabbitMQ', rung: 'container' },
    evidence: [measured('image rabbitmq:3.12', at('deploy/rabbitmq.yaml', 21))],
  }),
  component({
    id: 'service:redis',
    name: 'Redis',
    kind: 'service',
    use: {
      capability: 'cache',
      technology: 'redis',
      technologyName: 'Redis',
      rung: { unknown: 'only a client library was found', wouldSettle: 'the file that sets REDIS_URL' },
    },
    evidence: [measured('npm package ioredis', at('services/shop/package.json', 31))],
  }),
  component({
    id: 'service:s3',
    name: 'Amazon S3',
    kind: 'service',
    evolution: [0.93, 0.93],
    use: { capability: 'object-storage', technology: 'amazon-s3', technologyName: 'Amazon S3', rung: 'serverless' },
    evidence: [measured('aws_s3_bucket.exports', at('infra/storage.tf', 1))],
  }),
  component({
    id: 'service:stripe',
    name: 'Stripe',
    kind: 'service',
    evolution: [0.88, 0.88],
    use: { capability: 'payments', technology: 'stripe', technologyName: 'Stripe', rung: 'saas' },
    evidence: [measured('npm package stripe', at('services/shop/package.json', 40))],
  }),
];

export const landscape: Landscape = {
  components,
  coverage: {
    deployablesWithKnownRung: [4, 4],
    infrastructureFound: true,
    unresolved: [
      { kind: 'module', name: 'git::ssh://git.example.org/platform/network', place: { path: 'infra/main.tf', line: 7 } },
      { kind: 'chart', name: 'platform/service-base', place: { path: 'deploy/Chart.yaml', line: 9 } },
    ],
  },
  offers: [],
  versions: [],
  dangling: [],
  gates: [],
  ended: [],
};
