import type { Environment } from '#model/environment.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { fromPath } from './environment-path.ts';
import { folderOf, resolvePath } from './path.ts';
import { isSteps, keysAround, type Units, unitFolder, unitsNamed, unitsOf } from './set-up-units.ts';

/** Where what a set of steps for machines sets up is; undefined for files that belong to none. */
export type SetUpIn = (file: FactsOfFile, fact: Fact) => Environment | undefined;

const STRONGEST_FIRST: readonly Environment[] = ['production', 'unknown', 'nonproduction', 'optional'];
/** The machine of whoever starts the play. */
const OWN_MACHINE = /^(?:localhost|127\.0\.0\.1)$/;
/** What says that machines get steps, and steps that go on with others. */
const STARTS: ReadonlySet<string> = new Set(['ansible/play', 'chef/role', 'puppet/node']);
const GOES_ON: ReadonlySet<string> = new Set(['ansible/tasks', 'chef/recipe', 'puppet/class']);

/**
 * Roles, cookbooks and classes set up nothing by themselves: they are where what calls them is, also through others. One that nothing
 * calls is for others to use; where machines are listed elsewhere it is not known, unless it is all that its repository holds.
 */
export function setUpIn(files: readonly FactsOfFile[]): SetUpIn {
  const units = unitsOf(files);
  const starts = new Map(files.flatMap((file) => (file.facts.some(isStart) ? [[file, file.facts.filter(isStart)] as const] : [])));
  const reached = reachedUnits(files, starts, units);
  const listing = new Set([...starts.keys()].map(({ repository }) => repository));
  return (file, fact) => {
    const start = starts.get(file)?.find(({ line, endLine }) => line <= fact.line && fact.line <= (endLine ?? Number.POSITIVE_INFINITY));
    if (start !== undefined) return environmentOfMachines(start.label);
    const key = units.byKey.size === 0 ? undefined : keysAround(file).findLast((one) => units.byKey.has(one));
    if (key === undefined) return undefined;
    const isElsewhere = !isRoot(key) && file.reader !== 'ansible-tasks' && !listing.has(file.repository);
    const where = reached.get(key) ?? (isElsewhere ? 'unknown' : 'optional');
    return where === 'unknown' && !isSteps(file) ? undefined : where;
  };
}

/** The name of the machines tells where they are; without a word of it, they are what production gets. */
function environmentOfMachines(label: string | undefined): Environment {
  if (label === undefined) return 'production';
  if (OWN_MACHINE.test(label)) return 'unknown';
  const groups = label.split(/[:,\s]+/).filter((group) => group !== '' && !group.startsWith('!'));
  return groups.length > 0 && groups.every((group) => fromPath(group) === 'nonproduction') ? 'nonproduction' : 'production';
}

type Starts = ReadonlyMap<FactsOfFile, readonly Fact[]>;

function reachedUnits(files: readonly FactsOfFile[], starts: Starts, units: Units): ReadonlyMap<string, Environment> {
  const calls = new Map<string, Set<string>>();
  for (const file of files.filter(isSteps)) {
    const called = file.facts.filter(goesOn).flatMap((fact) => calledBy(file, fact, units));
    for (const key of units.keysOf(file)) addAll(calls, key, called);
  }
  const begun = new Map<Environment, Set<string>>();
  for (const [file, facts] of starts) for (const fact of facts) addAll(begun, environmentOf(file, fact), calledBy(file, fact, units));
  const reached = new Map<string, Environment>();
  for (const environment of STRONGEST_FIRST) {
    const open = [...(begun.get(environment) ?? [])];
    for (const key of open) {
      if (reached.has(key)) continue;
      reached.set(key, environment);
      for (const next of calls.get(key) ?? []) open.push(next);
    }
  }
  return reached;
}

function isStart({ in: source, name }: Fact): boolean {
  return source === 'platform' && STARTS.has(name);
}

function goesOn({ in: source, name }: Fact): boolean {
  return source === 'platform' && GOES_ON.has(name);
}

function environmentOf({ path }: FactsOfFile, { label }: Fact): Environment {
  const named = fromPath(path);
  return named === 'unknown' ? environmentOfMachines(label) : named;
}

/** What is called by its name, and the roles that named files of tasks belong to. */
function calledBy(file: FactsOfFile, { references = [] }: Fact, units: Units): readonly string[] {
  return references.flatMap(({ how, to }) => {
    if (how === 'module') return unitsNamed(units, file.repository, to);
    const path = how === 'file' ? resolvePath(folderOf(file.path), to) : undefined;
    const key = path === undefined ? undefined : `${file.repository}:${unitFolder(path) ?? ''}`;
    return key !== undefined && units.byKey.has(key) ? [key] : [];
  });
}

function addAll<Key>(to: Map<Key, Set<string>>, key: Key, values: readonly string[]): void {
  const known = to.get(key) ?? new Set<string>();
  for (const value of values) known.add(value);
  to.set(key, known);
}

/** True for the cookbook or the module that a repository is. */
function isRoot(key: string): boolean {
  return key.endsWith(':') || /:manifests\//.test(key);
}
