/** What kept a repository from being opened, for programs. */
export type RepositoryErrorCode =
  | 'not-found'
  | 'not-a-directory'
  | 'no-commits'
  | 'unknown-revision'
  | 'broken-head'
  | 'git-missing'
  | 'git-failed';

/** `mend` is one sentence that says what the reader can do about it. No text here holds a path of the machine. */
export class RepositoryError extends Error {
  override readonly name = 'RepositoryError';
  readonly code: RepositoryErrorCode;
  readonly mend: string;

  constructor(code: RepositoryErrorCode, message: string, mend: string) {
    super(message);
    this.code = code;
    this.mend = mend;
  }
}
