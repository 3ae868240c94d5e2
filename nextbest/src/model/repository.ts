import type { CommitLines } from './lines.ts';

/** One file of a tree. `blob` is the git object id, or a content key of the same length outside git. */
export interface RepositoryFile {
  readonly path: string;
  readonly blob: string;
  /** Bytes. */
  readonly size: number;
  readonly kind: 'file' | 'link' | 'submodule';
}

/**
 * `missing`: the object is not in this clone; `too-large`: above the limit asked for; `binary`: holds a NUL byte; `forged`: the object
 * is not what its id says. `stale`: a file on disk that is not what its `blob` says: nothing may be kept about it under that id.
 */
export type Content =
  | { readonly text: string; readonly stale?: true }
  | { readonly absent: 'missing' | 'too-large' | 'binary' | 'unreadable' | 'forged' };

export interface Touch {
  readonly path: string;
  readonly status: 'A' | 'M' | 'D' | 'T';
  /** Of an added file: the path that the same commit took it from, unchanged. Only where one file left and one came with this content. */
  readonly from?: string;
}

/** A commit as a node of the graph alone: ids of its parents, the first one the line that it was made on. */
export interface GraphNode {
  readonly id: string;
  readonly parents: readonly string[];
  /** Unix seconds. */
  readonly authored: number;
  readonly committed: number;
  /** Without words that may be a secret; absent where only the graph is known. */
  readonly subject?: string;
}

/** A name for one commit. */
export interface Tag {
  readonly name: string;
  readonly commit: string;
  /** Unix seconds: when it was made. Absent of a tag without a date of its own: then that of its commit counts. */
  readonly at?: number;
}

/** A branch and the commit that it stands at; of a branch of a remote, the name that it has there. */
export interface Branch {
  readonly name: string;
  readonly commit: string;
}

/** What names commits as something that was given to users. */
export interface Releases {
  /** Sorted by name. */
  readonly tags: readonly Tag[];
  /** Branches that are called as an environment for users is; sorted by name. */
  readonly branches: readonly Branch[];
  /** Commits that only these tags and branches reach, newest first. */
  readonly nodes: readonly GraphNode[];
}

/**
 * One commit; a merge (two parents or more) has no touches. Times are Unix seconds between 1970 and 2100, 0 where neither date of the
 * commit is one. `author` and `signature` are opaque keys, of the address and of name and address: never a name or an address.
 */
export interface Commit extends GraphNode {
  readonly author: string;
  readonly signature?: string;
  readonly bot: boolean;
  /** Without words that may be a secret. */
  readonly subject: string;
  readonly touches: readonly Touch[];
  /** How many touches more there were than are kept of one commit; absent: none. */
  readonly touchesLeftOut?: number;
}

/** Who somebody is called by today; absent `author`: as the commit says. `bot`: by today's name and address, where `named` tells both. */
export interface Person {
  readonly author?: string;
  readonly named: boolean;
  readonly bot: boolean;
}

/** Which commits to read: those that `from` reaches and `without` does not. Of `without` what is not there counts as nothing. */
export interface HistoryRange {
  readonly from: readonly string[];
  readonly without: readonly string[];
}

/** Something that was left out while reading, in words, with its path where there is one. */
export interface LeftOut {
  readonly path?: string;
  readonly why: string;
}

/**
 * The port through which everything is read: a work tree, a bare git directory at a revision, a plain folder or a
 * repository in memory. Implementations never run anything of what they read.
 */
export interface Repository {
  readonly name: string;
  /** Object id of the analysed commit; absent outside git and before the first commit. */
  readonly commit?: string;
  /** Tells this object store from every other on the machine; opaque, never printed. Absent where there is none. */
  readonly store?: string;
  /** Committer date of `commit`, ISO 8601 in UTC; absent when it is no date between 1970 and 2100. */
  readonly committedAt?: string;
  /** `https://host/owner/name`, when the remote tells it and it carries no credentials. */
  readonly webAddress?: string;
  /** The history is cut: shallow clone. */
  readonly truncated: boolean;
  readonly leftOut: readonly LeftOut[];
  /** Sorted by path, byte order. */
  readonly files: readonly RepositoryFile[];
  /** Contents in the order asked; `limit` in bytes per file. Sizes are asked before contents. */
  read(files: readonly RepositoryFile[], limit: number): AsyncIterable<readonly [RepositoryFile, Content]>;
  /** Commits at which a shallow clone is cut: their parents are not there, and what they touched cannot be told. Absent: none. */
  readonly boundary?: ReadonlySet<string>;
  /** Every commit in the range once, merges among them, by default all that the analysed one reaches; authors as the commits say. */
  history(range?: HistoryRange): AsyncIterable<Commit>;
  /** What commits changed, in any order; those that cannot be counted are left out. The only question about history that reads contents. Absent: none can be. */
  lines?(commits: readonly string[]): AsyncIterable<CommitLines>;
  /** By `signature`, else by `author`: what `.mailmap` of the analysed commit says. Absent: nothing. */
  people?(): Promise<ReadonlyMap<string, Person>>;
  /** Tags and branches that stand for releases, without what `history` (the ids that `history()` gave) holds already. */
  releases(history: ReadonlySet<string>): Promise<Releases>;
  close(): Promise<void>;
}
