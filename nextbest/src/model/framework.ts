import type { Evidence } from './evidence.ts';
import type { Times } from './flow.ts';
import type { Place } from './place.ts';
import type { Unknown } from './unknown.ts';

/** Code of the team's own that many other parts of its code use and that names little of the business, by the files alone. */
export interface SharedCode {
  /** Folder, as in `Component.owns`. */
  readonly path: string;
  readonly name: string;
  /** Whether it is all code of the folder; false for what lies beside larger folders in it. */
  readonly whole: boolean;
  /** It has a manifest of its own: the team made a library of it. */
  readonly isPackage: boolean;
  /** Its files of code, as in `ClassifiedCommit.paths`. */
  readonly files: readonly string[];
  /** Parts of the code outside of it that use it. */
  readonly importers: number;
  /** Files in those that do, as in `ClassifiedCommit.paths`. */
  readonly importing: readonly string[];
  /** Files outside of it whose classes inherit from it. */
  readonly heirs: number;
  /** The file of it that most of those inherit from, with how many they are and in how many parts. */
  readonly base?: { readonly place: Place; readonly files: number; readonly parts: number };
  readonly vocabulary: Vocabulary;
  /** A few of the lines that import or inherit. */
  readonly places: readonly Place[];
}

/**
 * What its files and the classes and functions that they give to others are named after. A word is of the business when the purpose, the README or a deployable is described by it, or when it is
 * no word that all software has and stands in the names of at least three other parts of the code.
 */
export interface Vocabulary {
  /** Names with a word of the business. */
  readonly ofBusiness: number;
  readonly of: number;
}

/** Code of the team's own that other parts of it are built upon, and what that costs them. */
export interface Framework {
  /** Folder, as in `Component.owns`. */
  readonly path: string;
  readonly name: string;
  /** Whether it is all code of the folder; false for what lies beside larger folders in it. */
  readonly whole: boolean;
  /** Component that owns it, where one does. */
  readonly component?: string;
  readonly files: number;
  /** Other parts of the code that import it, inherit from it or are called by it. */
  readonly importers: number;
  /** Files in those that do. */
  readonly importingFiles: number;
  /** Of those, files whose classes inherit from it. */
  readonly heirs: number;
  /** The file of it that most of those inherit from, with how many they are and in how many parts. */
  readonly base?: SharedCode['base'];
  readonly vocabulary: Vocabulary;
  /** Share (0 … 1) of the changes on it that touched a file that uses it as well, in the last 12 months; unknown without changes. */
  readonly coChange: number | Unknown;
  /** The same share of the other changes of that time in the folder that holds it and all that use it: what coincidence alone brings. */
  readonly coincidence: number | Unknown;
  /** Changes on it in the last 12 months, of people. */
  readonly changes: number;
  /** Upkeep and fixes among them. */
  readonly upkeep: number;
  /** Its files of code and those of others that use it, as in `ClassifiedCommit.paths`. */
  readonly own: readonly string[];
  readonly importing: readonly string[];
  /** Days from author to release of changes that touch it, against those that do not; unknown without releases. */
  readonly leadTime: { readonly touching: Times; readonly others: Times } | Unknown;
  /** Years since its first commit; unknown where the history is cut. */
  readonly age: number | Unknown;
  /** How many people have changed it in the last 12 months: a number, never who. */
  readonly recentAuthors: number;
  /** What makes it one, beside how many use it. */
  readonly signals: readonly ('inherited' | 'changes-together')[];
  readonly evidence: readonly Evidence[];
}
