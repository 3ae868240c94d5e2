import type { Decision } from './action.ts';
import type { Component, Coverage } from './component.ts';
import type { Environment } from './environment.ts';
import type { Fact, FactsOfFile } from './fact.ts';
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

/** One file's facts, each with the environment that it is taken to be of. */
export interface FileFactsReport extends Omit<FactsOfFile, 'unread' | 'facts'> {
  readonly facts: readonly (Fact & { readonly environment: Environment })[];
}

/** `nextbest facts --json`: what each file says, before any knowledge of technologies. */
export interface FactsReport {
  readonly schemaVersion: number;
  readonly asOf: string;
  readonly repositories: Decision['repositories'];
  readonly facts: readonly FileFactsReport[];
  readonly unread: readonly UnreadPlace[];
}
