import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { type IgnoreRules, isIgnored, readIgnoreRules } from './ignore-rules.ts';
import type { LeftOutList } from './left-out.ts';
import { MAXIMUM_DEPTH, MAXIMUM_FILES } from './limits.ts';
import { onDisk, type RawPath, readablePath } from './raw-path.ts';

/** A file or a symbolic link as it is on disk. */
export interface DiskEntry {
  readonly raw: RawPath;
  readonly kind: 'file' | 'link';
  /** Bytes. */
  readonly size: number;
  /** Nanoseconds since 1970. */
  readonly modified: bigint;
}

export interface Walk {
  readonly root: string;
  /** Paths that count even where they are ignored, and the folders that lead to them. */
  readonly isTracked: (raw: RawPath) => boolean;
  readonly leadsToTracked: (folder: RawPath) => boolean;
  /** Rules that hold in the whole tree, weaker than every ignore file in it. */
  readonly rules: readonly IgnoreRules[];
  readonly leftOut: LeftOutList;
}

export interface Walked {
  readonly entries: readonly DiskEntry[];
  /** Folders that are repositories of their own. */
  readonly nested: readonly RawPath[];
}

interface Folder {
  readonly raw: RawPath;
  readonly depth: number;
  readonly ignored: boolean;
  readonly rules: readonly IgnoreRules[];
}

/** Installed packages and the stores of version control: never the team's own text. */
const NEVER_ENTERED = new Set(['.git', '.hg', '.svn', 'node_modules']);

/**
 * All files below a folder that are tracked or not ignored, without following a symbolic link. Because every folder on
 * the way is entered as a folder, no path found here leads out of the tree. It ends with the folder that exceeds the limit.
 */
export function walk(options: Walk): Walked {
  const entries: DiskEntry[] = [];
  const nested: RawPath[] = [];
  const folders: Folder[] = [{ raw: '', depth: 0, ignored: false, rules: options.rules }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (entries.length > MAXIMUM_FILES) break;
    const names = namesIn(options, folder);
    if (isNestedRepository(options, folder, names)) nested.push(folder.raw);
    else {
      const below = enter({ options, folder, names }, entries);
      folders.push(...below.reverse());
    }
  }
  return { entries, nested };
}

interface Entered {
  readonly options: Walk;
  readonly folder: Folder;
  readonly names: readonly Dirent[];
}

/** Adds the files of one folder to `entries` and gives the folders to enter next. */
function enter({ options, folder, names }: Entered, entries: DiskEntry[]): Folder[] {
  const rules = rulesIn(options, folder, names);
  const below: Folder[] = [];
  for (const name of names) {
    const raw = folder.raw === '' ? name.name : `${folder.raw}/${name.name}`;
    const hidden = folder.ignored || NEVER_ENTERED.has(name.name);
    if (name.isDirectory()) {
      const ignored = hidden || isIgnored(rules, `${raw}/`);
      if (!ignored || options.leadsToTracked(raw)) below.push({ raw, depth: folder.depth + 1, ignored, rules });
    } else if (name.isFile() || name.isSymbolicLink()) {
      const wanted = options.isTracked(raw) || !(hidden || isIgnored(rules, raw));
      const entry = wanted ? diskEntry(options, raw) : undefined;
      if (entry !== undefined) entries.push(entry);
    }
  }
  return below;
}

function rulesIn(options: Walk, folder: Folder, names: readonly Dirent[]): readonly IgnoreRules[] {
  if (!names.some((name) => name.name === '.gitignore' && name.isFile())) return folder.rules;
  const own = readIgnoreRules(onDisk(options.root, folder.raw === '' ? '.gitignore' : `${folder.raw}/.gitignore`), folder.raw);
  return own === undefined ? folder.rules : [...folder.rules, own];
}

function isNestedRepository(options: Walk, folder: Folder, names: readonly Dirent[]): boolean {
  return folder.raw !== '' && names.some((name) => name.name === '.git') && !options.leadsToTracked(folder.raw);
}

function namesIn(options: Walk, folder: Folder): readonly Dirent[] {
  if (folder.depth > MAXIMUM_DEPTH) {
    options.leftOut.add(`Folders nested deeper than ${MAXIMUM_DEPTH} were not entered.`, readablePath(folder.raw));
    return [];
  }
  try {
    const names = readdirSync(onDisk(options.root, folder.raw), { withFileTypes: true, encoding: 'latin1' });
    return names.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    options.leftOut.add('This folder could not be read.', readablePath(folder.raw));
    return [];
  }
}

function diskEntry(options: Walk, raw: RawPath): DiskEntry | undefined {
  const status = lstatSync(onDisk(options.root, raw), { bigint: true, throwIfNoEntry: false });
  if (status === undefined) return undefined;
  return { raw, kind: status.isSymbolicLink() ? 'link' : 'file', size: Number(status.size), modified: status.mtimeNs };
}
