import type { Lead } from '#model/flow.ts';
import { YEAR_SECONDS } from '#model/time.ts';
import type { ClassifiedCommit } from '#model/work.ts';
import { type OwnerRule, ownersOfPath } from './code-owners.ts';

/** Owner rules of one repository, and what stands before its paths in commits. */
export interface OwnersOfRepository {
  readonly rules: readonly OwnerRule[];
  readonly prefix: string;
}

/** Changes of people in the last 12 months that touch files of several owners' groups: more than one group has to agree to them. Undefined where fewer than two groups own files. */
export function crossing(commits: readonly ClassifiedCommit[], owners: readonly OwnersOfRepository[], end: number): Lead['crossing'] {
  const groups = new Set(owners.flatMap(({ rules }) => rules.flatMap((rule) => (rule.owners.length === 0 ? [] : [rule.owners.join(' ')]))));
  if (groups.size < 2) return undefined;
  const known = new Map<string, string>();
  function groupOf(path: string): string {
    const of = owners.find(({ prefix }) => path.startsWith(prefix));
    const group = known.get(path) ?? ownersOfPath(of?.rules ?? [], path.slice(of?.prefix.length ?? 0)).join(' ');
    known.set(path, group);
    return group;
  }
  const recent = commits.filter(({ bot, at }) => !bot && at > end - YEAR_SECONDS && at <= end);
  const touched = recent.map(({ paths }) => new Set(paths.map(groupOf).filter((group) => group !== '')).size).filter((count) => count > 0);
  if (touched.length === 0) return undefined;
  return { groups: groups.size, share: touched.filter((count) => count > 1).length / touched.length, n: touched.length };
}
