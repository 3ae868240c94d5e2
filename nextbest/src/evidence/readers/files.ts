import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';

/** How a path is recognised; the strings are compared with the path as it is written. */
type Pattern =
  | { readonly base: string }
  | { readonly start: string }
  | { readonly end: string }
  | { readonly path: string }
  | { readonly folder: string; readonly end?: string };

/** `name` is the key under which the catalogue finds the file. */
interface Mark {
  readonly name: string;
  readonly when: readonly Pattern[];
}

/** Files that say what they are by their base name alone, in any folder. */
const BY_BASE_NAME: readonly string[] = [
  // pipelines
  'Jenkinsfile',
  '.gitlab-ci.yml',
  'azure-pipelines.yml',
  'bitbucket-pipelines.yml',
  '.drone.yml',
  '.travis.yml',
  'appveyor.yml',
  '.woodpecker.yml',
  'buildspec.yml',
  'cloudbuild.yaml',
  'codefresh.yml',
  'wercker.yml',
  '.semaphore.yml',
  'skaffold.yaml',
  'Tiltfile',
  'garden.yml',
  'porter.yaml',
  'Earthfile',
  'dagger.json',
  'renovate.json',
  'appspec.yml',
  'Capfile',
  '.goreleaser.yml',
  // programs that frameworks start an application by
  'artisan',
  'config.ru',
  'manage.py',
  // platforms
  'Procfile',
  'fly.toml',
  'render.yaml',
  'app.yaml',
  'vercel.json',
  'netlify.toml',
  'wrangler.toml',
  'wrangler.jsonc',
  'railway.json',
  'railway.toml',
  'heroku.yml',
  'serverless.yml',
  'serverless.ts',
  'template.yaml',
  'sst.config.ts',
  'host.json',
  'firebase.json',
  'staticwebapp.config.json',
  'architect.arc',
  'app.arc',
  'apprunner.yaml',
  'azure.yaml',
  'Dockerrun.aws.json',
  'zappa_settings.json',
  'chalice.json',
  'captain-definition',
  'deno.json',
  // infrastructure as code
  'cdk.json',
  'Pulumi.yaml',
  'samconfig.toml',
  'terragrunt.hcl',
  'Chart.yaml',
  'kustomization.yaml',
  'helmfile.yaml',
  'cdktf.json',
  'Vagrantfile',
  'ansible.cfg',
  'Berksfile',
  'Puppetfile',
  'bitops.config.yaml',
  'atlantis.yaml',
  '.sops.yaml',
  'vault.hcl',
  'nomad.hcl',
  // servers set up by hand
  'crontab',
  'nginx.conf',
  'haproxy.cfg',
  'httpd.conf',
  'Caddyfile',
  'kong.yml',
  'krakend.json',
  'envoy.yaml',
  'traefik.yml',
  'varnish.vcl',
  'default.vcl',
  'supervisord.conf',
  'ecosystem.config.js',
  'uwsgi.ini',
  'redis.conf',
  'postgresql.conf',
  'pg_hba.conf',
  'my.cnf',
  'mongod.conf',
  'elasticsearch.yml',
  'solrconfig.xml',
  'server.properties',
  'zookeeper.properties',
  'rabbitmq.conf',
  'prometheus.yml',
  'alertmanager.yml',
  'fluent.conf',
  'fluent-bit.conf',
  'logstash.conf',
  'filebeat.yml',
  'wg0.conf',
  'strongswan.conf',
  'id_rsa',
  '.env',
];

/** Other spellings and places of files, under one name. */
const MARKS: readonly Mark[] = [
  { name: 'Jenkinsfile', when: [{ start: 'Jenkinsfile.' }, { start: 'Jenkinsfile-' }, { end: '.jenkinsfile' }] },
  { name: '.gitlab-ci.yml', when: [{ base: '.gitlab-ci.yaml' }] },
  { name: '.circleci/config.yml', when: [{ path: '.circleci/config.yml' }, { path: '.circleci/config.yaml' }] },
  { name: '.github/dependabot.yml', when: [{ path: '.github/dependabot.yml' }, { path: '.github/dependabot.yaml' }] },
  {
    name: 'azure-pipelines.yml',
    when: [{ base: 'azure-pipelines.yaml' }, { start: 'azure-pipelines-' }, { folder: '.azure-pipelines', end: '.yml' }],
  },
  {
    name: '.buildkite',
    when: [
      { folder: '.buildkite', end: '.yml' },
      { folder: '.buildkite', end: '.yaml' },
    ],
  },
  {
    name: 'teamcity',
    when: [
      { folder: '.teamcity', end: '.kts' },
      { folder: '.teamcity', end: '.xml' },
    ],
  },
  { name: 'bamboo-specs', when: [{ folder: 'bamboo-specs' }] },
  { name: '.tekton', when: [{ folder: '.tekton', end: '.yaml' }] },
  { name: 'buildspec.yml', when: [{ base: 'buildspec.yaml' }, { start: 'buildspec-' }, { start: 'buildspec.' }] },
  {
    name: 'cloudbuild.yaml',
    when: [{ base: 'cloudbuild.yml' }, { base: 'cloudbuild.json' }, { start: 'cloudbuild-' }, { start: 'cloudbuild.' }],
  },
  { name: 'crontab', when: [{ end: '.cron' }, { end: '.crontab' }, { start: 'crontab.' }] },
  { name: 'cron.d', when: [{ folder: 'cron.d' }, { folder: 'cron.daily' }, { folder: 'cron.hourly' }, { folder: 'cron.weekly' }] },
  { name: 'systemd.service', when: [{ end: '.service' }] },
  { name: 'systemd.timer', when: [{ end: '.timer' }] },
  { name: 'logrotate.d', when: [{ folder: 'logrotate.d' }] },
  {
    name: 'nginx.conf',
    when: [{ folder: 'nginx', end: '.conf' }, { folder: 'sites-available' }, { base: 'nginx.conf.template' }, { base: 'nginx.conf.erb' }],
  },
  { name: 'render.yaml', when: [{ base: 'render.yml' }] },
  { name: 'app.yaml', when: [{ path: 'app.yml' }, { path: '.do/app.yaml' }] },
  { name: 'serverless.yml', when: [{ base: 'serverless.yaml' }, { base: 'serverless.json' }] },
  { name: 'wrangler.toml', when: [{ base: 'wrangler.json' }] },
  { name: 'copilot', when: [{ folder: 'copilot', end: '/manifest.yml' }] },
  { name: '.ebextensions', when: [{ folder: '.ebextensions' }] },
  { name: '.platform.app.yaml', when: [{ base: '.platform.app.yaml' }] },
  { name: 'sst.config.ts', when: [{ base: 'sst.json' }] },
  { name: 'Pulumi.yaml', when: [{ base: 'Pulumi.yml' }] },
  { name: 'Chart.yaml', when: [{ base: 'Chart.yml' }] },
  { name: 'kustomization.yaml', when: [{ base: 'kustomization.yml' }, { base: 'Kustomization' }] },
  { name: 'terragrunt.hcl', when: [{ base: 'root.hcl' }] },
  { name: 'main.bicep', when: [{ end: '.bicep' }] },
  { name: '*.pkr.hcl', when: [{ end: '.pkr.hcl' }, { base: 'packer.json' }] },
  {
    name: 'credentials.yml.enc',
    when: [{ end: '/config/credentials.yml.enc' }, { folder: 'config/credentials', end: '.yml.enc' }],
  },
  { name: '*.pem', when: [{ end: '.pem' }] },
  {
    name: 'ansible-playbook',
    when: [
      { base: 'playbook.yml' },
      { base: 'playbook.yaml' },
      { folder: 'playbooks', end: '.yml' },
      { folder: 'playbooks', end: '.yaml' },
      { path: 'site.yml' },
    ],
  },
  { name: 'ansible-role', when: [{ end: '/tasks/main.yml' }, { end: '/tasks/main.yaml' }] },
  { name: 'cookbook', when: [{ folder: 'cookbooks', end: '.rb' }] },
  { name: 'grafana-dashboard', when: [{ folder: 'dashboards', end: '.json' }] },
  { name: 'airflow-dag', when: [{ folder: 'dags', end: '.py' }] },
  { name: 'prometheus.yml', when: [{ base: 'prometheus.yaml' }] },
  { name: 'alertmanager.yml', when: [{ base: 'alertmanager.yaml' }] },
  { name: 'envoy.yaml', when: [{ base: 'envoy.yml' }] },
  { name: 'traefik.yml', when: [{ base: 'traefik.yaml' }, { base: 'traefik.toml' }] },
  { name: 'kong.yml', when: [{ base: 'kong.yaml' }] },
  { name: 'postfix', when: [{ end: '/postfix/main.cf' }] },
  { name: 'openvpn', when: [{ folder: 'openvpn', end: '.conf' }] },
  { name: 'supervisord.conf', when: [{ base: 'supervisor.conf' }, { folder: 'supervisor', end: '.conf' }] },
  { name: 'ecosystem.config.js', when: [{ base: 'ecosystem.config.cjs' }, { base: 'ecosystem.json' }] },
  { name: 'helmfile.yaml', when: [{ base: 'helmfile.yml' }] },
];

const BASE_NAMES: ReadonlySet<string> = new Set(BY_BASE_NAME);

/** Every path is compared with every pattern: what they are compared by is put together once. */
const TESTS = MARKS.map(({ name, when }) => ({ name, tests: when.map(testOf) }));

/** `rooted` is the path behind a slash. */
type Test = (rooted: string, base: string) => boolean;

/** What the path of a file alone says: `in` file, role uses, line 1; one fact per name. */
export function fileMarks(path: string): Fact[] {
  const base = path.slice(path.lastIndexOf('/') + 1);
  const rooted = `/${path}`;
  const names = TESTS.filter(({ tests }) => tests.some((test) => test(rooted, base))).map(({ name }) => name);
  if (BASE_NAMES.has(base)) names.unshift(base);
  return [...new Set(names)].map((name) => factOf({ in: 'file', name, role: 'uses', line: 1 }));
}

function testOf(pattern: Pattern): Test {
  if ('base' in pattern) return (_, base) => base === pattern.base;
  if ('start' in pattern) return (_, base) => base.startsWith(pattern.start);
  if ('path' in pattern) return (rooted) => rooted.length === pattern.path.length + 1 && rooted.endsWith(pattern.path);
  const { end = '' } = pattern;
  if (!('folder' in pattern)) return (rooted) => rooted.endsWith(end);
  const folder = `/${pattern.folder}/`;
  return (rooted) => rooted.endsWith(end) && rooted.includes(folder);
}
