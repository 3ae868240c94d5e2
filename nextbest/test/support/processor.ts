/** Seconds that the processor worked for this process during `work`. Unlike a clock it does not count what runs beside the tests. */
export function processorSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}
