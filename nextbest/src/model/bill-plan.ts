import type { Capability } from './capability.ts';
import type { Rung } from './rung.ts';

/** Amounts that are reckoned from a workload and that a bill multiplies; each in a month unless it says otherwise. */
export const AMOUNTS = [
  /** Requests, messages, runs or writes. */
  'requests',
  'requests-below-300-million',
  'requests-above-300-million',
  'requests-above-10-million',
  /** Three for each message: sent, received, settled. */
  'operations-above-13-million',
  /** Of one request. */
  'seconds',
  /** Of one request, without the time that it waits for others. */
  'busy-seconds',
  /** Of one run. */
  'run-hours',
  'run-vcpu',
  'memory-gb',
  /** Of one request; `payload-units-64`: in steps of 64 KB, `payload-units-32`: of 32 KB, `write-units`: of 1 KB. */
  'payload-gb',
  /** 1 KB at least. */
  'message-gb',
  'payload-units-64',
  'payload-units-32',
  'write-units',
  /** Writes per second that are kept ready. */
  'write-capacity',
  'hours',
  /** Capacity units of a load balancer. */
  'balancer-units',
  /** Copies kept running, those that answer at one time on average, and the size of one. */
  'copies',
  'active-copies',
  'copy-vcpu',
  'copy-gb',
  /** Machines of a fixed size that hold the same. */
  'machines',
  'stored-gb',
  'cached-gb',
  'cached-gb-whole',
  'nodes-of-3-gb',
  /** Of database memory, in steps of 2 GB. */
  'capacity-units',
  /** Of database memory, in steps of 3 GB. */
  'vcores',
  'throughput-gb',
  'shards',
  'connection-minutes',
] as const;

export type Amount = (typeof AMOUNTS)[number];

/** One part of a bill: a price times amounts. */
export interface BillLine {
  /** Id of a price. */
  readonly price: string;
  /** Plain words: `{}` stands for the amount. */
  readonly says: string;
  readonly of: readonly Amount[];
  /** A constant factor: three requests a message. */
  readonly times?: number;
  /** Left out, and named as unpriced, where the workload does not tell the amount; absent: then there is no bill. */
  readonly optional?: true;
}

/** How one service bills a workload of these capabilities, over the whole path that it needs. */
export interface BillPlan {
  readonly technology: string;
  readonly capabilities: readonly Capability[];
  /** The copies that are kept running: the smallest size, and the fewest. */
  readonly copy?: { readonly vcpu: number; readonly memoryGb: number; readonly least: number };
  readonly lines: readonly BillLine[];
  /** What a release costs more once its standard support has ended, while the provider still takes care of it. */
  readonly extendedSupport?: {
    /** Products whose releases it is about. */
    readonly lifespans: readonly string[];
    readonly line: BillLine;
    /** Price that is no longer taken meanwhile. */
    readonly insteadOf?: string;
    /** Months that it is offered. */
    readonly months: number;
  };
  /** Parts of the path without a price or an amount, in words. */
  readonly unpriced?: readonly string[];
}

/** 10th, 50th, 90th percentile of hours a month. */
type ByRung = Readonly<Record<Rung, readonly [number, number, number]>>;

/** Hours a month that people spend on running something at a rung; what keeps data takes more of them. */
export interface RunningHours {
  readonly code: ByRung;
  readonly data: ByRung;
  /** Capabilities that keep data. */
  readonly keepsData: readonly Capability[];
}
