import type { Place } from './place.ts';

export type EvidenceClass = 'measured' | 'stated' | 'public' | 'assumed';

/** One reason for a claim: measured (in a place), stated by the team, public (source and date) or assumed. */
export interface Evidence {
  readonly says: string;
  readonly class: EvidenceClass;
  readonly place?: Place;
  readonly source?: string;
  readonly date?: string;
}

export function measured(says: string, place?: Place): Evidence {
  return place === undefined ? { says, class: 'measured' } : { says, class: 'measured', place };
}

export function stated(says: string, place?: Place): Evidence {
  return place === undefined ? { says, class: 'stated' } : { says, class: 'stated', place };
}

/** A fact of the world outside the repository; `date` is ISO (YYYY-MM-DD). */
export function published(says: string, source: string, date: string): Evidence {
  return { says, class: 'public', source, date };
}

export function assumed(says: string): Evidence {
  return { says, class: 'assumed' };
}
