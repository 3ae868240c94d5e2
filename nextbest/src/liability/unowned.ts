interface Folder {
  readonly folders: Map<string, Folder>;
  /** Files of the folder and all below, and its own. */
  files: number;
  own: number;
  /** Upkeep of the folder and all below, and that of its own files alone. */
  upkeep: number;
  direct: number;
}

/** A folder and what upkeep lies in it beside its own parts. */
export interface Part {
  /** As in `Component.owns`: ends in `/` or `:`; empty for the files at the root, and those alone. */
  readonly prefix: string;
  readonly upkeep: number;
}

export interface CutRequest {
  readonly paths: readonly string[];
  /** Upkeep by path; paths that are gone as well. */
  readonly upkeepOn: ReadonlyMap<string, number>;
  /** Less upkeep than this makes no part. */
  readonly least: number;
}

/** A folder below is as deep as its files. */
const DEEPEST = 16;

/**
 * The parts of a tree that upkeep lies in: a folder is split while it holds more than max(12, N/60) of the N files (history.md, 3.2), what is
 * too little for a part, or has no file any more, is left to the folder above, but never to the root; of folders that hold nothing but one another the deepest is named.
 */
export function cutByUpkeep({ paths, upkeepOn, least }: CutRequest): readonly Part[] {
  const root = newFolder();
  for (const path of paths) {
    const folders = foldersTo(root, path);
    for (const folder of folders) folder.files += 1;
    const own = folders.at(-1);
    if (own !== undefined) own.own += 1;
  }
  for (const [path, upkeep] of upkeepOn) {
    const folders = foldersTo(root, path);
    for (const folder of folders) folder.upkeep += upkeep;
    const own = folders.at(-1);
    if (own !== undefined) own.direct += upkeep;
  }
  const parts: Part[] = [];
  cut(root, '', { most: Math.max(12, paths.length / 60), least, parts });
  return parts;
}

function newFolder(): Folder {
  return { folders: new Map(), files: 0, own: 0, upkeep: 0, direct: 0 };
}

/** The folders on the way to a file, the root first. */
function foldersTo(root: Folder, path: string): Folder[] {
  const way = [root];
  let folder = root;
  for (const name of namesOf(path)) {
    const below = folder.folders.get(name) ?? newFolder();
    folder.folders.set(name, below);
    folder = below;
    way.push(folder);
  }
  return way;
}

/** `shop:`, `src/`, `api/` of `shop:src/api/x.ts`. */
function namesOf(path: string): string[] {
  const slash = path.indexOf('/');
  const colon = path.indexOf(':');
  const repository = colon >= 0 && (slash < 0 || colon < slash) ? path.slice(0, colon + 1) : '';
  const folders = path.slice(repository.length).split('/').slice(0, -1);
  return [...(repository === '' ? [] : [repository]), ...folders.map((name) => `${name}/`)].slice(0, DEEPEST);
}

interface Limits {
  readonly most: number;
  readonly least: number;
  readonly parts: Part[];
}

/** Returns what upkeep is left to the folder above. */
function cut(folder: Folder, prefix: string, limits: Limits): number {
  const { most, least, parts } = limits;
  if (folder.upkeep < least) return folder.upkeep;
  const only = onlyBelow(folder);
  if (only !== undefined) return cut(only[1], prefix + only[0], limits);
  const isRoot = prefix === '';
  let upkeep = folder.direct;
  for (const [name, below] of folder.folders) {
    const left = folder.files > most || isRoot ? cut(below, prefix + name, limits) : below.upkeep;
    if (!isRoot) upkeep += left;
  }
  if (upkeep < least || (isRoot ? folder.own : folder.files) === 0) return upkeep;
  parts.push({ prefix, upkeep });
  return 0;
}

/** The one folder in a folder that holds nothing else. */
function onlyBelow({ folders, files, own, direct }: Folder): readonly [string, Folder] | undefined {
  const [first, ...others] = folders;
  return files > 0 && own === 0 && direct === 0 && others.length === 0 ? first : undefined;
}
