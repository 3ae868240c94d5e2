import type { ComponentHistory } from '#model/history-report.ts';

/** Components that are expected to need at least one commit of upkeep in the next year, most first. */
export function worthShowing(components: readonly ComponentHistory[]): ComponentHistory[] {
  return components.filter(({ upkeepNext12Months }) => upkeepNext12Months.likely >= 1);
}
