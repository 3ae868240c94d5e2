import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { frozenText } from '#bets/freeze.ts';
import type { Bet } from '#model/bet.ts';
import type { Repository } from '#model/repository.ts';
import { locate } from '#repository/locate.ts';
import { WriteRefused, writeAtomically } from '#storage/write.ts';
import { type Options, UsageError } from './options.ts';
import { hasBets } from './own-bets.ts';
import { systemReason } from './system-problem.ts';

const FOLDERS = ['.nextbest', '.nextbest/bets'];
const MEND = 'name a work tree that you may write to';

/** Of action, card and forecast, as it stands in the file. */
export function hashOf(bet: Pick<Bet, 'action' | 'card' | 'forecast'>): string {
  return `sha256:${createHash('sha256').update(frozenText(bet)).digest('hex')}`;
}

/** Before anything is read: an earlier revision cannot be written to. Throws UsageError. */
export function refuseRevision({ at }: Options): void {
  if (at !== undefined)
    throw new UsageError('--at analyses an earlier revision, and a bet is written into the files of now', 'leave out --at');
}

export interface Writable {
  readonly repository: Repository;
  /** Without links. */
  readonly root: string;
}

/** Where the team's bets are: the first repository that has any, else the first. Throws UsageError for one that cannot be written to. */
export function betsRepository(repositories: readonly Repository[], folders: readonly string[]): Writable {
  const index = Math.max(0, repositories.findIndex(hasBets));
  const [repository, folder] = [repositories[index], folders[index]];
  if (repository === undefined || folder === undefined) throw new UsageError('there is no repository to write to', MEND);
  if (locate(folder).kind === 'bare')
    throw new UsageError(`${repository.name} is a bare git directory: it has no files to write a bet to`, 'name a work tree of it');
  return { repository, root: realpathSync(folder) };
}

/** Writes a new file; what is there stays. Throws UsageError. */
export function writeNew(root: string, path: string, text: string): void {
  orUsageError(path, () => {
    for (const folder of FOLDERS) makeFolder(join(root, folder), folder);
    writeAtomically(join(root, path), text, { within: root, fresh: true });
  });
}

/** Puts a text behind what is in the file now. Throws UsageError. */
export function append(root: string, path: string, text: string): void {
  orUsageError(path, () => {
    for (const folder of FOLDERS) makeFolder(join(root, folder), folder);
    const file = join(root, path);
    if (!lstatSync(file).isFile()) throw new WriteRefused('it is a link or no ordinary file');
    const before = readFileSync(file, 'utf8');
    writeAtomically(file, `${before.trimEnd()}\n\n${text}`, { within: root });
  });
}

export function isThere(root: string, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}

function makeFolder(folder: string, named: string): void {
  if (!existsSync(folder)) mkdirSync(folder);
  if (!lstatSync(folder).isDirectory()) throw new WriteRefused(`${named} is a link or a file: nothing is written through it`);
}

function orUsageError(path: string, write: () => void): void {
  try {
    write();
  } catch (problem) {
    const reason = problem instanceof WriteRefused ? problem.message : systemReason(problem);
    throw reason === undefined ? problem : new UsageError(`${path} cannot be written: ${reason}`, MEND);
  }
}
