/**
 * Writes nextbest/src/catalog/lifespans/*.ts from a clone of endoflife.date (MIT, see NOTICE): release cycles and their last
 * dates only, no sentences.
 *
 *   npx node tools/refresh-lifespans.ts <git directory of endoflife-date/endoflife.date>
 *
 * `npx` puts the formatter of this project on the path.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Products that stacks are made of: runtimes, systems, engines, servers, frameworks and managed versions of them. */
const PRODUCTS = `
  nodejs deno bun python go eclipse-temurin oracle-jdk amazon-corretto openjdk-builds-from-oracle
  dotnet ruby php rust
  debian ubuntu alpine-linux amazon-linux rhel rocky-linux windows-server
  postgresql mysql mariadb mssqlserver mongodb apache-cassandra neo4j couchbase-server cockroachdb
  redis valkey memcached elasticsearch opensearch solr clickhouse kibana logstash
  rabbitmq apache-activemq apache-artemis apache-kafka zookeeper apache-airflow apache-spark
  kubernetes amazon-eks azure-kubernetes-service google-kubernetes-engine aws-lambda
  amazon-rds-postgresql amazon-rds-mysql amazon-rds-mariadb amazon-aurora-postgresql amazon-documentdb
  amazon-elasticache-redis amazon-mq-rabbitmq amazon-mq-activemq amazon-msk amazon-opensearch amazon-neptune
  azure-database-for-postgresql azure-database-for-mysql
  nginx traefik haproxy envoy tomcat kong-gateway apache-http-server istio cert-manager
  keycloak hashicorp-vault consul grafana grafana-loki prometheus jaeger argo-cd jenkins gitlab
  spring-boot spring-framework quarkus-framework django ruby-on-rails laravel symfony express
  angular react vue nextjs terraform opentofu nomad
`
  .trim()
  .split(/\s+/);

/** Products whose provider stops fixing at the end of standard support, and only blocks updates at `eol`. */
const FIXED_UNTIL_SUPPORT_ENDS = new Set(['aws-lambda']);

const HEADER = '// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

type Release = Readonly<Record<string, unknown>>;

function git(directory: string, ...asked: readonly string[]): string {
  return execFileSync('git', [`--git-dir=${directory}`, ...asked], { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
}

function isRecord(value: unknown): value is Release {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function frontMatter(text: string): Release {
  const end = text.indexOf('\n---', 3);
  const read: unknown = text.startsWith('---') && end > 0 ? parse(text.slice(3, end)) : undefined;
  if (!isRecord(read)) throw new Error('no front matter');
  return read;
}

function isoDate(value: unknown): string | undefined {
  return typeof value === 'string' && ISO_DATE.test(value) ? value : undefined;
}

/** The day of the last fix. An ended cycle without a date ended no later than with its last release. */
function lastDay(product: string, release: Release): string | undefined {
  const end = FIXED_UNTIL_SUPPORT_ENDS.has(product) ? (release['eoas'] ?? release['eol']) : release['eol'];
  if (end !== true) return isoDate(end);
  return isoDate(release['eoas']) ?? isoDate(release['latestReleaseDate']);
}

/** A string literal of TypeScript, also for text that nobody has checked. */
function quoted(text: unknown): string {
  return `'${JSON.stringify(String(text)).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function cycleText(product: string, release: Release): string {
  const end = lastDay(product, release);
  const latest = typeof release['latest'] === 'string' ? release['latest'] : undefined;
  const parts = [`cycle: ${quoted(release['releaseCycle'])}`];
  if (end !== undefined) parts.push(`end: ${quoted(end)}`);
  if (latest !== undefined) parts.push(`latest: ${quoted(latest)}`);
  return `{ ${parts.join(', ')} }`;
}

function exportName(product: string): string {
  return product.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function fileText(product: string, facts: Release, origin: { readonly commit: string; readonly date: string }): string {
  const releases = Array.isArray(facts['releases']) ? facts['releases'].filter(isRecord) : [];
  if (releases.length === 0) throw new Error(`${product} has no releases`);
  return [
    "import type { Lifespan } from '#model/catalog.ts';",
    '',
    HEADER,
    `export const ${exportName(product)}: Lifespan = {`,
    `  product: ${quoted(product)},`,
    `  name: ${quoted(facts['title'])},`,
    `  cycles: [${releases.map((release) => cycleText(product, release)).join(', ')}],`,
    `  source: ${quoted(`endoflife-date/endoflife.date@${origin.commit.slice(0, 7)} products/${product}.md (MIT)`)},`,
    `  checked: ${quoted(origin.date)},`,
    '};',
    '',
  ].join('\n');
}

function removeWritten(folder: string): void {
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    if (readFileSync(path, 'utf8').includes(HEADER)) rmSync(path);
  }
}

/** Reads every product before the first file is touched, so that a failure leaves the folder as it was. */
function refresh(directory: string, folder: string): number {
  const [commit = '', date = ''] = git(directory, 'log', '-1', '--format=%H %cs', 'HEAD').trim().split(' ');
  const texts = new Map<string, string>();
  for (const product of PRODUCTS) {
    const facts = frontMatter(git(directory, 'show', `${commit}:products/${product}.md`));
    texts.set(product, fileText(product, facts, { commit, date }));
  }
  mkdirSync(folder, { recursive: true });
  removeWritten(folder);
  for (const [product, text] of texts) writeFileSync(join(folder, `${product}.ts`), text);
  execFileSync('biome', ['format', '--write', folder], { stdio: 'ignore' });
  return texts.size;
}

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  process.stderr.write('usage: node tools/refresh-lifespans.ts <git directory of endoflife-date/endoflife.date>\n');
  process.exitCode = 2;
} else {
  const written = refresh(directory, join(import.meta.dirname, '../nextbest/src/catalog/lifespans'));
  process.stdout.write(`${written} lifespans written\n`);
}
