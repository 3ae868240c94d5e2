import type { RepositoryFile } from '#model/repository.ts';
import type { Git } from './git-process.ts';
import { MAXIMUM_FILES } from './limits.ts';
import type { RawPath } from './raw-path.ts';
import { recordsOf } from './records.ts';

/** An entry of a tree or of the index. `size` in bytes, or undefined where this clone does not hold the object. */
export interface TreeEntry {
  readonly raw: RawPath;
  readonly id: string;
  readonly kind: RepositoryFile['kind'];
  readonly size: number | undefined;
}

/** Every file of a commit, in byte order of paths, and at most the number of files that are listed. Throws RepositoryError. */
export async function treeEntries(git: Git, commit: string): Promise<readonly TreeEntry[]> {
  const entries: TreeEntry[] = [];
  for await (const records of recordsOf(git.stream(['ls-tree', '-r', '-l', '-z', commit]))) {
    for (const record of records) entries.push(treeEntry(record.toString('latin1')));
    if (entries.length > MAXIMUM_FILES) break;
  }
  return entries;
}

/** `<mode> <type> <id> <size>\t<path>`; the size is `-` for submodules and `BAD` for absent objects. */
function treeEntry(record: string): TreeEntry {
  const tab = record.indexOf('\t');
  const [mode = '', , id = '', ...size] = record.slice(0, tab).split(' ');
  const bytes = size.at(-1) ?? '';
  return { raw: record.slice(tab + 1), id, kind: kindOfMode(mode), size: /^\d+$/.test(bytes) ? Number(bytes) : undefined };
}

export function kindOfMode(mode: string): RepositoryFile['kind'] {
  if (mode === '120000') return 'link';
  return mode === '160000' ? 'submodule' : 'file';
}
