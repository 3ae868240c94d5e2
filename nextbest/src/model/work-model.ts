/**
 * What a model of work has learnt: a network with one hidden layer over the hashed features of a commit. A commit's hidden values are the sum of the
 * rows of its features over the root of their number, plus `bias`, where above 0; scores of value, fix and upkeep, in this order, are those times
 * `output`, plus the rows of `direct`, plus `base`.
 */
export interface WorkModel {
  /** Hashes of the features that have weights. */
  readonly features: Uint32Array;
  readonly hidden: number;
  /** `hidden` for each feature. */
  readonly rows: Int8Array;
  readonly rowScale: number;
  /** Three for each feature. */
  readonly direct: Int8Array;
  readonly directScale: number;
  readonly bias: readonly number[];
  /** `hidden` for each class. */
  readonly output: readonly number[];
  readonly base: readonly number[];
  readonly temperatures: Temperatures;
}

/**
 * How much less sure than it says the model has to be taken, so that of what is said with 0.8 about 8 in 10 are right: by itself, corrected by a
 * repository that states no class of its commits, and by one that states some.
 */
export interface Temperatures {
  readonly alone: number;
  readonly unstated: number;
  readonly stated: number;
}

/** The file of the weights: arrays as base64, little-endian, and where they come from. */
export interface WorkModelFile extends Omit<WorkModel, 'features' | 'rows' | 'direct'> {
  readonly source: string;
  readonly license: string;
  readonly split: string;
  /** ISO date of the newest commit that was learnt from. */
  readonly newest: string;
  readonly learntFrom: { readonly repositories: number; readonly commits: number };
  readonly settings: Readonly<Record<string, number>>;
  readonly features: string;
  readonly rows: string;
  readonly direct: string;
}
