import type { Environment } from '#model/environment.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { fromPath } from './environment-path.ts';
import { baseName, folderOf, foldersAbove, resolvePath } from './path.ts';

/** Where what a set of steps for machines sets up is; undefined for files that belong to none. */
export type SetUpIn = (file: FactsOfFile, fact: Fact) => Environment | undefined;

/** Steps that belong together and are called by one name: a role of Ansible, a cookbook of Chef. */
interface Unit {
  readonly key: string;
  readonly name: string;
}

const STRONGEST_FIRST: readonly Environment[] = ['production', 'unknown', 'nonproduction', 'optional'];
/** The machine of whoever starts the play. */
const OWN_MACHINE = /^(?:localhost|127\.0\.0\.1)$/;

/**
 * Roles set up nothing by themselves: they are where the plays that call them are, also through other roles. A role that no play
 * calls is one for others to use.
 */
export function setUpIn(files: readonly FactsOfFile[]): SetUpIn {
  const units = unitsOf(files);
  const reached = reachedUnits(files, units);
  const listed = new Set(files.filter(({ facts }) => facts.some(isStart)).map(({ repository }) => repository));
  return (file, fact) => {
    if (file.reader === 'ansible-playbook') return environmentInPlay(file, fact);
    if (file.facts.some(isStart)) return 'production';
    const key = units.size === 0 ? undefined : keysAround(file).findLast((one) => units.has(one));
    const uncalled =
      key !== undefined && !key.endsWith(':') && file.reader === 'chef' && !listed.has(file.repository) ? 'unknown' : 'optional';
    const where = key === undefined ? undefined : (reached.get(key) ?? uncalled);
    return where === 'unknown' && !STEPS.has(file.reader) ? undefined : where;
  };
}

/** What stands in a play is where its hosts are. */
function environmentInPlay({ facts }: FactsOfFile, { line }: Fact): Environment {
  const play = facts.find((one) => one.name === 'ansible/play' && one.line <= line && line <= (one.endLine ?? one.line));
  return environmentOfPlay(play?.label);
}

/** The machines that a play names tell where it is; without a word of it, it is what production gets. */
function environmentOfPlay(label: string | undefined): Environment {
  if (label === undefined) return 'production';
  if (OWN_MACHINE.test(label)) return 'unknown';
  const groups = label.split(/[:,\s]+/).filter((group) => group !== '' && !group.startsWith('!'));
  return groups.length > 0 && groups.every((group) => fromPath(group) === 'nonproduction') ? 'nonproduction' : 'production';
}

/** Every folder of a role, by `<repository>:<folder>`. */
function unitsOf(files: readonly FactsOfFile[]): ReadonlyMap<string, Unit> {
  const found = files.flatMap((file) => {
    const folder = STEPS.has(file.reader) ? unitFolder(file.path) : undefined;
    if (folder === undefined) return [];
    const key = `${file.repository}:${folder}`;
    return [[key, { key, name: baseName(folder) }] as const];
  });
  return new Map(found);
}

/** The folder that `tasks` or `recipes` lie in. */
function unitFolder(path: string): string | undefined {
  const at = `/${path}`.search(/\/(?:tasks|handlers|meta|recipes|resources|providers)\//);
  return at === -1 ? undefined : path.slice(0, Math.max(0, at - 1));
}

const PARTS = new Set('tasks handlers meta templates files defaults vars recipes resources providers attributes'.split(' '));

/** Folders that a file is in a part of, the outermost first. */
function keysAround({ repository, path }: FactsOfFile): readonly string[] {
  const folders = foldersAbove(path);
  return folders.filter((_, at) => PARTS.has(baseName(folders[at + 1] ?? ''))).map((folder) => `${repository}:${folder}`);
}

function reachedUnits(files: readonly FactsOfFile[], units: ReadonlyMap<string, Unit>): ReadonlyMap<string, Environment> {
  const byName = namedUnits(units);
  const calls = new Map<string, Set<string>>();
  const starts = new Map<Environment, Set<string>>();
  for (const file of files) {
    for (const fact of file.facts) {
      if (!isCaller(fact)) continue;
      const called = calledBy(file, fact, byName).filter((key) => units.has(key));
      if (isStart(fact)) addAll(starts, environmentOf(file, fact), called);
      else addAll(calls, `${file.repository}:${unitFolder(file.path) ?? ''}`, called);
    }
  }
  const reached = new Map<string, Environment>();
  for (const environment of STRONGEST_FIRST) {
    const open = [...(starts.get(environment) ?? [])];
    for (const key of open) {
      if (reached.has(key)) continue;
      reached.set(key, environment);
      for (const next of calls.get(key) ?? []) open.push(next);
    }
  }
  return reached;
}

/** Readers of steps, and what says that machines get them. */
const STEPS: ReadonlySet<string> = new Set(['ansible-tasks', 'chef']);
const STARTS: ReadonlySet<string> = new Set(['ansible/play', 'chef/role']);
const GOES_ON: ReadonlySet<string> = new Set(['ansible/tasks', 'chef/recipe']);

function isStart({ in: source, name }: Fact): boolean {
  return source === 'platform' && STARTS.has(name);
}

function isCaller(fact: Fact): boolean {
  return isStart(fact) || (fact.in === 'platform' && GOES_ON.has(fact.name));
}

function environmentOf({ path }: FactsOfFile, { label }: Fact): Environment {
  const named = fromPath(path);
  return named === 'unknown' ? environmentOfPlay(label) : named;
}

/** Roles by their name or path, and the roles that named files of tasks belong to. */
function calledBy(file: FactsOfFile, { references = [] }: Fact, byName: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return references.flatMap(({ how, to }) => {
    if (how === 'module') return byName.get(`${file.repository}:${baseName(to)}`) ?? byName.get(`${file.repository}:${lastPart(to)}`) ?? [];
    const path = how === 'file' ? resolvePath(folderOf(file.path), to) : undefined;
    const folder = path === undefined ? undefined : unitFolder(path);
    return folder === undefined ? [] : [`${file.repository}:${folder}`];
  });
}

/** `nginx` of `acme.web.nginx`: a role of a collection is called by all of its names. */
function lastPart(name: string): string {
  return name.split('.').length > 2 ? name.slice(name.lastIndexOf('.') + 1) : name;
}

function namedUnits(units: ReadonlyMap<string, Unit>): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const { key, name } of units.values()) {
    const full = `${key.slice(0, key.indexOf(':'))}:${name}`;
    named.set(full, [...(named.get(full) ?? []), key]);
  }
  return named;
}

function addAll<Key>(to: Map<Key, Set<string>>, key: Key, values: readonly string[]): void {
  const known = to.get(key) ?? new Set<string>();
  for (const value of values) known.add(value);
  to.set(key, known);
}
