import { constants } from 'node:fs';
import ignore from 'ignore';
import type { RawPath } from './raw-path.ts';
import { readBytes } from './text-file.ts';

/** An ignore file longer than this, or a line of it, is not written by people. */
const MAXIMUM_BYTES = 256 * 1024;
const MAXIMUM_LINE = 500;
/** Each `**` multiplies the ways to match a path: no real pattern has more. */
const MAXIMUM_GLOBSTARS = 3;

/** What the ignore file of one folder says about paths below it. */
export interface IgnoreRules {
  readonly folder: RawPath;
  /** True: ignored; false: explicitly not; undefined: says nothing. Folders end with a slash. */
  ignores(raw: RawPath): boolean | undefined;
}

/** The rules of an ignore file on disk, or undefined when there is none. A link in its place is not followed. */
export function readIgnoreRules(file: Buffer, folder: RawPath): IgnoreRules | undefined {
  const text = readBytes(file, MAXIMUM_BYTES, constants.O_NOFOLLOW)?.toString('latin1');
  return text === undefined ? undefined : ignoreRules(text, folder);
}

function ignoreRules(text: string, folder: RawPath): IgnoreRules {
  const lines = text.split(/\r?\n/).filter((line) => line.length <= MAXIMUM_LINE && line.split('**').length - 1 <= MAXIMUM_GLOBSTARS);
  const matcher = ignore({ ignoreCase: false, allowRelativePaths: true }).add(lines);
  const start = folder === '' ? 0 : folder.length + 1;
  function ignores(raw: RawPath): boolean | undefined {
    const verdict = matcher.test(raw.slice(start));
    if (verdict.ignored) return true;
    return verdict.unignored ? false : undefined;
  }
  return { folder, ignores };
}

/** The nearest rules that say something decide. */
export function isIgnored(rules: readonly IgnoreRules[], raw: RawPath): boolean {
  for (let at = rules.length - 1; at >= 0; at -= 1) {
    const verdict = rules[at]?.ignores(raw);
    if (verdict !== undefined) return verdict;
  }
  return false;
}
