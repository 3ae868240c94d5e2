import type { ComponentHistory } from '#model/history-report.ts';
import type { Range } from '#model/range.ts';
import { isUnknown } from '#model/unknown.ts';

/** A component whose upkeep of the next year is known well enough to be drawn. */
export interface Costly {
  readonly component: ComponentHistory;
  /** Unit `commits/year`. */
  readonly upkeep: Range;
}

/** Components whose upkeep is known, in the order of the report: most first. */
export function withUpkeep(components: readonly ComponentHistory[]): Costly[] {
  return components.flatMap((component) => {
    const upkeep = component.upkeepNext12Months;
    return isUnknown(upkeep) ? [] : [{ component, upkeep }];
  });
}

/** Those that are expected to need at least one commit of upkeep in the next year. */
export function worthShowing(components: readonly ComponentHistory[]): Costly[] {
  return withUpkeep(components).filter(({ upkeep }) => upkeep.likely >= 1);
}
