import type { Evidence } from './evidence.ts';
import type { Place } from './place.ts';
import type { Unknown } from './unknown.ts';

/** Something on the way from a change to its users at which a person may have to act. */
export interface Gate {
  /**
   * `manual-start`: a pipeline or a deploying job that only starts by hand; `approval`: a step that waits for somebody's word;
   * `environment`: a deployment environment, which may ask for an approval.
   */
  readonly kind: 'manual-start' | 'approval' | 'environment';
  readonly name: string;
  readonly place: Place;
}

/** Times from one event to another; `n` of them were seen. Days. */
export interface Times {
  readonly median: number;
  readonly p90: number;
  readonly n: number;
}

/** How long a change takes from its author to a release. */
export interface LeadTime extends Times {
  /** A tag is no deployment unless something deploys it. */
  readonly of: 'tag' | 'deployment';
  /** Which tags, branches or files were taken for releases, and why. */
  readonly evidence: readonly Evidence[];
  /** Changes that no release holds yet. */
  readonly waiting: number;
  /** Changes whose clocks contradict each other: they were left out. */
  readonly dropped: number;
}

/** One stretch of the way of a change, from an export of change requests; days. */
export interface Stretch extends Times {
  readonly stage: 'coding' | 'pick-up' | 'review' | 'rework' | 'merge' | 'deploy-wait';
  /** Nobody works on the change meanwhile. */
  readonly wait: boolean;
}

/** The value stream, from an export of change requests (`--changes`). */
export interface ValueStream {
  readonly requests: number;
  readonly stretches: readonly Stretch[];
  /** From the first commit to the release, or to the merge where no release is known; days. */
  readonly total: Times;
  readonly until: 'release' | 'merge';
  /** Changes of the acting group on one change request, of owners' groups of CODEOWNERS. */
  readonly handOffs: Times | Unknown;
}

/** The way of a change to its users, as far as files and history tell. */
export interface Flow {
  readonly gates: readonly Gate[];
  /** Commits of people in the last 12 months that users could notice (value and fixes). */
  readonly changesPerYear: number;
}

/** How long a change takes to its users, and what of the way is waiting. */
export interface Lead {
  readonly toRelease: LeadTime | Unknown;
  /** The same of the changes on one component's files, by its id, where there are enough of them. */
  readonly toReleaseOf: ReadonlyMap<string, LeadTime>;
  /** Share (0 … 1) of the last commits that are squashed change requests: of those the time of coding and review is not in git. */
  readonly squashed: number;
  readonly releasesPerYear?: number;
  readonly stream?: ValueStream;
  /** Calendar rules of pipelines and repositories that keep changes waiting. */
  readonly windows: readonly Evidence[];
}
