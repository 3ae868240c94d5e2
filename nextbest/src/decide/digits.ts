/** Six digits are more than a simulation tells, and few enough that the last bits of a logarithm, which a machine may choose, never show. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
