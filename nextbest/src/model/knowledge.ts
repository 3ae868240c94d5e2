/** How many people know a component by its history. */
export interface Knowledge {
  /** People who changed it in the last 12 months. */
  readonly activeAuthors: number;
  /** People who ever changed it. */
  readonly authors: number;
  /** Commits on it in the last 24 months, of people. */
  readonly recentCommits: number;
  /** Share (0 … 1) of those by the one person with the most; 0 where there are none. */
  readonly largestShare: number;
}
