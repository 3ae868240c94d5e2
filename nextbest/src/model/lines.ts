/** Lines of text; files that are not text have none. */
export interface Lines {
  readonly added: number;
  readonly removed: number;
}

/** What one commit changed, by the paths of that time; a file that it only moved changed nothing. */
export interface CommitLines {
  readonly id: string;
  readonly files: readonly (Lines & { readonly path: string })[];
}

/** Lines of the commits of people that are no merges. A count of text: no measure of cost, of value or of anybody's work. */
export interface ChangedLines extends Lines {
  /** How many commits were counted. */
  readonly commits: number;
  /** How many more there were that could not be: their contents are not in this clone, or too large to read. */
  readonly notCounted: number;
}
