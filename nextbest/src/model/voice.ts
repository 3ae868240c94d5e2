import type { Place } from './place.ts';

/** "This slows us down", as the team marked it. */
export interface Mark {
  /** Id or name of a component. */
  readonly component: string;
  readonly says?: string;
  readonly place: Place;
}

/** "Too complicated, we cannot rewrite it": recorded, never a veto. */
export interface Inertia {
  /** Id or name of a component. */
  readonly component: string;
  readonly says: string;
  readonly place: Place;
}

/** Where the team thinks that a component stands: 0 genesis … 1 commodity. */
export interface Placement {
  /** Id of a component; its name where the map carries no id. */
  readonly component: string;
  readonly evolution: number;
  readonly place: Place;
}

/** What the team said in front of its map. */
export interface Voice {
  readonly slowedBy: readonly Mark[];
  readonly inertia: readonly Inertia[];
  readonly placements: readonly Placement[];
}
