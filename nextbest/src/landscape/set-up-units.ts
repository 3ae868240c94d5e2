import type { FactsOfFile } from '#model/fact.ts';
import { baseName, foldersAbove } from './path.ts';

/**
 * Steps that belong together and are called by one name: a role of Ansible and a cookbook of Chef by their folder, a class of Puppet by
 * its file.
 */
export interface Units {
  /** `<repository>:<folder or file>`. */
  readonly byKey: ReadonlySet<string>;
  /** `<repository>:<name>` → keys. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** The units that a file of steps is a part of. */
  keysOf(file: FactsOfFile): readonly string[];
}

const STEPS: ReadonlySet<string> = new Set(['ansible-tasks', 'chef', 'puppet']);
/** Folders of a role or a cookbook. */
const PARTS = new Set('tasks handlers meta templates files defaults vars recipes resources providers attributes'.split(' '));
/** Names that are computed at their end may be any of many. */
const MOST_NAMED = 500;

export function isSteps({ reader }: FactsOfFile): boolean {
  return STEPS.has(reader);
}

/** Every unit that files of steps make. */
export function unitsOf(files: readonly FactsOfFile[]): Units {
  const byName = new Map<string, string[]>();
  const byKey = new Set<string>();
  for (const file of files.filter(isSteps)) {
    for (const { key, name } of unitsIn(file)) {
      const full = `${file.repository}:${name}`;
      if (!(byName.get(full)?.includes(key) ?? false)) byName.set(full, [...(byName.get(full) ?? []), key]);
      byKey.add(key);
    }
  }
  return { byKey, byName, keysOf: (file) => [...new Set(unitsIn(file).map(({ key }) => key))] };
}

function unitsIn(file: FactsOfFile): readonly { readonly key: string; readonly name: string }[] {
  if (file.reader === 'puppet') {
    const classes = file.facts.flatMap(({ name, label }) => (name === 'puppet/class' && label !== undefined ? [label] : []));
    return classes.map((name) => ({ key: `${file.repository}:${file.path}`, name }));
  }
  const folder = unitFolder(file.path);
  return folder === undefined ? [] : [{ key: `${file.repository}:${folder}`, name: baseName(folder) }];
}

/** The folder that `tasks` or `recipes` lie in. */
export function unitFolder(path: string): string | undefined {
  const at = `/${path}`.search(/\/(?:tasks|handlers|meta|recipes|resources|providers)\//);
  return at === -1 ? undefined : path.slice(0, Math.max(0, at - 1));
}

/** Keys of units that a file may be a part of, the outermost first. */
export function keysAround({ repository, path, reader }: FactsOfFile): readonly string[] {
  if (reader === 'puppet') return [`${repository}:${path}`];
  const folders = foldersAbove(path);
  return folders.filter((_, at) => PARTS.has(baseName(folders[at + 1] ?? ''))).map((folder) => `${repository}:${folder}`);
}

/** What a name, a path or the beginning of a name calls: `nginx`, `acme.web.nginx`, `node::s_$`. */
export function unitsNamed({ byName }: Units, repository: string, written: string): readonly string[] {
  if (written.endsWith('$')) {
    const start = `${repository}:${written.slice(0, -1)}`;
    return [...byName].flatMap(([name, keys]) => (name.startsWith(start) ? keys : [])).slice(0, MOST_NAMED);
  }
  return byName.get(`${repository}:${baseName(written)}`) ?? byName.get(`${repository}:${lastPart(written)}`) ?? [];
}

/** `nginx` of `acme.web.nginx`: a role of a collection is called by all of its names. */
function lastPart(name: string): string {
  return name.split('.').length > 2 ? name.slice(name.lastIndexOf('.') + 1) : name;
}
