import type { ComponentHistory, HistoryReport } from '#model/history-report.ts';
import type { Range } from '#model/range.ts';
import { isUnknown } from '#model/unknown.ts';

/** Something whose upkeep of the next year is known well enough to be drawn. */
export interface Costly {
  readonly name: string;
  /** Unit `commits/year`. */
  readonly upkeep: Range;
  /** Absent: a folder whose files belong to no component. */
  readonly component?: ComponentHistory;
}

/** Components whose upkeep is known, in the order of the report: most first. */
function withUpkeep(components: readonly ComponentHistory[]): Required<Costly>[] {
  return components.flatMap((component) => {
    const upkeep = component.upkeepNext12Months;
    return isUnknown(upkeep) ? [] : [{ name: component.name, component, upkeep }];
  });
}

/** Components that are expected to need at least one commit of upkeep in the next year. */
export function worthShowing({ components }: HistoryReport): Required<Costly>[] {
  return withUpkeep(components).filter(isWorthShowing);
}

/** How many components are expected to need less than that. */
export function hardlyAny({ components }: HistoryReport): number {
  return withUpkeep(components).filter((costly) => !isWorthShowing(costly)).length;
}

function isWorthShowing({ upkeep }: Costly): boolean {
  return upkeep.likely >= 1;
}

/** The same with the folders of no component between them, most first. */
export function costliest(report: HistoryReport): Costly[] {
  const folders = (report.elsewhere?.folders ?? []).flatMap(({ path, upkeepNext12Months: upkeep }): Costly[] =>
    upkeep === undefined ? [] : [{ name: folderName(path), upkeep }],
  );
  const all: Costly[] = [...worthShowing(report), ...folders.filter(isWorthShowing)];
  return all.sort((a, b) => b.upkeep.likely - a.upkeep.likely);
}

export function folderName(path: string): string {
  return path === '.' ? 'files at the root' : path;
}
