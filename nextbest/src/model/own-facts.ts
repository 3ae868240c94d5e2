import type { FactKind } from './shelf-life.ts';

/** Where a team read a fact, and when (ISO date). */
interface Read {
  readonly source: string;
  readonly checked: string;
}

/** Another amount for a limit of the catalogue, or that the provider raises it. */
export interface OwnLimit extends Read {
  readonly ladder: string;
  readonly technology: string;
  readonly limit: string;
  /** In the unit of the limit. */
  readonly value?: number;
  readonly raisable?: string;
}

/** Another price: so many dollars for so many units. */
export interface OwnPrice extends Read {
  readonly id: string;
  readonly usd: number;
  /** Absent: for one. */
  readonly per?: number;
  readonly region?: string;
}

/** Since when a service is on offer, until when, and whether its provider points elsewhere. */
export interface OwnRung extends Read {
  readonly ladder: string;
  readonly technology: string;
  readonly since?: string;
  readonly until?: string;
  readonly status?: 'legacy' | 'current';
}

/** What a team knows better than the catalogue. */
export interface OwnFacts {
  readonly limits?: readonly OwnLimit[];
  readonly prices?: readonly OwnPrice[];
  readonly rungs?: readonly OwnRung[];
  readonly shelfLife?: Readonly<Partial<Record<FactKind, number>>> & Read;
}
