/**
 * The components of the back-test (history.md, 3.2): the folders of a tree, each split while it holds more than max(12, N/60) files. What a folder
 * holds beside its own components is one more; less than 5 files are left to the folder above.
 */

const FEWEST_FILES = 5;
const LEFT_OUT =
  /(?:^|\/)(?:vendor|node_modules|third_party|__snapshots__)\/|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|go\.sum|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|composer\.lock|CHANGELOG[^/]*)$|\.(?:pb\.go|snap|lock)$/i;

interface Folder {
  readonly folders: Map<string, Folder>;
  files: number;
  direct: number;
}

export function isLeftOut(path: string): boolean {
  return LEFT_OUT.test(path);
}

/** Parts of the tree that a folder may hold before it is split: of the back-test, of larger components, and all: the folders at the top. */
export const CUTS = { folders: 60, large: 8, top: 1 } as const;

/** Path prefixes, each ending in `/` (or empty: the root); the longest that fits owns a file. A folder of more than `1 / parts` of the files is split. */
export function componentFolders(paths: readonly string[], parts: number = CUTS.folders): string[] {
  const root = newFolder();
  const counted = paths.filter((path) => !isLeftOut(path));
  for (const path of counted) add(root, path);
  const found: string[] = [];
  const rest = cut(root, '', { most: Math.max(12, counted.length / parts), found });
  if (rest >= FEWEST_FILES) found.push('');
  return found;
}

function newFolder(): Folder {
  return { folders: new Map(), files: 0, direct: 0 };
}

function add(root: Folder, path: string): void {
  const parts = path.split('/');
  let folder = root;
  folder.files += 1;
  for (const name of parts.slice(0, -1)) {
    const below = folder.folders.get(name) ?? newFolder();
    folder.folders.set(name, below);
    below.files += 1;
    folder = below;
  }
  folder.direct += 1;
}

/** Returns how many files are left to the folder above. */
function cut(folder: Folder, path: string, { most, found }: { most: number; found: string[] }): number {
  if (folder.files < FEWEST_FILES) return folder.files;
  if (folder.files <= most && path !== '') {
    found.push(path);
    return 0;
  }
  let rest = folder.direct;
  for (const [name, below] of folder.folders) rest += cut(below, `${path}${name}/`, { most, found });
  if (rest < FEWEST_FILES || path === '') return rest;
  found.push(path);
  return 0;
}
