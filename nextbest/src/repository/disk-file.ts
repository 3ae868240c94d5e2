import type { RepositoryFile } from '#model/repository.ts';
import type { ObjectFormat } from './content.ts';
import type { Disk } from './disk.ts';
import type { Listed } from './listing.ts';
import { readablePath } from './raw-path.ts';
import type { DiskEntry } from './walk.ts';

export interface Identity {
  /** The id, where something already tells it. */
  readonly known: string | undefined;
  readonly format: ObjectFormat;
}

/** A file on disk. Its blob id, when nothing tells it, is computed when it is first asked for: most files never are. */
export function listedOnDisk(disk: Disk, entry: DiskEntry, identity: Identity): Listed {
  let blob = identity.known;
  const file: RepositoryFile = {
    path: readablePath(entry.raw),
    size: entry.size,
    kind: entry.kind,
    get blob() {
      blob ??= disk.key(entry, identity.format);
      return blob;
    },
  };
  return { file, from: entry.kind === 'file' ? { disk: entry } : undefined };
}
