import type { FactsOfFile } from '#model/fact.ts';
import type { Draft } from './draft.ts';
import { LIBRARIES } from './libraries.ts';
import type { Match } from './match.ts';
import { folderOf, resolvePath } from './path.ts';

/** The deployables that a project is compiled into which is none itself, by a file of the project. */
export type CompiledInto = (file: FactsOfFile) => readonly Draft[];

/** A project with clients of more services than this serves many, and does not tell which of them are for whom. */
const MOST_CLIENTS = 3;

/** Only of projects that are there for few services: `Orders.Messaging`, and not `Core`. */
export function ofFewClients(compiled: CompiledInto, matches: readonly Match[]): CompiledInto {
  const technologies = new Map<FactsOfFile, Set<string>>();
  for (const { file, fact, mark, technology } of matches) {
    if (!LIBRARIES.has(fact.in) || fact.role !== 'uses' || mark.as === 'part') continue;
    technologies.set(file, (technologies.get(file) ?? new Set()).add(technology.id));
  }
  return (file) => ((technologies.get(file)?.size ?? 0) > MOST_CLIENTS ? [] : compiled(file));
}

/** Projects of projects are followed so far. */
const DEEPEST = 6;
/** A project that as many use is common to all, and tells of none of them what it leans on. */
const MOST = 40;

/** Told by the references between the projects of a repository. */
export function compiledInto(files: readonly FactsOfFile[], ownerOf: (file: FactsOfFile) => Draft | undefined): CompiledInto {
  const users = usersIn(files);
  const known = new Map<string, readonly Draft[]>();
  return ({ repository, path }) => {
    const key = `${repository}:${folderOf(path)}`;
    const found = known.get(key) ?? ownersAbove(key, users, ownerOf);
    known.set(key, found);
    return found;
  };
}

/** The files of projects that name a project, by `<repository>:<folder>` of that. */
function usersIn(files: readonly FactsOfFile[]): ReadonlyMap<string, readonly FactsOfFile[]> {
  const users = new Map<string, FactsOfFile[]>();
  for (const file of files) {
    const named = file.facts.filter((fact) => fact.in === 'structure' && fact.name === 'projects');
    for (const { to } of named.flatMap(({ references = [] }) => references)) {
      const path = resolvePath(folderOf(file.path), to);
      if (path === undefined || path === file.path) continue;
      const key = `${file.repository}:${folderOf(path)}`;
      users.set(key, [...(users.get(key) ?? []), file]);
    }
  }
  return users;
}

function ownersAbove(
  start: string,
  users: ReadonlyMap<string, readonly FactsOfFile[]>,
  ownerOf: (file: FactsOfFile) => Draft | undefined,
): readonly Draft[] {
  const owners = new Set<Draft>();
  const seen = new Set([start]);
  let level = [start];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const file of level.flatMap((key) => users.get(key) ?? [])) {
      const owner = ownerOf(file);
      const key = `${file.repository}:${folderOf(file.path)}`;
      if (owner !== undefined) owners.add(owner);
      else if (!seen.has(key)) next.push(key);
      seen.add(key);
    }
    level = next;
  }
  return owners.size > MOST ? [] : [...owners];
}
