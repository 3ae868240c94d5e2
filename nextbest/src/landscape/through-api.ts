import type { Evidence } from '#model/evidence.ts';
import { addDependency, type Draft } from './draft.ts';

/** Which deployables a service starts. */
export type Starts = Map<Draft, Set<Draft>>;

/** Remembers that what leans on a source of events is started by it. */
export function addStart(starts: Starts, source: Draft, started: Draft): void {
  if (source.kind === 'service' && started.kind === 'deployable') starts.set(source, (starts.get(source) ?? new Set()).add(started));
}

/**
 * Code, or another API, that calls an API with one function behind it calls that function. Behind an API with several, the path decides,
 * and nobody knows it here.
 */
export function callThroughApis(all: readonly Draft[], starts: Starts): void {
  const calls: [Draft, Draft, readonly Evidence[]][] = [];
  for (const caller of all.filter((one) => one.kind === 'deployable' || isApi(one))) {
    for (const [api, evidence] of caller.dependsOn) {
      const [behind, ...others] = isApi(api) ? (starts.get(api) ?? []) : [];
      if (behind !== undefined && others.length === 0 && behind !== caller && !behind.dependsOn.has(caller))
        calls.push([caller, behind, evidence]);
    }
  }
  for (const [caller, behind, evidence] of calls) for (const one of evidence) addDependency(caller, behind, one);
}

function isApi({ uses }: Draft): boolean {
  return uses.length > 0 && uses.every(({ capability }) => capability === 'api-gateway');
}
