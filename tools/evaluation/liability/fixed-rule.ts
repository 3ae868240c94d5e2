import type { WorkClass } from '../../../nextbest/src/model/work.ts';

/**
 * What the back-test counts by: the conventional prefix, else keywords. It is fixed and stands apart from the classifier of the product, so that
 * a better classifier cannot make its own target easier.
 */

const PREFIX =
  /^(feat|feature|fix|bugfix|hotfix|chore|build|ci|docs?|refactor|perf|style|test|tests|revert|deps|security|sec)(?:\(([^)]{0,80})\))?!?:\s/i;
const VALUE = new Set(['feat', 'feature', 'perf']);
const FIX = new Set(['fix', 'bugfix', 'hotfix', 'security', 'sec']);
const INTERNAL =
  /(?:^|[-/_, ])(?:deps?|dev-deps|ci|build|tests?|docs?|release|lint|infra|internal|dev|e2e|website|site|playground)(?:$|[-/_, ])/i;
const UPKEEP_WORD =
  /\b(?:bump\w*|upgrad\w+|updat\w+|deps|dependenc\w+|refactor\w*|clean[- ]?up\w*|lint\w*|typos?|renam\w+|format\w*|migrat\w+|changelog|release\w*|version\w*|ci|workflows?|readme|docs?|documentation|tests?|testing|chore|revert\w*|build|roll)\b/i;
const FIX_WORD =
  /\b(?:fix\w*|bugs?|bugfix\w*|hotfix\w*|crash\w*|prevent\w*|handl\w+|broken|regressions?|incorrect\w*|wrong\w*|errors?|issues?|correct\w*|avoid\w*)\b/i;

/** Undefined: a commit that takes back another by its prefix counts for nothing. */
export function fixedClass(subject: string): WorkClass | undefined {
  const found = PREFIX.exec(subject);
  const prefix = found?.[1]?.toLowerCase();
  if (prefix === undefined) return byWords(subject);
  if (prefix === 'revert') return undefined;
  if (VALUE.has(prefix)) return 'value';
  return FIX.has(prefix) && !INTERNAL.test(found?.[2] ?? '') ? 'fix' : 'upkeep';
}

function byWords(subject: string): WorkClass {
  if (UPKEEP_WORD.test(subject)) return 'upkeep';
  return FIX_WORD.test(subject) ? 'fix' : 'value';
}
