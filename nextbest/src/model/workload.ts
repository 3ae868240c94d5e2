import type { Rung } from './rung.ts';

/** What is known of one workload; what is absent is unknown. */
export interface Workload {
  readonly capability: string;
  readonly cloud?: 'aws' | 'azure' | 'gcp' | 'cloudflare' | 'any';
  readonly now?: { readonly technology: string; readonly rung: Rung; readonly version?: string };
  readonly load?: {
    readonly perMonth?: number;
    readonly perSecondPeak?: number;
    readonly steadiness?: number;
    readonly busyShare?: number;
    readonly users?: number;
    /** Runs, connections or messages at the same time. */
    readonly concurrent?: number;
  };
  readonly unit?: {
    readonly seconds?: number;
    /** The shortest time between two runs of a schedule. */
    readonly everySeconds?: number;
    /** How long a message waits on purpose before it is delivered, at most. */
    readonly delaySeconds?: number;
    readonly p99BudgetMs?: number;
    readonly memoryMB?: number;
    readonly vcpu?: number;
    readonly gpu?: boolean;
    readonly payloadKB?: number;
    readonly connectionHours?: number;
    readonly ioBound?: boolean;
  };
  readonly data?: {
    readonly storedGB?: number;
    readonly itemKB?: number;
    /** How long messages or events must stay readable. */
    readonly retentionHours?: number;
    readonly persistentDisk?: boolean;
    readonly inMemoryStateMB?: number;
    readonly throughputMBs?: number;
  };
  readonly features?: readonly string[];
  readonly constraints?: readonly string[];
  readonly money?: {
    readonly monthlyUSD?: number;
    readonly breakdownUSD?: Readonly<Record<string, number>>;
    readonly ratePerHourUSD?: { readonly low: number; readonly high: number };
  };
  readonly team?: { readonly size?: number; readonly skills?: readonly string[] };
}

/** Limit keys: which fact of a workload a limit is compared with. */
export const LIMIT_KEYS = [
  'unit.seconds',
  'unit.everySeconds',
  'unit.delaySeconds',
  'unit.memoryMB',
  'unit.vcpu',
  'unit.gpu',
  'unit.p99BudgetMs',
  'unit.payloadKB',
  'unit.connectionHours',
  'data.storedGB',
  'data.itemKB',
  'data.retentionHours',
  'data.persistentDisk',
  'data.inMemoryStateMB',
  'data.throughputMBs',
  'load.perSecondPeak',
  'load.perMonth',
  'load.concurrent',
  'features',
  'constraints',
] as const;

export type LimitKey = (typeof LIMIT_KEYS)[number];

/**
 * Words for what a protocol, an engine or a workload needs and not every service offers; `extension:<name>` names one extension. Other
 * words may be stated too: no limit knows them, so they become a question.
 */
export const FEATURES = [
  'replay',
  'compaction',
  'connectors',
  'priority',
  'headers-exchange',
  'rpc',
  'ordered',
  'exactly-once',
  'delay',
  'extension',
  'triggers',
  'procedures',
  'notify',
  'custom-plugins',
  'privileged',
  'host-network',
  'tenant-isolation',
  'websocket',
  'streaming-response',
  'callbacks',
  'web-firewall',
  'private-network',
  'multi-model',
  'deployment-slots',
  'leader-election',
  'long-transactions',
  'joins',
  'scripting',
  'modules',
  'amqp',
  'superuser',
  'foreign-keys',
  'custom-types',
  'temporary-tables',
  'secondary-indexes',
  'pattern-subscribe',
  'keyspace-notifications',
  'several-databases',
  'vector-search',
  'own-weights',
  'cross-cluster-search',
  'snapshots',
  'overwrite-in-place',
  'deployment-slots',
  'web-firewall',
  'streaming',
  'private-network',
  'multi-model',
  'sub-minute-schedule',
  'callbacks',
] as const;

/** `residency:<region>` keeps data in a region. */
export const CONSTRAINTS = [
  'air-gapped',
  'own-hardware',
  'skilled-operators',
  'residency',
  'product-itself',
  'differentiator',
  'greenfield',
] as const;
