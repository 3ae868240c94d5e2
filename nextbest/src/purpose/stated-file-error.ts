/** Names and values of a hostile file may be long: a message repeats no more of them than this. */
const MOST_CHARACTERS = 300;

/** A file of the team's that cannot be used: where, what, and how to mend it. */
export class StatedFileError extends Error {
  override readonly name = 'StatedFileError';
  readonly path: string;
  readonly line: number;

  constructor(path: string, line: number, says: string) {
    super(`${path}:${line}: ${says.length > MOST_CHARACTERS ? `${says.slice(0, MOST_CHARACTERS)}…` : says}`);
    this.path = path;
    this.line = line;
  }
}
