import type { WorkMix } from '#model/answer.ts';
import type { Work } from '#model/work.ts';

const YEAR_SECONDS = 365 * 86_400;
/** Below this confidence a commit is in the unsure band. */
const SURE = 0.65;

/** Shares of the commits of the last 12 months before `asOf`, bots apart; undefined without any. */
export function workMix(work: Work, asOf: string): WorkMix | undefined {
  const end = Date.parse(`${asOf}T23:59:59Z`) / 1000;
  const recent = work.commits.filter((commit) => !commit.bot && commit.at <= end && commit.at > end - YEAR_SECONDS);
  if (recent.length === 0) return undefined;
  const share = (holds: (commit: Work['commits'][number]) => boolean): number => recent.filter(holds).length / recent.length;
  return {
    value: share((commit) => commit.confidence >= SURE && commit.class === 'value'),
    fix: share((commit) => commit.confidence >= SURE && commit.class === 'fix'),
    upkeep: share((commit) => commit.confidence >= SURE && commit.class === 'upkeep'),
    infrastructure: share((commit) => commit.by === 'infrastructure'),
    unsure: share((commit) => commit.confidence < SURE),
    commits: recent.length,
  };
}
