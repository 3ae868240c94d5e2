import type { Touch } from '#model/repository.ts';
import { hashOf } from './hash.ts';
import { kindOfPath, type PathKind } from './path-kind.ts';
import { partsOfName, stemOf } from './words.ts';

/** Folders below this depth tell one product from another and no kind of work. */
const FOLDERS = 5;
/** Paths repeat from commit to commit; the store is emptied when it holds this many. */
const KEPT = 20_000;

export interface PathTraits {
  readonly kind: PathKind;
  /** Of the names in it: extension, base name and its parts, folders. */
  readonly features: readonly number[];
  /** Stems of every word in it, to be met in a subject. */
  readonly stems: readonly string[];
  readonly folder: string;
  readonly top: string;
  readonly extension: string;
  readonly depth: number;
  readonly name: string;
  /** Without its extensions. */
  readonly plainName: string;
}

export type TraitsOf = (path: Touch['path']) => PathTraits;

/** Reads each path once, as long as the store holds it. */
export function pathTraits(): TraitsOf {
  const known = new Map<string, PathTraits>();
  return (path) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    if (known.size >= KEPT) known.clear();
    const traits = traitsOf(path);
    known.set(path, traits);
    return traits;
  };
}

function traitsOf(path: string): PathTraits {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const dot = name.lastIndexOf('.');
  const extension = dot < 0 ? '' : name.slice(dot).toLowerCase();
  const folders = parts.slice(0, -1);
  const names = [
    `extension ${extension}`,
    `name ${name.toLowerCase()}`,
    ...folders.slice(0, FOLDERS).map((folder) => `folder ${folder.toLowerCase()}`),
    ...partsOfName(name).map((word) => `path ${word}`),
  ];
  return {
    kind: kindOfPath(path),
    features: [...new Set(names.map(hashOf))],
    stems: [...new Set(partsOfName(path).map(stemOf))],
    folder: folders.join('/'),
    top: parts[0] ?? '',
    extension,
    depth: parts.length,
    name,
    plainName: name.split('.', 1)[0] ?? '',
  };
}
