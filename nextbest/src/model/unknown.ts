/** Not known: why, and what would settle it. A value like any other: never zero, never silence. */
export interface Unknown {
  readonly unknown: string;
  readonly wouldSettle: string;
}

export function unknown(why: string, wouldSettle: string): Unknown {
  return { unknown: why, wouldSettle };
}

export function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && 'unknown' in value;
}
