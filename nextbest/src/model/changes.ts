/** What somebody said about a change request. */
export interface Review {
  /** A number for a person, which means nothing outside of one export. */
  readonly by: number;
  /** Unix seconds. */
  readonly at: number;
  readonly says: 'approves' | 'asks' | 'comments';
}

/** A pull or merge request. People are numbers: no login leaves the reading of an export. */
export interface ChangeRequest {
  readonly number: number;
  readonly author: number;
  readonly bot: boolean;
  /** Unix seconds; of a draft, when it was made ready where the export says so. */
  readonly opened: number;
  /** Absent: not merged. */
  readonly merged?: number;
  readonly mergedBy?: number;
  /** Unix seconds of its own commits, when they were written; oldest first. */
  readonly commits: readonly number[];
  /** Of people other than its author; oldest first. */
  readonly reviews: readonly Review[];
  /** Commits of the main line that hold it: merge or squash. */
  readonly landed: readonly string[];
  readonly labels: readonly string[];
  /** The freeze of changes that its title names, `code freeze`; of titles nothing else is kept. */
  readonly freeze?: string;
}

/** A commit that arrived in an environment. */
export interface Deployment {
  readonly commit: string;
  /** Unix seconds. */
  readonly at: number;
  readonly environment: string;
}

/** An export of change requests, as `--changes` takes it. */
export interface ChangesExport {
  readonly host: 'github' | 'gitlab';
  readonly requests: readonly ChangeRequest[];
  readonly deployments: readonly Deployment[];
  /** Groups of people by the names that an owners file gives them (in small letters): teams with their members, and people by themselves. */
  readonly members: ReadonlyMap<string, ReadonlySet<number>>;
}
