import type { Decision } from './action.ts';
import type { Component, Coverage } from './component.ts';
import type { FactsOfFile } from './fact.ts';
import type { Place } from './place.ts';

export interface UnreadPlace {
  readonly place: Place;
  readonly why: string;
}

/** `nextbest components --json`. */
export interface ComponentsReport {
  readonly schemaVersion: number;
  readonly asOf: string;
  readonly repositories: Decision['repositories'];
  readonly components: readonly Component[];
  readonly coverage: Coverage;
  readonly unread: readonly UnreadPlace[];
}

/** `nextbest facts --json`: what each file says, before any knowledge of technologies. */
export interface FactsReport {
  readonly schemaVersion: number;
  readonly asOf: string;
  readonly repositories: Decision['repositories'];
  readonly facts: readonly Omit<FactsOfFile, 'unread'>[];
  readonly unread: readonly UnreadPlace[];
}
