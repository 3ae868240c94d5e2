import type { Place } from './place.ts';

/** Something on the way from a change to its users at which a person may have to act. */
export interface Gate {
  /**
   * `manual-start`: a pipeline or a deploying job that only starts by hand; `approval`: a step that waits for somebody's word;
   * `environment`: a deployment environment, which may ask for an approval.
   */
  readonly kind: 'manual-start' | 'approval' | 'environment';
  readonly name: string;
  readonly place: Place;
}

/** The way of a change to its users, as far as files and history tell. */
export interface Flow {
  readonly gates: readonly Gate[];
  /** Commits of people in the last 12 months that users could notice (value and fixes). */
  readonly changesPerYear: number;
}
