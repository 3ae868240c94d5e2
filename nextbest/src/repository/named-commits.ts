import { closeSync, constants, type Dirent, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { LeftOutList } from './left-out.ts';
import { MAXIMUM_REFERENCES, MAXIMUM_SEARCHED_BYTES } from './limits.ts';
import type { GitPlace } from './locate.ts';
import { readText, statusOf } from './text-file.ts';

const PIECE_BYTES = 4 * 1024 * 1024;
const MAXIMUM_FOLDERS_DEEP = 10;
/** Longer names are none that a person gave. */
const MAXIMUM_NAME = 250;
const LINE = /^([0-9a-f]{64}|[0-9a-f]{40}) refs\/(tags|heads|remotes)\/([^\x00-\x20\x7f]+)$/;
const ID = /^(?:[0-9a-f]{64}|[0-9a-f]{40})$/;

/** Branches that are called as what users work with is. Words of other stages (`staging`, `preview`) stand for nothing that users have. */
const ENVIRONMENT = /^(?:[\w-]{1,40}\/)?(?:production|prod|live)$/i;

const TOO_MANY = `This repository has more than ${MAXIMUM_REFERENCES} tags or so many references that not all were looked through: the others do not count as releases.`;

/** Names and the ids of what they stand for: of a tag its own object, which leads to a commit. */
export interface NamedObjects {
  readonly tags: ReadonlyMap<string, string>;
  readonly branches: ReadonlyMap<string, string>;
}

interface Gathering {
  readonly tags: Map<string, string>;
  readonly branches: Map<string, string>;
  full: boolean;
}

/** Tags, and branches called as an environment for users, as the reference files of a git directory tell them; git is not asked. */
export function namedObjects(place: GitPlace, leftOut: LeftOutList): NamedObjects {
  const found: Gathering = { tags: new Map(), branches: new Map(), full: false };
  fromPacked(join(place.commonDirectory, 'packed-refs'), found);
  for (const kind of ['tags', 'heads', 'remotes']) fromFolder(join(place.commonDirectory, 'refs', kind), kind, found);
  if (found.full) leftOut.add(TOO_MANY);
  return found;
}

/** A loose file is newer than the packed line of the same name, and is read after it. */
function take(found: Gathering, { kind, name, id }: { readonly kind: string; readonly name: string; readonly id: string }): void {
  if (name.length > MAXIMUM_NAME) return;
  const own = kind === 'remotes' ? name.slice(name.indexOf('/') + 1) : name;
  const into = kind === 'tags' ? found.tags : found.branches;
  if (kind !== 'tags' && !ENVIRONMENT.test(own)) return;
  // A branch of this clone may lag behind the one of the remote that it follows: deployments come from there.
  if (into.size >= MAXIMUM_REFERENCES && !into.has(own)) found.full = true;
  else into.set(own, id);
}

function fromPacked(file: string, found: Gathering): void {
  if (statusOf(file)?.isFile() !== true) return;
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const piece = Buffer.alloc(PIECE_BYTES);
    let begun = '';
    for (let at = 0; ; ) {
      const count = readSync(descriptor, piece, 0, PIECE_BYTES, at);
      if (count === 0) return;
      at += count;
      const lines = (begun + piece.toString('latin1', 0, count)).split('\n');
      begun = (lines.pop() ?? '').slice(0, PIECE_BYTES);
      for (const line of lines) takeLine(line, found);
      if (at > MAXIMUM_SEARCHED_BYTES || found.full) return void (found.full = true);
    }
  } finally {
    closeSync(descriptor);
  }
}

function takeLine(line: string, found: Gathering): void {
  const [, id, kind, name] = (line.length < 400 && LINE.exec(line)) || [];
  if (id !== undefined && kind !== undefined && name !== undefined) take(found, { kind, name: utf8(name), id });
}

function utf8(name: string): string {
  return Buffer.from(name, 'latin1').toString('utf8');
}

/** Reference files that were not packed yet; no link is followed. */
function fromFolder(root: string, kind: string, found: Gathering): void {
  const folders = [''];
  let seen = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      seen += 1;
      if (seen > MAXIMUM_REFERENCES) return void (found.full = true);
      if (entry.isDirectory() && name.split('/').length < MAXIMUM_FOLDERS_DEEP) folders.push(name);
      if (!entry.isFile()) continue;
      const id = readText(join(root, name), 4096)?.trim() ?? '';
      if (ID.test(id)) take(found, { kind, name, id });
    }
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
