import type { RepositoryFile } from '#model/repository.ts';
import type { Git } from './git-process.ts';
import type { LeftOutList } from './left-out.ts';
import { listingAllowance } from './listing-allowance.ts';
import type { RawPath } from './raw-path.ts';
import { recordsOf } from './records.ts';
import { untilItFails } from './until-it-fails.ts';

/** An entry of a tree or of the index. `size` in bytes, or undefined where this clone does not hold the object. */
export interface TreeEntry {
  readonly raw: RawPath;
  readonly id: string;
  readonly kind: RepositoryFile['kind'];
  readonly size: number | undefined;
}

/** Every file of a commit, in byte order of paths, as many as are listed; what was left out is said. Throws when git cannot be started. */
export async function treeEntries(git: Git, commit: string, leftOut: LeftOutList): Promise<readonly TreeEntry[]> {
  const entries: TreeEntry[] = [];
  const allowance = listingAllowance(leftOut);
  await untilItFails(
    () => leftOut.add('The tree could not be read to its end: some of its objects are damaged or not in this clone.'),
    take,
  );
  return entries;
  async function take(): Promise<void> {
    for await (const records of recordsOf(git.stream(['ls-tree', '-r', '-l', '-z', commit]))) {
      const found = records.map((record) => treeEntry(record.toString('latin1')));
      entries.push(...found.filter(({ raw }) => allowance.allows(raw)));
      if (allowance.spent()) return;
    }
  }
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
