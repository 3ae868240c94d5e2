import { expect, test } from 'vitest';
import { type FitRequest, fitLadders } from '#ladder/fit.ts';
import type { Fit, RungFit } from '#model/fit.ts';
import { unknown } from '#model/unknown.ts';
import { allLadders } from '../catalog/load.ts';
import { component, landscape, purpose, settings, technology, usage } from './landscapes.ts';

const ladders = await allLadders();
const technologies = [
  technology('kubernetes', 'compute', { speaks: ['container-image'] }),
  technology('redis', 'cache', { speaks: ['redis'] }),
  technology('postgresql', 'relational-db', { speaks: ['postgresql'] }),
  technology('rabbitmq', 'queue', { speaks: ['amqp', 'mqtt', 'stomp'] }),
  technology('apache-kafka', 'streaming', { speaks: ['kafka'] }),
  technology('amazon-rds', 'relational-db', { speaks: ['postgresql', 'mysql', 'mariadb', 'oracle'], cloud: 'aws' }),
  technology('node-cron', 'scheduler', {}),
];
const small = settings({ 'unit.vcpu': [250, 'm'], 'unit.memoryMB': [1, 'GiB'] });
const onAws = component('assets', usage('object-storage', 'amazon-s3', { rung: 'serverless' }));

function fitsOf(request: Partial<FitRequest> & Pick<FitRequest, 'landscape'>): Fit[] {
  return fitLadders({ catalog: { technologies, ladders }, asOf: '2026-11-01', ...request });
}

function fitFor(name: string, request: Partial<FitRequest> & Pick<FitRequest, 'landscape'>): Fit {
  const found = fitsOf(request).find(({ component }) => component === `deployable:${name}`);
  if (found === undefined) throw new Error(`no fit for ${name}`);
  return found;
}

function chosen({ walked, chosen }: Fit): RungFit | undefined {
  return chosen === undefined ? undefined : walked[chosen];
}

function rung({ walked }: Fit, id: string): RungFit | undefined {
  return walked.find(({ rung }) => rung.technology === id);
}

test('a container on AWS keeps its image: ECS Express, with Fargate to fall back on, and Lambda named as a rewrite', () => {
  const shop = component('shop', usage('compute', 'kubernetes', { rung: 'container', settings: small }));
  const fit = fitFor('shop', { landscape: landscape(onAws, shop) });
  expect(chosen(fit)).toMatchObject({ rung: { technology: 'amazon-ecs-express' }, verdict: 'fits' });
  expect(fit.walked[fit.fallback ?? -1]?.rung.technology).toBe('aws-fargate');
  expect(rung(fit, 'aws-lambda')).toMatchObject({ verdict: 'rejected', because: 'It would be a rewrite: does not keep container-image.' });
  expect(fit.walked.map(({ rung }) => rung.cloud)).not.toContain('gcp');
});

test('without CPU and memory the hard limits are unknown, and say what would settle them', () => {
  const shop = component('shop', usage('compute', 'kubernetes', { rung: 'container' }));
  const fit = fitFor('shop', { landscape: landscape(shop), purpose: purpose({ cloud: 'gcp' }) });
  expect(chosen(fit)).toMatchObject({ rung: { technology: 'google-cloud-run' }, verdict: 'unknown' });
  const memory = chosen(fit)?.checks.find(({ limit }) => limit === 'memory per instance');
  expect(memory).toMatchObject({
    fits: { wouldSettle: 'State unit.memoryMB of this component under workloads in .nextbest/purpose.yaml.' },
  });
});

test('a GPU or a kept disk in the manifest keeps a workload off the rungs that lack them', () => {
  const model = component(
    'model',
    usage('compute', 'kubernetes', { rung: 'container', settings: { ...small, ...settings({ 'unit.gpu': [1, 'GPU'] }) } }),
  );
  const disk = component(
    'disk',
    usage('compute', 'kubernetes', { rung: 'container', settings: { ...small, ...settings({ 'data.persistentDisk': [1, 'volume'] }) } }),
  );
  expect(chosen(fitFor('model', { landscape: landscape(model), purpose: purpose({ cloud: 'aws' }) }))?.rung.technology).toBe(
    'amazon-eks-auto-mode',
  );
  expect(chosen(fitFor('disk', { landscape: landscape(disk), purpose: purpose({ cloud: 'gcp' }) }))?.rung.technology).toBe('gke-autopilot');
});

test('a self-run database keeps its engine: Aurora serverless, not DSQL and not another vendor', () => {
  const database = component('database', usage('relational-db', 'postgresql', { rung: 'container', settings: small }));
  const fit = fitFor('database', { landscape: landscape(onAws, database) });
  expect(chosen(fit)?.rung.technology).toBe('amazon-aurora-serverless');
  expect(rung(fit, 'amazon-aurora-dsql')?.because).toContain('does not keep postgresql');
  expect(rung(fit, 'neon')?.because).toContain('Amazon Aurora serverless of the same cloud comes before');
});

test('another vendor is chosen where the own cloud keeps nothing, where any cloud will do, or where it is in use already', () => {
  const database = component('database', usage('relational-db', 'postgresql', { rung: 'container' }));
  const orders = component('orders', usage('relational-db', 'neon', { rung: 'saas' }));
  const choice = (request: Partial<FitRequest>) =>
    chosen(fitFor('database', { landscape: landscape(database), ...request }))?.rung.technology;
  expect(choice({ purpose: purpose({ cloud: 'cloudflare' }) })).toBe('neon');
  expect(choice({ purpose: purpose({ cloud: 'any' }) })).toBe('neon');
  expect(choice({ purpose: purpose({ cloud: 'aws' }), landscape: landscape(database, orders) })).toBe('neon');
});

test('nobody changes the vendor of what a provider already runs', () => {
  const cache = component('cache', usage('cache', 'memorystore', { rung: 'managed' }));
  const fit = fitFor('cache', { landscape: landscape(cache) });
  expect(fit).not.toHaveProperty('chosen');
  expect(rung(fit, 'redis-cloud')?.because).toBe('Another vendor, while the present provider already runs it.');
});

test('of a self-run engine whose interface is not recorded nothing is promised', () => {
  const unrecorded = component('builds', usage('ci-cd', 'jenkins', { rung: 'container' }));
  const fit = fitFor('builds', { landscape: landscape(unrecorded), purpose: purpose({ cloud: 'aws' }) });
  expect(chosen(fit)).toMatchObject({ verdict: 'unknown', because: 'Whether its callers can stay as they are is not recorded.' });
});

test('an engine that may be one of several is a question, not a choice without doubt', () => {
  const database = component('database', usage('relational-db', 'amazon-rds', { rung: 'managed' }));
  const fit = fitFor('database', { landscape: landscape(database) });
  expect(chosen(fit)).toMatchObject({ rung: { technology: 'amazon-aurora-serverless' }, verdict: 'unknown' });
  expect(chosen(fit)?.because).toBe('Keeps postgresql, mysql, not mariadb, oracle: which of them is used here is not known.');
});

test('a broker moves to a broker, a log to a log', () => {
  const jobs = component('jobs', usage('queue', 'rabbitmq', { rung: 'container' }));
  const events = component('events', usage('streaming', 'apache-kafka', { rung: 'container' }));
  const request = { landscape: landscape(jobs, events), purpose: purpose({ cloud: 'aws' }) };
  expect(chosen(fitFor('jobs', request))?.rung.technology).toBe('amazon-mq');
  expect(chosen(fitFor('events', request))?.rung.technology).toBe('amazon-msk-serverless');
});

test('what is already at the top has nowhere to climb', () => {
  const shop = component(
    'shop',
    usage('compute', 'aws-lambda', { rung: 'serverless', settings: settings({ 'unit.memoryMB': [512, 'MB'] }) }),
  );
  const fit = fitFor('shop', { landscape: landscape(shop) });
  expect(fit).not.toHaveProperty('chosen');
  expect(fit).not.toHaveProperty('fallback');
  expect(fit.walked.length).toBeGreaterThan(5);
});

test('an unknown present rung is walked, and nothing is chosen', () => {
  const nowhere = unknown('Only a client library was found.', 'Add the infrastructure.');
  const fit = fitFor('shop', { landscape: landscape(onAws, component('shop', usage('queue', 'rabbitmq', { rung: nowhere }))) });
  expect(fit.now).toEqual(nowhere);
  expect(fit).not.toHaveProperty('chosen');
});

test('without an evident cloud all are shown, and nothing is chosen', () => {
  const cache = component('cache', usage('cache', 'redis', { rung: 'container' }));
  const fit = fitFor('cache', { landscape: landscape(cache) });
  expect(fit.cloud).toMatchObject({ wouldSettle: 'Name the cloud in .nextbest/purpose.yaml.' });
  expect(new Set(fit.walked.map(({ rung }) => rung.cloud))).toEqual(new Set(['aws', 'azure', 'gcp', 'cloudflare', 'any']));
  expect(fit).not.toHaveProperty('chosen');
});

test('two clouds found equally often leave the cloud unknown; what already is on one stays there', () => {
  const files = component('files', usage('object-storage', 'google-cloud-storage', { rung: 'serverless' }));
  const cache = component('cache', usage('cache', 'redis', { rung: 'container' }));
  const database = component('database', usage('relational-db', 'amazon-aurora', { rung: 'managed' }));
  expect(fitFor('cache', { landscape: landscape(onAws, files, cache) })).not.toHaveProperty('chosen');
  expect(fitFor('database', { landscape: landscape(files, cache, database) }).cloud).toBe('aws');
});

test('a service is no candidate before it was on offer or after it was closed', () => {
  const shop = component('shop', usage('compute', 'kubernetes', { rung: 'container', settings: small }));
  const at = (asOf: string) => fitFor('shop', { landscape: landscape(shop), purpose: purpose({ cloud: 'aws' }), asOf });
  expect(rung(at('2025-06-01'), 'amazon-ecs-express')).toMatchObject({
    verdict: 'rejected',
    because: 'Not yet on offer: on offer since 2025-11-21.',
  });
  expect(chosen(at('2025-06-01'))?.rung.technology).toBe('aws-app-runner');
  expect(rung(at('2026-11-01'), 'aws-app-runner')).toMatchObject({
    verdict: 'rejected',
    because: 'Closed to new customers since 2026-04-30.',
  });
  expect(chosen(at('2018-01-01'))?.rung.technology).toBe('aws-fargate');
});

test('what the team states overrules what is configured, and only for the capability it speaks of', () => {
  const job = component(
    'job',
    usage('batch', 'kubernetes-job', {
      rung: 'container',
      settings: settings({ 'unit.seconds': [60, 's'], 'unit.memoryMB': [512, 'MB'] }),
    }),
  );
  const stated = { capability: 'batch', unit: { seconds: 700_000, vcpu: 1, gpu: false }, data: { persistentDisk: false } };
  const request = { landscape: landscape(job), purpose: purpose({ cloud: 'gcp', workloads: { job: stated } }) };
  expect(rung(fitFor('job', request), 'google-cloud-run-jobs')?.because).toBe(
    'Over the limit: time per task: 604800 s; this workload: 700000 s.',
  );
  const other = { ...request, purpose: purpose({ cloud: 'gcp', workloads: { job: { ...stated, capability: 'queue' } } }) };
  expect(rung(fitFor('job', other), 'google-cloud-run-jobs')?.verdict).not.toBe('rejected');
});

test('where no provider can be reached, only what is run inside the boundary is left', () => {
  const cache = component('cache', usage('cache', 'redis', { rung: 'vm' }));
  const closed = purpose({ cloud: 'aws', workloads: { cache: { capability: 'compute', constraints: ['air-gapped'] } } });
  const fit = fitFor('cache', { landscape: landscape(cache), purpose: closed });
  expect(chosen(fit)?.rung.technology).toBe('redis');
  expect(rung(fit, 'amazon-elasticache-serverless')?.because).toContain('Out of reach');
});

test('home-made code has nothing to keep: the scheduler in the process becomes a managed one', () => {
  const timer = component('timer', usage('scheduler', 'node-cron', { rung: 'home-made' }));
  const fit = fitFor('timer', { landscape: landscape(timer), purpose: purpose({ cloud: 'aws' }) });
  expect(chosen(fit)).toMatchObject({ rung: { technology: 'amazon-eventbridge-scheduler' }, verdict: 'unknown' });
});

test('development, optional parts and libraries are not walked, and a use is walked once', () => {
  const shop = component(
    'shop',
    usage('cache', 'redis', { rung: 'container', environment: 'unknown' }),
    usage('cache', 'redis', { rung: 'managed' }),
    usage('relational-db', 'postgresql', { rung: 'container', environment: 'nonproduction' }),
  );
  const library = { ...component('library', usage('cache', 'redis', { rung: 'container' })), kind: 'library' as const };
  expect(fitsOf({ landscape: landscape(shop, library) }).map(({ capability, now }) => [capability, now])).toEqual([['cache', 'managed']]);
});
