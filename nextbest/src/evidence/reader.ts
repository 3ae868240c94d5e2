import type { FileFacts } from '#model/fact.ts';

/**
 * One file format. A reader knows its syntax and no technology: content in, facts out. It never throws and never keeps
 * a value that may be secret (safe.ts); what it cannot read it returns as `unread`.
 */
export interface Reader {
  readonly name: string;
  /** Part of the cache key: raise it whenever the facts of an unchanged file would change. */
  readonly version: number;
  /** Whether the path alone makes this file a candidate. */
  reads(path: string): boolean;
  /** Cheap look at the content before the real parse, for formats that share an extension; absent means yes. */
  mayRead?(text: string): boolean;
  /** `path` is given for messages and names only: facts must not depend on anything but the text and the path's last segment. */
  read(text: string, path: string): FileFacts;
}
