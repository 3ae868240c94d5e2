import type { Fact } from '#model/fact.ts';
import type { Artefact } from './artefacts.ts';
import { addDependency, type Draft } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import type { Match } from './match.ts';
import { plainName } from './path.ts';

/** Something running, and the artefact that it was made from. */
export interface Joined {
  readonly match: Match;
  readonly artefact: Artefact | undefined;
}

/** Several workloads of one image: each is a deployable of its own, and leans on what their common code leans on. */
export type Processes = ReadonlyMap<Draft, Draft>;

/** Endings by which one process is rolled out beside itself or in several places. */
const SAME = /(?:-(?:canary|preview|stable|primary|blue|green|dev|test|qa|staging|prod|production|v?\d{1,4}))+$/i;

/**
 * Workloads that are processes of one image: where production starts an image under several names, all but the one that is called as what
 * was built. A single workload is what was built, whatever its name.
 */
export function processesAmong(joined: readonly Joined[], environmentOf: EnvironmentOf): ReadonlySet<Match> {
  // A chart and plain manifests are two ways to deploy the same: the names of one say nothing about the other.
  const ways = new Map<string, Map<Artefact, Map<string, Match[]>>>();
  for (const { match, artefact } of joined) {
    if (artefact === undefined || !isServing(match, environmentOf)) continue;
    const byArtefact = ways.get(match.file.reader) ?? new Map<Artefact, Map<string, Match[]>>();
    ways.set(match.file.reader, byArtefact);
    const names = byArtefact.get(artefact) ?? new Map<string, Match[]>();
    const name = plainName(processName(match.fact.label ?? ''));
    names.set(name, [...(names.get(name) ?? []), match]);
    byArtefact.set(artefact, names);
  }
  const several = [...ways.values()].flatMap((byArtefact) => [...byArtefact]).filter(([, names]) => names.size > 1);
  return new Set(several.flatMap(([artefact, names]) => [...names].flatMap(([name, found]) => (artefact.names.has(name) ? [] : found))));
}

/** A task of ECS, which its definition alone describes: others know it by the name of its family. */
export function isTask({ in: source, name }: Pick<Fact, 'in' | 'name'>): boolean {
  return source === 'platform' && name === 'ecs/task';
}

/** The name of a process without the stage or the place that it is rolled out to. */
export function processName(label: string): string {
  return label.replace(SAME, '');
}

function isServing({ file, fact, technology, mark }: Match, environmentOf: EnvironmentOf): boolean {
  if (isTask(fact)) return true;
  const environment = environmentOf(file, fact);
  const isWorkload = (fact.in === 'kubernetes' && fact.role === 'runs') || fact.in === 'terraform-module' || fact.name === 'kamal/app';
  const serves = (mark.capability ?? technology.capability) === 'compute' && isWorkload;
  return serves && fact.label !== undefined && (environment === 'production' || environment === 'unknown');
}

/** What changes a database and ends: it runs the code of the product, and little of it. */
const MIGRATION = /(?:^|[-_])(?:db-?)?migrat(?:e|es|or|ion|ions)(?:[-_]?(?:db|job|task|runner))?$/i;
/** What a migration changes. */
const CHANGED: ReadonlySet<string> = new Set(['relational-db', 'document-db', 'search', 'analytics']);

/**
 * Processes lean on the services that their code leans on, a migration on the stores among them; an artefact that runs as nothing else
 * hands them on. What only another set-up starts is nothing that they lean on.
 */
export function leanAsCode(processes: Processes): void {
  for (const [process, code] of processes) {
    for (const [to, evidence] of code.dependsOn) {
      if (to.kind !== 'service' || process.dependsOn.has(to) || !isThere(to) || !mayUse(process, to)) continue;
      for (const one of evidence) addDependency(process, to, one);
    }
  }
  for (const code of new Set(processes.values())) if (code.uses.every(({ capability }) => capability !== 'compute')) code.dependsOn.clear();
}

function isThere({ uses }: Draft): boolean {
  return uses.some(({ environment }) => environment === 'production' || environment === 'unknown');
}

function mayUse({ name }: Draft, { uses }: Draft): boolean {
  return !MIGRATION.test(name) || uses.some(({ capability }) => CHANGED.has(capability));
}
