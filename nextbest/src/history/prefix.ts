import type { WorkClass } from '#model/work.ts';

/** Prefix of a conventional commit: its type, then its scope. */
export const PREFIX =
  /^(feat|feature|fix|bugfix|hotfix|chore|build|ci|docs?|refactor|perf|style|tests?|revert|deps|security|sec)(?:\(([^)]{0,80})\))?!?:\s/i;
const INTERNAL_SCOPE =
  /(?:^|[-/_, ])(?:dep|deps|dev-deps|ci|build|tests?|docs?|release|lint|infra|internal|dev|e2e|website|site|playground)(?:$|[-/_, ])/i;
const VALUE_TYPES = new Set(['feat', 'feature', 'perf']);
const FIX_TYPES = new Set(['fix', 'bugfix', 'hotfix', 'security', 'sec']);

export interface Prefix {
  readonly type: string;
  readonly scope: string;
}

/** Both in lower case; undefined where the subject has no such prefix. */
export function prefixOf(subject: string): Prefix | undefined {
  const found = PREFIX.exec(subject);
  return found === null ? undefined : { type: (found[1] ?? '').toLowerCase(), scope: (found[2] ?? '').toLowerCase() };
}

/** The class that an author's prefix stands for; a fix of what only the makers use is upkeep. */
export function classOfPrefix({ type, scope }: Prefix): WorkClass {
  if (VALUE_TYPES.has(type)) return 'value';
  return FIX_TYPES.has(type) && !INTERNAL_SCOPE.test(scope) ? 'fix' : 'upkeep';
}
