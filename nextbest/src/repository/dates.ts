const SECONDS_IN_2100 = Date.UTC(2100, 0) / 1000;

/** Unix seconds after 1970 and before 2100; undefined for what else may stand in a commit as its date. */
export function validSeconds(text: string): number | undefined {
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0 && value < SECONDS_IN_2100 ? value : undefined;
}
