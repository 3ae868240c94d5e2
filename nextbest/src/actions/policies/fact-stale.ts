import type { Policy } from './policy.ts';

/** A limit that was read too long ago may have been raised. */
export const factStale: Policy = {
  code: 'fact-stale',
  rule: 'A fact of the world keeps only so long.',
  does: 'Warns where a limit behind the move was read longer ago than such facts keep.',
  ofAction({ limitsChecked }) {
    const stale = limitsChecked.filter((check) => check.stale === true);
    const [oldest] = [...stale].sort((a, b) => (a.date < b.date ? -1 : 1));
    if (oldest === undefined) return undefined;
    return { says: `Read this again before you rely on it: ${oldest.limit} was last checked on ${oldest.date} (${oldest.source}).` };
  },
};
