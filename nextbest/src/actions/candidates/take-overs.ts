import type { Capability } from '#model/capability.ts';

/** What one service does that another one, which is there anyway, may do as well. */
export interface TakeOver {
  readonly capability: Capability;
  readonly technologies: readonly string[];
  /** What runs beside it only for its sake, and goes with it: the store of a job library. */
  readonly store?: readonly string[];
  readonly by: { readonly capability: Capability; readonly technologies: readonly string[] };
  /** Only where this file says that it is used: the way is offered by one framework. */
  readonly file?: RegExp;
  /** ISO date from which that way is offered as a finished release. */
  readonly since?: string;
  /** It says nothing where one of these is in use: what is left is more than this. */
  readonly unless?: readonly string[];
  /** Plain words, after "let X". */
  readonly does: string;
  /** What decides, as a number that the team can read off. */
  readonly limit: string;
  readonly slice: string;
  readonly lacks: string;
}

const POSTGRESQL = [
  'postgresql',
  'amazon-rds',
  'amazon-aurora',
  'amazon-aurora-serverless',
  'azure-database-for-postgresql',
  'google-cloud-sql',
  'neon',
  'supabase',
];
const MYSQL = ['mysql', 'mariadb', 'azure-database-for-mysql', 'azure-database-for-mariadb'];
const REDIS = [
  'redis',
  'valkey',
  'amazon-elasticache',
  'amazon-elasticache-serverless',
  'azure-cache-for-redis',
  'azure-managed-redis',
  'google-memorystore',
  'redis-cloud',
  'upstash',
];
const ON_REDIS = ['sidekiq', 'resque', 'bullmq', 'python-rq', 'redis-queue-library'];

/**
 * Which service can go where another one stays: our judgement, from what the documentation of each says that it does. The one that stays is the
 * simpler one to keep; what it lacks is said, and a number of the team decides.
 */
export const TAKE_OVERS: readonly TakeOver[] = [
  {
    capability: 'queue',
    technologies: ON_REDIS,
    store: REDIS,
    by: { capability: 'relational-db', technologies: [...POSTGRESQL, ...MYSQL] },
    does: 'keep the jobs',
    limit: 'jobs a second in the busiest hour, and what else uses the same store',
    slice:
      'Read how many jobs a second the busiest hour has; then let the rarest kind of job run from a table of the database, in a test copy',
    lacks: 'A table takes fewer jobs a second, and its locks load the database that everything else uses.',
  },
  {
    capability: 'search',
    technologies: [
      'algolia',
      'elasticsearch',
      'opensearch',
      'amazon-opensearch',
      'elastic-cloud',
      'azure-ai-search',
      'meilisearch',
      'typesense',
      'solr',
      'sphinx-search',
    ],
    by: { capability: 'relational-db', technologies: POSTGRESQL },
    does: 'answer the searches',
    limit: 'documents in the index, and searches that need more than words and filters',
    slice:
      'Count the documents in the index; then answer the ten most frequent searches with the full text search of the database, and compare the lists',
    lacks: 'The full text search of a database forgives no typing mistakes by itself and ranks more simply.',
  },
  {
    capability: 'cache',
    technologies: REDIS,
    by: { capability: 'relational-db', technologies: [...POSTGRESQL, ...MYSQL] },
    file: /(?:^|\/)Gemfile(?:\.lock)?$|(?:^|\/)config\/(?:cable|cache)\.yml$/,
    since: '2024-09-26',
    unless: [...ON_REDIS, 'celery'],
    does: 'keep cached pages and live updates',
    limit: 'reads of the cache a second, and response times with and without it',
    slice: 'Switch the cache to the database in a test copy, and compare response times of the five most visited pages',
    lacks: 'Each read takes longer than from memory, and the database does it.',
  },
];
