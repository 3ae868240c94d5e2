import type { ChangesExport, Deployment } from '#model/changes.ts';
import { measured } from '#model/evidence.ts';
import type { GraphNode } from '#model/repository.ts';
import { YEAR_SECONDS } from '#model/time.ts';
import type { ReleaseChoice } from './release-tags.ts';

const OFTEN = 3;
const LIVE = /(?:^|[^a-z])(?:production|prod|live)(?![a-z])/i;

/** Deployments of an export into an environment that is called as one for users is, or into the only one there is. Undefined where no practice is seen in the last 12 months. */
export function exportedDeployments({ deployments }: ChangesExport, line: readonly GraphNode[], end: number): ReleaseChoice | undefined {
  const own = new Set(line.map(({ id }) => id));
  const here = deployments.filter(({ commit, at }) => own.has(commit) && at <= end);
  const names = [...new Set(here.map(({ environment }) => environment))].sort();
  const live = names.filter((name) => LIVE.test(name));
  const wanted = live.length > 0 ? live : names.length === 1 ? names : [];
  const found = here.filter(({ environment }) => wanted.includes(environment));
  const recent = found.filter(({ at }) => at > end - YEAR_SECONDS);
  const newest = recent.reduce<Deployment | undefined>((last, one) => (last === undefined || one.at > last.at ? one : last), undefined);
  if (newest === undefined || recent.length < OFTEN) return undefined;
  const says = `${recent.length} deployments into "${newest.environment}" in the last 12 months, of the export`;
  const releases = found.map(({ commit, at, environment }) => ({ commit, at, name: environment }));
  return { groups: [{ releases }], of: 'deployment', evidence: [measured(says, { path: '.', commit: newest.commit })] };
}
