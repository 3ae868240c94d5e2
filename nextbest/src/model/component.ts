import type { Capability } from './capability.ts';
import type { Environment } from './environment.ts';
import type { Evidence } from './evidence.ts';
import type { Delivery, Gate } from './flow.ts';
import type { Place } from './place.ts';
import type { Quantity } from './quantity.ts';
import type { Rung } from './rung.ts';
import type { Unknown } from './unknown.ts';

/** A feature that not every service offers, and that is needed here. */
export interface Demand {
  readonly feature: string;
  readonly evidence: readonly Evidence[];
}

/** One technology used for one capability. */
export interface Usage {
  readonly capability: Capability;
  /** Id in the catalogue. */
  readonly technology: string;
  readonly technologyName: string;
  readonly rung: Rung | Unknown;
  readonly environment: Environment;
  /** By limit key (model/workload.ts), for example `unit.seconds`, `unit.memoryMB`. */
  readonly settings: Readonly<Record<string, Quantity | Unknown>>;
  /** Features of protocol, engine or platform that the code needs (model/workload.ts, FEATURES), each where it was seen. */
  readonly demands?: readonly Demand[];
  /** Features that were looked for where they would stand, and not found. */
  readonly lookedFor?: readonly { readonly feature: string; readonly says: string }[];
  readonly evidence: readonly Evidence[];
}

export interface Dependency {
  readonly id: string;
  readonly evidence: readonly Evidence[];
}

/** 0 genesis … 1 commodity. `now`: how it is consumed here; `available`: where the market is. */
export interface Evolution {
  readonly now: number;
  readonly available: number;
  readonly because: readonly Evidence[];
}

export type ComponentKind = 'user' | 'need' | 'deployable' | 'service' | 'library';

export interface Component {
  readonly id: string;
  readonly name: string;
  readonly kind: ComponentKind;
  /** Path prefixes; with several repositories each starts with `<repository>:`. */
  readonly owns: readonly string[];
  readonly uses: readonly Usage[];
  readonly dependsOn: readonly Dependency[];
  readonly evolution?: Evolution;
  readonly evidence: readonly Evidence[];
}

export interface Unresolved {
  readonly kind: 'module' | 'chart' | 'secret' | 'pipeline' | 'image' | 'workloads' | 'program';
  readonly name: string;
  readonly place: Place;
}

export interface Coverage {
  readonly deployablesWithKnownRung: readonly [number, number];
  /** False when no infrastructure description was found at all. */
  readonly infrastructureFound: boolean;
  readonly unresolved: readonly Unresolved[];
  /** Where these repositories say that they are a package for others to install, and nothing in them is deployed. */
  readonly package?: Place;
}

/** A product with published ends of life, at the version that is written down. */
export interface VersionUse {
  /** Product id in the lifespans. */
  readonly product: string;
  readonly version: string;
  readonly component?: string;
  readonly environment: Environment;
  readonly place: Place;
}

/** Something that refers to what is not there, or that is switched off: it can be deleted or has to be mended. */
export interface Dangling {
  readonly path: string;
  /** Its own name, where it is one element of the file. */
  readonly element?: string;
  /** Share (0 … 1) of the elements of its file. */
  readonly share: number;
  readonly component?: string;
  readonly says: string;
  readonly evidence: readonly Evidence[];
}

/** One sign of a capability that the team may have written itself: too little for a claim. */
export interface Perhaps {
  readonly capability: Capability;
  readonly name: string;
  readonly evidence: readonly Evidence[];
  /** Signs that were looked for and not found, in words. */
  readonly others: readonly string[];
}

export interface Landscape {
  readonly components: readonly Component[];
  readonly coverage: Coverage;
  /** Capabilities that this repository itself offers to its users, with the sentence that says so: never rented away. */
  readonly versions: readonly VersionUse[];
  readonly dangling: readonly Dangling[];
  readonly gates: readonly Gate[];
  /** Pipelines that give changes to users. */
  readonly deliveries?: readonly Delivery[];
  readonly perhaps?: readonly Perhaps[];
  /** Where it says of itself that it is no longer maintained. */
  readonly ended: readonly Evidence[];
  readonly offers: readonly { readonly capability: Capability; readonly because: readonly Evidence[] }[];
}
