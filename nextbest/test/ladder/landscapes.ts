import type { Capability } from '#model/capability.ts';
import type { Technology } from '#model/catalog.ts';
import type { Component, Landscape, Usage } from '#model/component.ts';
import type { Purpose } from '#model/purpose.ts';
import type { Rung } from '#model/rung.ts';

/** One use, in production unless told otherwise. */
export function usage(capability: Capability, technology: string, rest: Partial<Usage> & { readonly rung: Rung | Usage['rung'] }): Usage {
  return { capability, technology, technologyName: technology, environment: 'production', settings: {}, evidence: [], ...rest };
}

export function component(name: string, ...uses: readonly Usage[]): Component {
  return { id: `deployable:${name}`, name, kind: 'deployable', owns: [`${name}/`], uses, dependsOn: [], evidence: [] };
}

export function landscape(...components: readonly Component[]): Landscape {
  return {
    components,
    coverage: { deployablesWithKnownRung: [0, 0], infrastructureFound: true, unresolved: [] },
    versions: [],
    dangling: [],
    gates: [],
    ended: [],
    offers: [],
  };
}

export function technology(id: string, capability: Capability, rest: Partial<Technology> = {}): Technology {
  return { id, name: id, capability, market: { evolution: 0.8, because: 'for the test' }, marks: [], ...rest };
}

export function purpose(rest: Partial<Purpose>): Purpose {
  return { path: '.nextbest/purpose.yaml', users: [], differentiators: [], team: { skills: [] }, workloads: {}, options: [], ...rest };
}

export function settings(values: Readonly<Record<string, readonly [number, string]>>): Usage['settings'] {
  return Object.fromEntries(Object.entries(values).map(([key, [value, unit]]) => [key, { value, unit, evidence: [] }]));
}
