import type { ErrorCode } from 'yaml';

const SENTENCES: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_INDENT: 'broken indentation',
  BLOCK_AS_IMPLICIT_KEY: 'two values on one line, or broken indentation',
  BLOCK_IN_FLOW: 'a block inside brackets',
  IMPOSSIBLE: 'a structure that is no YAML',
  MISSING_CHAR: 'a bracket, quote, comma or colon is missing',
  MULTILINE_IMPLICIT_KEY: 'a key over several lines, or a colon is missing',
  MULTIPLE_ANCHORS: 'two anchors on one value',
  MULTIPLE_TAGS: 'two tags on one value',
  TAB_AS_INDENT: 'a tab is used as indentation',
  UNEXPECTED_TOKEN: 'unexpected text, as of a template',
};

/** A parser's finding in words of our own: its message may quote the file, and with it a secret. */
export function problemText(code: ErrorCode): string {
  return `YAML: ${SENTENCES[code] ?? 'not well-formed'}`;
}
