/** What a call asks for, whatever the command. */
export interface Options {
  readonly at?: string;
  readonly asOf?: string;
  readonly json?: boolean;
  readonly output?: string;
  readonly purpose?: string;
  readonly changes?: string;
  readonly facts?: string;
  readonly seed?: string;
  readonly quiet?: boolean;
  /** commander turns `--no-color` into this. */
  readonly color?: boolean;
  readonly cache?: boolean;
  readonly lines?: boolean;
  readonly format?: string;
  readonly failOn?: string;
}

/** A call that cannot be carried out as it is written: what, and how to mend it. Exit code 2. */
export class UsageError extends Error {
  readonly mend: string;

  constructor(says: string, mend: string) {
    super(says);
    this.name = 'UsageError';
    this.mend = mend;
  }
}

/** Nothing was there to analyse. Exit code 3. */
export class NothingToAnalyse extends Error {
  constructor(says: string) {
    super(says);
    this.name = 'NothingToAnalyse';
  }
}
