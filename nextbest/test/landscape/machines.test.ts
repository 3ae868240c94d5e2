import { expect, test } from 'vitest';
import type { Landscape } from '#model/component.ts';
import { allTechnologies } from '../catalog/load.ts';
import { smallCatalog } from '../support/catalog.ts';
import { componentCalled, deployables, type Files, landscapeOf, usesOf } from '../support/situation.ts';

/** The technologies as they are known, since it is their marks that are looked at. */
const catalog = smallCatalog({ technologies: await allTechnologies() });

function chartOf(files: Files): Promise<Landscape> {
  return landscapeOf(files, { catalog });
}

/** `technology:rung:environment` of every use of the map, each once. */
async function stackOf(files: Files): Promise<string[]> {
  const { components } = await chartOf(files);
  return [...new Set(components.flatMap(usesOf))].sort();
}

const UNIT = '[Service]\nExecStart=/srv/shop/serve\n';
const POSTGRESQL = '- apt: { name: postgresql }\n  become: true\n';

test('what a role installs runs on machines where a play calls the role', async () => {
  const files = { 'site.yml': '- hosts: db\n  roles: [store]\n', 'roles/store/tasks/main.yml': POSTGRESQL };
  expect(await stackOf(files)).toEqual(['ansible:vm:production', 'postgresql:vm:production']);
});

test('a role that no play calls is for others to use', async () => {
  const role = { 'meta/main.yml': 'galaxy_info: {}\ndependencies: []\n', 'tasks/main.yml': POSTGRESQL };
  expect(await stackOf({ ...role, 'tests/test.yml': '- hosts: all\n  roles: [shop]\n' })).toEqual([
    'ansible:vm:nonproduction',
    'postgresql:vm:optional',
  ]);
});

test('a role is where the plays are, also where another role calls it', async () => {
  const files = {
    'site.yml': '- hosts: web\n  roles: [web]\n',
    'staging.yml': '- hosts: db\n  roles: [store]\n',
    'roles/web/meta/main.yml': 'dependencies: [{ role: cache }]\n',
    'roles/cache/tasks/main.yml': '- package: { name: redis-server }\n  become: true\n',
    'roles/store/tasks/main.yml': POSTGRESQL,
  };
  expect(await stackOf(files)).toEqual([
    'ansible:vm:nonproduction',
    'ansible:vm:production',
    'postgresql:vm:nonproduction',
    'redis:vm:production',
  ]);
});

test('the hosts of a play tell what it is for', async () => {
  expect(await stackOf({ 'site.yml': '- hosts: staging\n  roles: [acme.nginx]\n' })).toEqual([
    'ansible:vm:nonproduction',
    'nginx:vm:nonproduction',
  ]);
  expect(await stackOf({ 'site.yml': '- hosts: localhost\n  roles: [acme.nginx]\n' })).toEqual(['ansible:vm:unknown', 'nginx:vm:unknown']);
});

test('the client of a database is no database', async () => {
  expect(
    await stackOf({ 'site.yml': '- hosts: web\n  tasks: [{ yum: { name: postgresql } }, { apt: { name: mysql-client } }]\n' }),
  ).toEqual(['ansible:vm:production']);
});

test('a unit of the team’s own code is what it deploys, and leans on the software that it asks for; one of known software is that', async () => {
  const landscape = await chartOf({
    'site.yml': '- hosts: web\n  roles: [shop, monitoring]\n  tasks: [{ apt: { name: postgresql-16 } }]\n',
    'roles/shop/tasks/main.yml': '- template: { src: shop.service.j2, dest: /etc/systemd/system/shop.service }\n  become: true\n',
    'roles/shop/templates/shop.service.j2': `[Unit]\nRequires=postgresql.service\n${UNIT}`,
    'roles/monitoring/templates/prometheus.service.j2': UNIT,
    'roles/monitoring/tasks/main.yml': '- template: { src: prometheus.service.j2, dest: /etc/x }\n  become: true\n',
  });
  expect(deployables(landscape)).toEqual(['deployable:roles/shop/templates']);
  const shop = componentCalled(landscape, 'deployable:roles/shop/templates');
  expect(shop.dependsOn.map(({ id }) => id)).toEqual(['service:postgresql']);
  expect(usesOf(componentCalled(landscape, 'service:prometheus'))).toEqual(['prometheus:vm:production']);
});

test('a unit that starts a program of the distribution, or that ends at once and has no timer, is nothing that the team deploys', async () => {
  const unit = (start: string, type = 'simple'): string => `[Service]\nType=${type}\nExecStart=${start}\n`;
  const landscape = await chartOf({
    'machine/milter.service': unit('/usr/sbin/milterd -x /etc/milter.conf', 'forking'),
    'machine/ready.service': unit('/srv/shop/bin/make-ready', 'oneshot'),
    'machine/orders.service': unit('/usr/bin/java -jar /srv/orders.jar'),
    'machine/report.service': unit('/srv/shop/bin/report', 'oneshot'),
    'machine/report.timer': '[Timer]\nOnCalendar=daily\n',
  });
  expect(landscape.components.filter(({ kind }) => kind === 'deployable').map(({ name }) => name)).toEqual(['orders', 'report']);
});

test('a container that a play starts is what the team deploys; one of a known product is that', async () => {
  const landscape = await chartOf({
    'site.yml':
      '- hosts: web\n  tasks:\n    - docker_container: { name: cart, image: acme/cart }\n    - docker_container: { name: cache, image: redis }\n',
  });
  expect(deployables(landscape)).toEqual(['deployable:.']);
  expect(usesOf(componentCalled(landscape, 'deployable:.'))).toEqual(['docker:container:production']);
  expect(usesOf(componentCalled(landscape, 'cache'))).toEqual(['redis:container:production']);
});

test('what a cookbook installs runs on machines where a role lists it, also through another cookbook', async () => {
  const files = {
    'roles/db.rb': 'run_list("recipe[shop]")\n',
    'cookbooks/shop/recipes/default.rb': 'include_recipe "store"\n',
    'cookbooks/store/recipes/default.rb': 'package "postgresql"\nservice "postgresql"\n',
    'cookbooks/unused/recipes/default.rb': 'service "redis-server"\n',
  };
  expect(await stackOf(files)).toEqual(['chef:vm:production', 'postgresql:vm:production', 'redis:vm:optional']);
});

test('where the lists are kept elsewhere it is not known which cookbooks production gets; one alone is for others to use', async () => {
  const recipe = 'service "redis-server"\n';
  expect(await stackOf({ 'cookbooks/store/recipes/default.rb': recipe })).toEqual(['redis:vm:unknown']);
  expect(await stackOf({ 'recipes/default.rb': recipe, 'metadata.rb': 'name "store"\n' })).toEqual(['redis:vm:optional']);
});

test('what a class sets up runs on machines where a node gets it, also by a name that is only known there', async () => {
  const files = {
    'manifests/site.pp': 'node \'db-1\' {\n  include role::db\n}\nnode default {\n  class { "role::web_${place}": }\n}\n',
    'site/role/manifests/db.pp': 'class role::db inherits profile::base {\n  include postgresql::server\n}\n',
    'site/role/manifests/web_eu.pp': "class role::web_eu {\n  shop::host { 'a': }\n}\n",
    'modules/shop/manifests/host.pp': "define shop::host {\n  package { 'nginx': }\n}\n",
    'modules/unused/manifests/init.pp': "class unused {\n  package { 'redis-server': }\n}\n",
  };
  expect(await stackOf(files)).toEqual(['nginx:vm:production', 'postgresql:vm:production', 'puppet:vm:production', 'redis:vm:optional']);
});

test('a module alone is for others to use', async () => {
  const module = "class redis {\n  package { 'redis-server': }\n}\n";
  expect(await stackOf({ 'manifests/init.pp': module, 'metadata.json': '{ "name": "acme-redis" }' })).toEqual(['redis:vm:optional']);
});

test('that an image of a machine is made does not say that production runs it', async () => {
  const template = 'source "amazon-ebs" "web" {}\nbuild {\n  provisioner "shell" {\n    inline = ["apt-get install -y nginx"]\n  }\n}\n';
  expect(await stackOf({ 'images/web.pkr.hcl': template })).toEqual(['nginx:vm:unknown']);
});
