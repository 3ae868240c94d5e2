import { expect, test } from 'vitest';
import type { Component } from '#model/component.ts';
import { builtCatalog } from '../support/catalog.ts';
import { landscapeOf } from '../support/situation.ts';

const DEPLOY = `service: shop
image: acme/shop
servers:
  web: [web.shop.test]
  job: { hosts: [jobs.shop.test], cmd: bin/jobs }
registry: { server: ghcr.io }
env: { clear: { DB_HOST: shop-db } }
accessories:
  db: { image: "mysql:8.0", host: db.shop.test }
`;

const FILES = { Dockerfile: 'FROM ruby:3.4\n', Gemfile: "source 'https://rubygems.org'\ngem 'rails'\ngem 'kamal'\n" };

async function componentsFor(deploy: string): Promise<readonly Component[]> {
  const { components } = await landscapeOf({ ...FILES, 'config/deploy.yml': deploy }, { catalog: builtCatalog() });
  return components;
}

function said(components: readonly Component[]): string[] {
  return components
    .filter(({ kind }) => kind === 'deployable')
    .map(({ id, uses, dependsOn }) => {
      const runs = uses.find(({ technology }) => technology === 'kamal');
      return `${id} ${JSON.stringify(runs?.rung)} ${runs?.environment}: ${dependsOn.map((to) => to.id).join(' ')}`;
    });
}

test('the roles of an app are deployables on machines of the team, and lean on the containers beside them', async () => {
  const components = await componentsFor(DEPLOY);
  expect(said(components)).toEqual([
    'deployable:. "vm" production: service:shopdb',
    'deployable:config/shop-job "vm" production: service:shopdb',
  ]);
  const database = components.find(({ id }) => id === 'service:shopdb');
  expect(database?.uses.map(({ technology, rung, environment }) => [technology, rung, environment])).toEqual([
    ['mysql', 'container', 'production'],
  ]);
});

test('a file as it was generated says nothing', async () => {
  const components = await componentsFor(DEPLOY.replace(/\w+\.shop\.test/g, '192.168.0.1'));
  expect(components.flatMap(({ uses }) => uses).some(({ technology }) => technology === 'kamal')).toBe(false);
});
