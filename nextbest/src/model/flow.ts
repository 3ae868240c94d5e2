import type { Evidence } from './evidence.ts';
import type { Place } from './place.ts';
import type { StatedWait } from './stated-wait.ts';
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

/** A pipeline that gives changes to users: `deploys` into an environment, or `publishes` packages, images or releases. */
export interface Delivery {
  readonly does: 'deploys' | 'publishes';
  readonly name: string;
  /** What starts it; `schedule` is the rule as it is written, where it is the only thing that does besides a person. */
  readonly on: readonly ('push' | 'tag' | 'release' | 'schedule' | 'hand')[];
  /** Branches whose pushes start it, as patterns; empty: of any branch. */
  readonly branches: readonly string[];
  readonly schedule?: string;
  /** A cluster takes what is merged by itself: nobody releases. */
  readonly pulled?: true;
  readonly place: Place;
}

/** Times from one event to another; `n` of them were seen. Days. */
export interface Times {
  readonly median: number;
  readonly p90: number;
  readonly n: number;
}

/** How long changes of people for users (value and fixes) took from their author to the first release that held them. */
export interface LeadTime extends Times {
  /** A tag is no deployment unless something deploys it. */
  readonly of: 'tag' | 'deployment';
  /** ISO dates: the releases in this time were looked at. */
  readonly window: { readonly from: string; readonly to: string };
  /** A pipeline writes the tag minutes after the merge: the time to the tag is then none to users. */
  readonly automatic: boolean;
  /** A pipeline deploys what is pushed, too: users of that environment do not wait for the tag. */
  readonly alsoPushed: boolean;
  /** Which tags, branches or files were taken for releases, and why. */
  readonly evidence: readonly Evidence[];
  /** Changes of the window that no release holds yet. */
  readonly waiting: number;
  /** Changes whose clocks contradict each other (released before they were written): they were left out. */
  readonly dropped: number;
  /** Changes that users got earlier through a copy on another line (a backport). */
  readonly backported: number;
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
  /** In the order of the way. */
  readonly stretches: readonly Stretch[];
  /** From the first commit to the release, or to the merge where no release is known; days. */
  readonly total: Times;
  readonly until: 'release' | 'merge';
  /** Changes of the acting group on one change request, of owners' groups of CODEOWNERS. */
  readonly handOffs: Counts | Unknown;
  /** Approvals on one change request. */
  readonly approvals: Counts;
}

/** Counts on one change request; `n` change requests. */
export interface Counts {
  readonly median: number;
  readonly p90: number;
  readonly n: number;
}

/** The way of a change to its users, as far as files and history tell. */
export interface Flow {
  readonly gates: readonly Gate[];
  /** Commits of people in the last 12 months that users could notice (value and fixes). */
  readonly changesPerYear: number;
  readonly lead: Lead;
}

/** How long a change takes to its users, and what of the way is waiting. */
export interface Lead {
  readonly toRelease: LeadTime | Unknown;
  /** Days to the release by commit, of the changes that were released in the last 12 months. */
  readonly waits: ReadonlyMap<string, number>;
  /** The same of the changes on one component's files, by its id, where there are enough of them. */
  readonly toReleaseOf: ReadonlyMap<string, LeadTime>;
  /** Share (0 … 1) of the last commits of people that are squashed change requests: of those the time of coding and review is not in git. */
  readonly squashed: number;
  /** Commits that were released as they are in the last 12 months; absent where no release is known. */
  readonly releasesPerYear?: number;
  readonly stream?: ValueStream;
  /** What the team states beside it, on top of every time that was measured; absent: nothing. */
  readonly statedWaits?: readonly StatedWait[];
  /** Calendar rules of pipelines, and freezes that an export of change requests names: they keep changes waiting. */
  readonly windows: readonly Evidence[];
  /** Changes of the last 12 months that touch files of several groups of CODEOWNERS; absent without such a file. */
  readonly crossing?: { readonly groups: number; readonly share: number; readonly n: number };
}
