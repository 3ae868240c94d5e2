import { trace } from '#flow/trace.ts';
import { workMix } from '#history/mix.ts';
import { readWork } from '#history/work.ts';
import { costs } from '#liability/costs.ts';
import type { Component } from '#model/component.ts';
import type { ComponentHistory, HistoryReport, QuarterShares } from '#model/history-report.ts';
import type { Liability } from '#model/liability.ts';
import { range } from '#model/range.ts';
import { isUnknown, type Unknown, unknown } from '#model/unknown.ts';
import type { ClassifiedCommit, Work, WorkShares } from '#model/work.ts';
import { hoursBehindCommit, identityOf, type Request, survey } from '#pipeline.ts';

/**
 * What history alone tells: what owning each component costs, where the work goes, how long value takes. No candidates and no
 * decision are made for it. One line per part.
 */
export async function historyReport(request: Request): Promise<HistoryReport> {
  const { repositories, cache, purpose, asOf, progress } = request;
  const work = await readWork({ repositories, cache, progress: (commits) => progress?.('reading history', commits) });
  const { landscape, unread } = await survey(request);
  const hoursPerCommit = hoursBehindCommit(purpose);
  const liability = costs({ landscape, work, asOf, hoursPerCommit: hoursPerCommit.range });
  return {
    schemaVersion: 1,
    asOf,
    repositories: repositories.map(identityOf),
    ...readOf(work),
    workMix: sharesOf(work.commits, asOf) ?? noWork(work),
    quarters: quartersOf(work.commits, asOf),
    hoursPerCommit,
    components: componentsOf(landscape.components, liability),
    withoutHistory: withoutHistory(landscape.components, liability),
    leadTime: { toRelease: unknown('releases were not looked for', 'tags or deployments'), squashed: 0, windows: [] },
    gates: trace(landscape.gates, work, asOf).gates,
    frameworks: [],
    gaps: [],
    unread: [...unread, ...(work.unread ?? [])],
  };
}

function readOf({ commits, graphs, truncated, window }: Work): Pick<HistoryReport, 'commits' | 'merges' | 'window' | 'truncated'> {
  const nodes = [...graphs.values()].flat();
  const merges = nodes.filter(({ parents }) => parents.length > 1).length;
  return { commits: commits.length, merges, ...(window === undefined ? {} : { window }), truncated };
}

function noWork({ commits }: Work): Unknown {
  return commits.length === 0
    ? unknown('there are no commits', 'the git history of these files')
    : unknown('no person committed in the 12 months before this day', 'an earlier day (--as-of)');
}

/** The costliest first; between equals the one that was touched more, then by id. */
function componentsOf(components: readonly Component[], liability: readonly Liability[]): ComponentHistory[] {
  const byId = new Map(components.map((component) => [component.id, component]));
  return liability
    .map(({ component, ...costs }) => {
      const { name = component, owns = [] } = byId.get(component) ?? {};
      return { id: component, name, path: owns[0] ?? '', ...costs };
    })
    .sort((a, b) => b.upkeepNext12Months.likely - a.upkeepNext12Months.likely || b.touches - a.touches || (a.id < b.id ? -1 : 1));
}

function withoutHistory(components: readonly Component[], liability: readonly Liability[]): HistoryReport['withoutHistory'] {
  const counted = new Set(liability.map(({ component }) => component));
  return components.filter(({ id, uses }) => !counted.has(id) && uses.some(mayNeedHands)).map(({ id, name }) => ({ id, name }));
}

/** Of what somebody else runs, patches and restarts, no commits is what one would expect. */
function mayNeedHands({ rung, environment }: Component['uses'][number]): boolean {
  const own = isUnknown(rung) || rung === 'home-made' || rung === 'vm' || rung === 'container';
  return own && (environment === 'production' || environment === 'unknown');
}

/** Shares of the twelve months before a day: from what is sure to what could be. */
function sharesOf(commits: readonly ClassifiedCommit[], asOf: string): WorkShares | undefined {
  const mix = workMix({ commits, graphs: new Map(), truncated: false }, asOf);
  if (mix === undefined) return undefined;
  const shares = (sure: number) => range(sure, sure, sure + mix.unsure, 'share');
  const bots = commits.filter(({ bot }) => bot).map((commit) => ({ ...commit, bot: false }));
  return {
    value: shares(mix.value),
    fix: shares(mix.fix),
    upkeep: shares(mix.upkeep),
    unsure: mix.unsure,
    kinds: {},
    commits: mix.commits,
    bots: { commits: workMix({ commits: bots, graphs: new Map(), truncated: false }, asOf)?.commits ?? 0, followedUp: 0 },
  };
}

const LAST_DAYS = ['', '03-31', '06-30', '09-30', '12-31'];

function quartersOf(commits: readonly ClassifiedCommit[], asOf: string): QuarterShares[] {
  const byQuarter = new Map<string, ClassifiedCommit[]>();
  for (const commit of commits) {
    const day = new Date(commit.at * 1000).toISOString().slice(0, 10);
    if (commit.at <= 0 || day > asOf) continue;
    const quarter = `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    const known = byQuarter.get(quarter);
    if (known === undefined) byQuarter.set(quarter, [commit]);
    else known.push(commit);
  }
  return [...byQuarter].flatMap(([quarter, some]) => {
    const shares = sharesOf(some, `${quarter.slice(0, 4)}-${LAST_DAYS[Number(quarter.slice(-1))]}`);
    return shares === undefined ? [] : [{ quarter, ...shares }];
  });
}
