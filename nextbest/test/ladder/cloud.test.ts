import { expect, test } from 'vitest';
import { cloudOf, type EvidentClouds, evidentClouds } from '#ladder/cloud.ts';
import type { Cloud } from '#model/catalog.ts';
import type { Component } from '#model/component.ts';
import { isUnknown } from '#model/unknown.ts';
import { component, landscape, purpose, usage } from './landscapes.ts';

const clouds: ReadonlyMap<string, Cloud> = new Map([
  ['azure-kubernetes-service', 'azure'],
  ['azure-database-for-postgresql', 'azure'],
  ['aws-lambda', 'aws'],
  ['amazon-s3', 'aws'],
  ['amazon-cloudwatch', 'aws'],
  ['amazon-route-53', 'aws'],
  ['amazon-rds', 'aws'],
  ['google-cloud-run', 'gcp'],
]);

const cluster = component('cluster', usage('compute', 'azure-kubernetes-service', { rung: 'managed' }));
const bucket = component('assets', usage('object-storage', 'amazon-s3', { rung: 'serverless' }));
const alarms = component('alarms', usage('observability', 'amazon-cloudwatch', { rung: 'serverless' }));
const names = component('names', usage('networking', 'amazon-route-53', { rung: 'serverless' }));
const toChat = component('to-chat', usage('compute', 'aws-lambda', { rung: 'serverless' }));
const timer = component('timer', usage('scheduler', 'node-cron', { rung: 'home-made' }));

function leaning(one: Component, ...on: readonly Component[]): Component {
  return { ...one, dependsOn: on.map(({ id }) => ({ id, evidence: [] })) };
}

function evident(...components: readonly Component[]): EvidentClouds {
  return evidentClouds(landscape(...components), clouds);
}

test('a cluster weighs more than a bucket, alarms and names elsewhere', () => {
  expect(evident(cluster, bucket, alarms, names).whole).toBe('azure');
});

test('what runs on a cluster weighs like it, so that one function elsewhere does not make it level', () => {
  const web = leaning(component('web', usage('compute', 'kubernetes', { rung: 'container' })), cluster, bucket);
  expect(evident(web, cluster, toChat, alarms, bucket).whole).toBe('azure');
});

test('a database in production weighs more than buckets, one for tests does not', () => {
  const database = (environment: 'production' | 'nonproduction') =>
    component('orders', usage('relational-db', 'azure-database-for-postgresql', { rung: 'managed', environment }));
  expect(evident(database('production'), bucket, alarms).whole).toBe('azure');
  expect(evident(database('nonproduction'), bucket, alarms).whole).toBe('aws');
});

test('code on two clouds to the same extent is settled by the rest, or not at all', () => {
  const service = component('service', usage('compute', 'google-cloud-run', { rung: 'serverless' }));
  expect(evident(service, toChat, bucket).whole).toBe('aws');
  expect(isUnknown(evident(service, toChat).whole)).toBe(true);
});

test('a component that runs on a cloud has that cloud, and what leans on nothing has that of what leans on it', () => {
  const web = leaning(component('web', usage('compute', 'kubernetes', { rung: 'container' })), cluster, timer);
  const found = evident(
    web,
    cluster,
    timer,
    leaning(toChat, alarms),
    component('more', usage('compute', 'aws-lambda', { rung: 'serverless' })),
    bucket,
  );
  const surroundings = { purpose: undefined, clouds, evident: found };
  const cloudIn = (one: Component, technology: string) => cloudOf({ component: one, usage: { technology } }, surroundings);
  expect(cloudIn(web, 'kubernetes')).toBe('azure');
  expect(cloudIn(timer, 'node-cron')).toBe('azure');
  expect(cloudIn(toChat, 'node-cron')).toBe('aws');
});

test('what is already on a cloud stays there, and what the team states comes first', () => {
  const surroundings = { purpose: undefined, clouds, evident: evident(cluster, bucket) };
  const use = { component: bucket, usage: { technology: 'amazon-s3' } };
  expect(cloudOf(use, surroundings)).toBe('aws');
  expect(cloudOf(use, { ...surroundings, purpose: purpose({ cloud: 'gcp' }) })).toBe('gcp');
});
