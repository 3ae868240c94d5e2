import type { OwnFile } from './own-files.ts';

/** A part of the code: a folder with all below it, or what is left of one whose larger folders are parts themselves. */
export interface CodePart {
  /** `<repository>:<folder>`. */
  readonly folder: string;
  /** False for what is left of a folder. */
  readonly whole: boolean;
  readonly files: readonly OwnFile[];
}

/** A folder with more files than this, or than a sixtieth of all, is split into its folders (history.md, 3.2). */
const SMALLEST_SPLIT = 12;
const SHARE_OF_ALL = 60;
/** A folder with fewer files stays with the one that it lies in. */
const SMALLEST_PART = 3;

interface Folder {
  readonly path: string;
  readonly own: OwnFile[];
  readonly below: Map<string, Folder>;
  size: number;
}

/** Cuts the code of each repository into parts of about one size; every file is in exactly one. */
export function partsOf(files: readonly OwnFile[]): readonly CodePart[] {
  const roots = new Map<string, Folder>();
  for (const file of files) {
    const repository = file.folder.slice(0, file.folder.indexOf(':') + 1);
    const root = roots.get(repository) ?? folderAt(repository);
    roots.set(repository, root);
    place(root, file);
  }
  return [...roots.values()].flatMap((root) => split(root, Math.max(SMALLEST_SPLIT, root.size / SHARE_OF_ALL)));
}

function folderAt(path: string): Folder {
  return { path, own: [], below: new Map(), size: 0 };
}

function place(root: Folder, file: OwnFile): void {
  let folder = root;
  folder.size += 1;
  for (const segment of file.folder.slice(root.path.length).split('/')) {
    if (segment === '') continue;
    const path = folder.path.endsWith(':') ? `${folder.path}${segment}` : `${folder.path}/${segment}`;
    const next = folder.below.get(segment) ?? folderAt(path);
    folder.below.set(segment, next);
    next.size += 1;
    folder = next;
  }
  folder.own.push(file);
}

function split(folder: Folder, largest: number): CodePart[] {
  if (folder.size <= largest || folder.below.size === 0) return [{ folder: folder.path, whole: true, files: everythingIn(folder) }];
  const large = [...folder.below.values()].filter(({ size }) => size >= SMALLEST_PART);
  const small = [...folder.below.values()].filter(({ size }) => size < SMALLEST_PART);
  const rest = [...folder.own, ...small.flatMap(everythingIn)];
  return [
    ...(rest.length === 0 ? [] : [{ folder: folder.path, whole: large.length === 0, files: rest }]),
    ...large.flatMap((one) => split(one, largest)),
  ];
}

function everythingIn({ own, below }: Folder): OwnFile[] {
  return [...own, ...[...below.values()].flatMap(everythingIn)];
}
