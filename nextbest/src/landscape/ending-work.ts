import type { Capability } from '#model/capability.ts';
import type { Match } from './match.ts';

/** What serves others as long as it runs; its image also holds the programs by which others work with it. */
const SERVERS: ReadonlySet<Capability> = new Set([
  'relational-db',
  'document-db',
  'cache',
  'search',
  'queue',
  'event-bus',
  'streaming',
  'object-storage',
  'analytics',
]);
const ENDING: ReadonlySet<string> = new Set(['batch/Job', 'batch/CronJob']);

/** A dump, a migration, a topic that is set up: a job in the image of a server ends, so that it is a client of one and serves nobody. */
export function isClientJob({ file, fact, technology, mark }: Match): boolean {
  if (fact.in !== 'image' || !SERVERS.has(mark.capability ?? technology.capability)) return false;
  const workloads = file.facts.filter(({ in: source, role, label }) => source === 'kubernetes' && role === 'runs' && label === fact.label);
  return workloads.length > 0 && workloads.every(({ name }) => ENDING.has(name));
}
