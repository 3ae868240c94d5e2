import type { Touch } from '#model/repository.ts';
import { hashOf } from './hash.ts';
import { kindOfPath, type PathKind } from './path-kind.ts';
import { remembered } from './remembered.ts';
import { partsOfName, stemOf } from './words.ts';

/** Folders below this depth tell one product from another and no kind of work. */
const FOLDERS = 5;
/** Paths repeat from commit to commit; the store is emptied when it holds this many. */
const KEPT = 20_000;

/** Hashes of names begin with their place: the same word is another feature elsewhere in a path. Extension and base name stand before the folders. */
const FIRST_FOLDER = 2;

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

/** Reads each path once, and each of its folders, as long as the store holds it. */
export function pathTraits(): TraitsOf {
  const foldersOf = remembered(readFolders, KEPT);
  return remembered((path) => traitsOf(path, foldersOf), KEPT);
}

interface Folders {
  readonly features: readonly number[];
  readonly stems: readonly string[];
  readonly top: string;
  readonly count: number;
}

function readFolders(folder: string): Folders {
  const names = folder.split('/');
  return {
    features: names.slice(0, FOLDERS).map((name, place) => hashOf(`folder ${name.toLowerCase()}`, FIRST_FOLDER + place)),
    stems: partsOfName(folder).map(stemOf),
    top: names[0] ?? '',
    count: names.length,
  };
}

const NO_FOLDERS = { features: [], stems: [], count: 0 };

function traitsOf(path: string, foldersOf: (folder: string) => Folders): PathTraits {
  const slash = path.lastIndexOf('/');
  const folder = slash < 0 ? '' : path.slice(0, slash);
  const name = path.slice(slash + 1);
  const { features, stems, top, count } = slash < 0 ? { ...NO_FOLDERS, top: name } : foldersOf(folder);
  const dot = name.lastIndexOf('.');
  const extension = dot < 0 ? '' : name.slice(dot).toLowerCase();
  const words = partsOfName(name);
  const own = [hashOf(`extension ${extension}`, 0), hashOf(`name ${name.toLowerCase()}`, 1)];
  const firstWord = FIRST_FOLDER + features.length;
  return {
    kind: kindOfPath(path),
    features: [...new Set([...own, ...features, ...words.map((word, place) => hashOf(`path ${word}`, firstWord + place))])],
    stems: [...new Set([...stems, ...words.map(stemOf)])],
    folder,
    top,
    extension,
    depth: count + 1,
    name,
    plainName: name.split('.', 1)[0] ?? '',
  };
}
