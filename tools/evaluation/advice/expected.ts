import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Action } from '../../../nextbest/src/model/action.ts';
import { isMeant, MATCHER, type Matched } from './matcher.ts';

/** What an expert would and would never do next, written down from reading a repository before the program was run on it. */

const OPINION = z.strictObject({ says: z.string(), matches: z.array(MATCHER).min(1) });
const EXPECTED = z.strictObject({
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  read: z.string(),
  /** Why nothing is worth it, where that is so. */
  keep: z.string().optional(),
  would: z.array(OPINION).min(1),
  never: z.array(OPINION).min(1),
});

export type Expected = z.infer<typeof EXPECTED>;

/** Every table of a folder, in the order of file names. Throws with what is wrong. */
export function readExpected(folder: string): Expected[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().flatMap((name) => z.array(EXPECTED).parse(parse(readFileSync(join(folder, name), 'utf8'))));
}

export type Verdict = 'agrees' | 'NEVER' | 'other';

/** What the expert thinks of one action: `other` is neither foreseen nor forbidden, and has to be looked at. */
export function verdictOn(action: Matched, { keep, would, never }: Expected): Verdict {
  const means = (opinions: Expected['would']) => opinions.some(({ matches }) => isMeant(action, matches));
  if (means(never)) return 'NEVER';
  return means(would) || (keep !== undefined && action.kind === 'keep') ? 'agrees' : 'other';
}

export interface Said {
  readonly action: Action;
  readonly verdict: Verdict;
  /** False for what stands below "keep": it is listed, and advised against. */
  readonly offered: boolean;
}

/** The first three of the ranked actions, each with what the expert thinks of it. */
export function firstThree(actions: readonly Action[], expected: Expected): Said[] {
  const keeping = actions.findIndex(({ kind }) => kind === 'keep');
  return actions.slice(0, 3).map((action, index) => ({
    action,
    verdict: verdictOn(action, expected),
    offered: keeping === -1 || index <= keeping,
  }));
}
