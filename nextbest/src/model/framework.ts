import type { Evidence } from './evidence.ts';
import type { Times } from './flow.ts';
import type { Unknown } from './unknown.ts';

/** Code of the team's own that other parts of it are built upon, and what that costs them. */
export interface Framework {
  /** Folder, as in `Component.owns`. */
  readonly path: string;
  readonly name: string;
  /** Component that owns it, where one does. */
  readonly component?: string;
  readonly files: number;
  /** Folders of other parts that import it, inherit from it or are called by it. */
  readonly importers: number;
  /** Files in those that do. */
  readonly importingFiles: number;
  /** Share (0 … 1) of the changes on it that had to touch an importer as well, in the last 12 months. */
  readonly coChange: number;
  /** Changes on it in the last 12 months, of people. */
  readonly changes: number;
  /** Days from author to release of changes that touch it, against those that do not; unknown without releases. */
  readonly leadTime: { readonly touching: Times; readonly others: Times } | Unknown;
  /** Years since its first commit. */
  readonly age: number;
  /** How many people have changed it in the last 12 months: a number, never who. */
  readonly recentAuthors: number;
  readonly evidence: readonly Evidence[];
}
