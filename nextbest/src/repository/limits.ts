/** More files than this are not listed: the answer is given for the first of them, in order of paths. */
export const MAXIMUM_FILES = 300_000;
/** Folders nested deeper than this are not entered. */
export const MAXIMUM_DEPTH = 100;
/** A file on disk above this size is told apart by its size and time of change instead of its bytes. */
export const MAXIMUM_HASHED_BYTES = 16 * 1024 * 1024;
