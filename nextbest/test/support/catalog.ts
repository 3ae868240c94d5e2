import { readFileSync } from 'node:fs';
import { compileCatalog } from '#catalog/compile.ts';
import { runningHours } from '#catalog/running-hours.ts';
import type { Capability } from '#model/capability.ts';
import type { Catalog, Cloud, Ladder, LadderRung, Limit, Mark, Technology } from '#model/catalog.ts';
import type { Rung } from '#model/rung.ts';

/** A catalogue of a handful of technologies, made up for tests: nothing in it depends on the data files. */
export function smallCatalog(changes: Partial<Pick<Catalog, 'technologies' | 'ladders' | 'priors' | 'offers'>> = {}): Catalog {
  return compileCatalog({
    date: '2026-01-01',
    technologies: TECHNOLOGIES,
    ladders: LADDERS,
    lifespans: LIFESPANS,
    priors: PRIORS,
    prices: [],
    bills: [],
    runningHours,
    shelfLife: { limit: 365, price: 365, rung: 365, lifespan: 180 },
    offers: OFFERS,
    ...changes,
  });
}

export function technology(
  id: string,
  capability: Capability,
  rest: Omit<Partial<Technology>, 'marks'> & { marks: readonly Omit<Mark, 'example'>[] },
): Technology {
  const marks = rest.marks.map((mark) => ({ ...mark, example: mark.name }));
  return { id, name: rest.name ?? id, capability, market: { evolution: 0.9, because: 'sold by every cloud' }, ...rest, marks };
}

const TECHNOLOGIES: readonly Technology[] = [
  technology('kubernetes', 'compute', {
    name: 'Kubernetes',
    speaks: ['container-image'],
    marks: [{ in: 'kubernetes', name: 'apps/Deployment', shows: 'use', rung: 'container' }],
  }),
  technology('cloud-kubernetes', 'compute', {
    name: 'Cloud Kubernetes',
    cloud: 'aws',
    speaks: ['kubernetes', 'container-image'],
    marks: [{ in: 'terraform', name: 'aws_eks_cluster', shows: 'use', rung: 'managed' }],
  }),
  technology('function', 'compute', {
    name: 'Cloud Function',
    cloud: 'aws',
    speaks: ['function'],
    marks: [
      { in: 'terraform', name: 'aws_lambda_function', shows: 'use', rung: 'serverless' },
      { in: 'terraform', name: 'aws_lambda_event_source_mapping', shows: 'use', as: 'part' },
      { in: 'cloudformation', name: 'AWS::Lambda::Function', shows: 'use', rung: 'serverless' },
      { in: 'cloudformation', name: 'AWS::Serverless::Function', shows: 'use', rung: 'serverless' },
      { in: 'cloudformation', name: 'AWS::Lambda::EventSourceMapping', shows: 'use', as: 'part' },
    ],
  }),
  technology('machine', 'compute', {
    name: 'Machine',
    cloud: 'aws',
    speaks: ['container-image'],
    marks: [{ in: 'terraform', name: 'aws_instance', shows: 'use', rung: 'vm' }],
  }),
  technology('cloud-cache', 'cache', {
    marks: [
      { in: 'host', name: '*.region.cache.example.com', shows: 'use', rung: 'managed' },
      { in: 'host', name: '*.serverless.region.cache.example.com', shows: 'use', rung: 'serverless-capacity' },
    ],
  }),
  technology('rented-bills', 'payments', { marks: [{ in: 'host', name: 'rest.bills.example.com', shows: 'use', rung: 'saas' }] }),
  technology('rented-cards', 'payments', { marks: [{ in: 'host', name: 'api.cards.example.com', shows: 'use', rung: 'saas' }] }),
  technology('rented-debits', 'payments', { marks: [{ in: 'host', name: 'api.debits.example.com', shows: 'use', rung: 'saas' }] }),
  technology('redis', 'cache', {
    name: 'Redis',
    speaks: ['redis'],
    lifespan: 'redis',
    marks: [
      { in: 'image', name: 'redis', shows: 'use', rung: 'container' },
      { in: 'image', name: 'redis-exporter', shows: 'use', as: 'part' },
      { in: 'npm', name: 'ioredis', shows: 'need' },
      { in: 'variable', name: 'REDIS_URL', shows: 'need' },
      { in: 'setting', name: 'broker:redis', shows: 'need', capability: 'queue' },
    ],
  }),
  technology('valkey', 'cache', {
    speaks: ['redis'],
    marks: [
      { in: 'image', name: 'valkey/valkey', shows: 'use', rung: 'container' },
      { in: 'npm', name: 'iovalkey', shows: 'need' },
    ],
  }),
  technology('envoy', 'networking', { name: 'Envoy', marks: [{ in: 'image', name: 'envoyproxy/envoy', shows: 'use', rung: 'container' }] }),
  technology('postgresql', 'relational-db', {
    name: 'PostgreSQL',
    speaks: ['postgresql'],
    lifespan: 'postgresql',
    marks: [
      { in: 'image', name: 'postgres', shows: 'use', rung: 'container' },
      { in: 'npm', name: 'pg', shows: 'need' },
      { in: 'setting', name: 'database:postgresql', shows: 'need' },
    ],
  }),
  technology('mysql', 'relational-db', {
    name: 'MySQL',
    speaks: ['mysql'],
    marks: [
      { in: 'image', name: 'mysql', shows: 'use', rung: 'container' },
      { in: 'npm', name: 'mysql2', shows: 'need' },
    ],
  }),
  technology('table-queue', 'queue', {
    name: 'Queue in a table',
    speaks: ['postgresql'],
    marks: [{ in: 'npm', name: 'pg-boss', shows: 'use', rung: 'home-made' }],
  }),
  technology('cloud-database', 'relational-db', {
    name: 'Cloud Database',
    cloud: 'aws',
    speaks: ['postgresql'],
    marks: [
      {
        in: 'terraform',
        name: 'aws_db_instance',
        shows: 'use',
        rung: 'managed',
        rungWhen: [{ attribute: 'instance_class', equals: 'db.serverless', rung: 'serverless-capacity' }],
      },
    ],
  }),
  technology('cloud-queue', 'queue', {
    references: ['permission:sqs'],
    name: 'Cloud Queue',
    cloud: 'aws',
    marks: [
      { in: 'terraform', name: 'aws_sqs_queue', shows: 'use', rung: 'serverless' },
      { in: 'cloudformation', name: 'AWS::SQS::Queue', shows: 'use', rung: 'serverless' },
    ],
  }),
  technology('hub', 'container-registry', {
    name: 'Hub',
    references: ['registry:docker.io'],
    marks: [{ in: 'terraform', name: 'hub_repository', shows: 'use', rung: 'saas' }],
  }),
  technology('cloud-registry', 'container-registry', {
    name: 'Cloud Registry',
    cloud: 'aws',
    references: ['registry:account.dkr.ecr.*.amazonaws.com'],
    marks: [{ in: 'terraform', name: 'aws_ecr_repository', shows: 'use', rung: 'serverless' }],
  }),
  technology('load-balancer', 'networking', {
    name: 'Load Balancer',
    cloud: 'aws',
    marks: [{ in: 'kubernetes', name: 'core/Service', shows: 'use', rung: 'managed', when: { attribute: 'type', equals: 'LoadBalancer' } }],
  }),
  technology('own-queue', 'queue', {
    marks: [
      { in: 'code', name: 'claims-rows', shows: 'need', as: 'part' },
      { in: 'code', name: 'jobs-table', shows: 'need', as: 'part' },
    ],
  }),
  technology('flags', 'feature-flags', { name: 'Flags', marks: [{ in: 'image', name: 'flags/server', shows: 'use', rung: 'container' }] }),
  technology('smtp', 'email', {
    speaks: ['smtp'],
    marks: [
      { in: 'npm', name: 'sends-mail', shows: 'need' },
      { in: 'image', name: 'mail/server', shows: 'use', rung: 'container' },
      { in: 'variable', name: 'SMTP_HOST', shows: 'need' },
    ],
  }),
  technology('rented-mail', 'email', {
    name: 'Rented Mail',
    speaks: ['smtp'],
    marks: [
      { in: 'npm', name: 'rented-mail', shows: 'use', rung: 'saas' },
      { in: 'host', name: 'api.rented-mail.com', shows: 'use', rung: 'saas' },
      { in: 'variable', name: 'RENTED_MAIL_HOST', shows: 'need' },
      { in: 'setting', name: 'mail:rented', shows: 'use', rung: 'saas' },
    ],
  }),
  technology('other-mail', 'email', {
    speaks: ['smtp'],
    marks: [
      { in: 'npm', name: 'other-mail', shows: 'use', rung: 'saas' },
      { in: 'host', name: 'api.other-mail.com', shows: 'use', rung: 'saas' },
    ],
  }),
  technology('fourth-mail', 'email', { marks: [{ in: 'npm', name: 'fourth-mail', shows: 'use', rung: 'saas' }] }),
  technology('third-mail', 'email', {
    marks: [
      { in: 'npm', name: 'third-mail', shows: 'use', rung: 'saas' },
      { in: 'host', name: 'api.third-mail.com', shows: 'use', rung: 'saas' },
    ],
  }),
  technology('tools', 'ci-cd', { name: 'Tools', marks: [{ in: 'image', name: 'shell-tools', shows: 'use', as: 'part' }] }),
  technology('python', 'compute', {
    name: 'Python',
    lifespan: 'python',
    marks: [{ in: 'image', name: 'python', shows: 'use', as: 'part' }],
  }),
];

interface Step {
  readonly technology: string;
  readonly rung: Rung;
  readonly cloud?: Cloud;
  readonly keeps: readonly string[];
  readonly limits?: readonly Limit[];
}

export function limit(name: string, key: Limit['key'], rest: Partial<Limit> = {}): Limit {
  const facts = {
    unit: 'MB',
    hard: true,
    raisable: 'no',
    status: 'confirmed',
    source: 'https://example.com/limits',
    checked: '2026-01-01',
  } as const;
  return { name, key, test: 'at-most', value: 1000, ...facts, ...rest };
}

export function ladder(capability: Capability, steps: readonly Step[]): Ladder {
  return {
    capability,
    does: `provide ${capability}`,
    notices: `Nobody waits for ${capability}.`,
    metric: `hours lost on ${capability}`,
    rungs: steps.map(rungOf),
  };
}

function rungOf({ technology: id, rung, cloud = 'aws', keeps, limits = [] }: Step): LadderRung {
  const tryOut = { what: `Start one copy on ${id}.`, hours: [2, 8] as const };
  return {
    technology: id,
    name: `Cloud ${id}`,
    cloud,
    rung,
    keeps,
    limits,
    needs: [],
    tryOut,
    source: 'https://example.com/ladder',
    checked: '2026-01-01',
  };
}

const LADDERS: readonly Ladder[] = [
  ladder('compute', [
    { technology: 'function', rung: 'serverless', keeps: ['function'] },
    { technology: 'rented-containers', rung: 'serverless-capacity', keeps: ['container-image'] },
    { technology: 'kubernetes', rung: 'container', cloud: 'any', keeps: ['container-image'] },
    { technology: 'machine', rung: 'vm', keeps: ['container-image'] },
  ]),
  ladder('cache', [
    { technology: 'rented-cache', rung: 'serverless-capacity', keeps: ['redis'] },
    { technology: 'sized-cache', rung: 'managed', keeps: ['redis'] },
    { technology: 'redis', rung: 'container', cloud: 'any', keeps: ['redis'] },
  ]),
  ladder('relational-db', [
    { technology: 'rented-database', rung: 'serverless-capacity', keeps: ['postgresql'] },
    { technology: 'cloud-database', rung: 'managed', keeps: ['postgresql'] },
  ]),
  ladder('feature-flags', [{ technology: 'rented-flags', rung: 'saas', keeps: ['flags'] }]),
];

const LIFESPANS = [
  {
    product: 'python',
    name: 'Python',
    source: 'https://example.com/lifespans',
    checked: '2026-01-01',
    cycles: [
      { cycle: '3.13', end: '2029-10-31' },
      { cycle: '3.11', end: '2027-10-31' },
      { cycle: '3.1', end: '2012-04-09' },
    ],
  },
  {
    product: 'redis',
    name: 'Redis',
    source: 'https://example.com/lifespans',
    checked: '2026-01-01',
    cycles: [{ cycle: '8.0' }, { cycle: '6.2', end: '2026-08-31' }, { cycle: '6.0', end: '2023-01-01' }],
  },
];

const PRIORS = [
  { kind: 'climb', effortHours: [8, 40] as const, succeeds: [0.7, 0.9] as const, source: 'made up for tests' },
  { kind: 'retire', effortHours: [2, 8] as const, succeeds: [0.7, 0.9] as const, source: 'made up for tests' },
  { kind: 'renew', effortHours: [4, 16] as const, succeeds: [0.8, 0.95] as const, source: 'made up for tests' },
  { kind: 'measure', effortHours: [1, 4] as const, succeeds: [0.8, 0.95] as const, source: 'made up for tests' },
];

const OFFERS = [{ capability: 'feature-flags' as const, words: ['feature flag service'] }];

/** The catalogue as it is built and shipped. */
export function builtCatalog(): Catalog {
  return JSON.parse(readFileSync(new URL('../../dist/catalog.json', import.meta.url), 'utf8')) as Catalog;
}
