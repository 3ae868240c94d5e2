import { changedLines, type LinesFound } from '#history/lines.ts';
import { sharesByComponent, sharesByQuarter, workShares } from '#history/mix.ts';
import { elsewhere } from '#liability/elsewhere.ts';
import type { Component } from '#model/component.ts';
import type { LeadTime } from '#model/flow.ts';
import type { ComponentHistory, HistoryReport } from '#model/history-report.ts';
import type { Knowledge } from '#model/knowledge.ts';
import type { Liability } from '#model/liability.ts';
import { ownersOf } from '#model/owners.ts';
import { isUnknown, type Unknown, unknown } from '#model/unknown.ts';
import type { Work, WorkShares } from '#model/work.ts';
import { consider, identityOf, ownedFiles, type Request } from '#pipeline.ts';

/**
 * What history alone tells: what owning each component costs, where the work goes, how long value takes. No decision is made for it;
 * candidates only because what they need is part of what the team lacks. One line per part.
 */
export async function historyReport(request: Request, { withLines = false } = {}): Promise<HistoryReport> {
  const { repositories, asOf } = request;
  const { situation, gaps, unread } = await consider(request);
  const { landscape, work, liability, flow, frameworks, hoursPerCommit, knowledge } = situation;
  const { components } = landscape;
  const { toReleaseOf: leadTimes, waits: _, ...leadTime } = flow.lead;
  const workMix = sharesByComponent(work, asOf, ownersOf(components));
  const lines = withLines ? await changedLines({ repositories, work, asOf, owners: ownersOf(components) }) : undefined;
  const rest = elsewhere({ landscape, work, files: ownedFiles(repositories), asOf, hoursPerCommit });
  return {
    schemaVersion: 1,
    asOf,
    repositories: repositories.map(identityOf),
    ...readOf(work),
    workMix: workShares(work, asOf) ?? noWork(work),
    ...(lines && { lines: lines.all }),
    quarters: sharesByQuarter(work, asOf),
    hoursPerCommit,
    components: componentsOf({ components, liability, workMix, leadTimes, knowledge, lines: lines?.byComponent ?? new Map() }),
    ...(rest && { elsewhere: rest }),
    withoutHistory: withoutHistory(components, liability),
    leadTime,
    gates: flow.gates,
    frameworks: frameworks.map(({ own: __, importing: ___, ...found }) => found),
    gaps,
    unread,
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

/** What is known of each component, by its id. */
interface ComponentParts {
  readonly components: readonly Component[];
  readonly liability: readonly Liability[];
  readonly workMix: ReadonlyMap<string, WorkShares>;
  readonly leadTimes: ReadonlyMap<string, LeadTime>;
  readonly knowledge: ReadonlyMap<string, Knowledge>;
  readonly lines: LinesFound['byComponent'];
}

/** The costliest first; between equals the one that was touched more, then by id. */
function componentsOf(parts: ComponentParts): ComponentHistory[] {
  const byId = new Map(parts.components.map((component) => [component.id, component]));
  return parts.liability
    .map(({ component: id, ...costs }) => {
      const { name = id, owns = [] } = byId.get(id) ?? {};
      return { id, name, path: owns[0] ?? '', ...costs, ...partsOf(id, parts) };
    })
    .sort((a, b) => likelyOf(b) - likelyOf(a) || b.touches - a.touches || (a.id < b.id ? -1 : 1));
}

/** What is not known stands last. */
function likelyOf({ upkeepNext12Months }: Pick<Liability, 'upkeepNext12Months'>): number {
  return isUnknown(upkeepNext12Months) ? -1 : upkeepNext12Months.likely;
}

function partsOf(id: string, parts: ComponentParts): Pick<ComponentHistory, 'workMix' | 'leadTime' | 'knowledge' | 'lines'> {
  const [workMix, leadTime, knowledge] = [parts.workMix.get(id), parts.leadTimes.get(id), parts.knowledge.get(id)];
  const lines = parts.lines.get(id);
  return { ...(workMix && { workMix }), ...(leadTime && { leadTime }), ...(knowledge && { knowledge }), ...(lines && { lines }) };
}

function withoutHistory(components: readonly Component[], liability: readonly Liability[]): HistoryReport['withoutHistory'] {
  const counted = new Set(liability.filter((one) => likelyOf(one) >= 0).map(({ component }) => component));
  return components.filter(({ id, uses }) => !counted.has(id) && uses.some(mayNeedHands)).map(({ id, name }) => ({ id, name }));
}

/** Of what somebody else runs, patches and restarts, no commits is what one would expect. */
function mayNeedHands({ rung, environment }: Component['uses'][number]): boolean {
  const own = isUnknown(rung) || rung === 'home-made' || rung === 'vm' || rung === 'container';
  return own && (environment === 'production' || environment === 'unknown');
}
