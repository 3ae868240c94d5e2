import { join } from 'node:path';
import { RepositoryError } from './error.ts';
import type { GitPlace } from './locate.ts';
import { packedBefore } from './packed-references.ts';
import { readText } from './text-file.ts';

/** A symbolic reference that leads on for longer than git allows is a loop. */
const MAXIMUM_LINKS = 5;
const HEX = /^[0-9a-f]{4,64}$/i;
/** `~2`, `^`, `^2`, `^{commit}`: steps from a commit that need only the object store. */
const STEPS = /^(?:[~^]\d*|\^\{(?:commit|object)?\})*$/;

/** The object that HEAD names; undefined before the first commit. */
export function headId(place: GitPlace): string | undefined {
  return referenceId(place, 'HEAD');
}

/**
 * A revision in a form that git can resolve from the object store alone: an id, or what may be an abbreviated id, with
 * its steps. Names are resolved by reading files. Undefined when nothing is called so.
 */
export function resolvable(place: GitPlace, revision: string): string | undefined {
  const cut = revision.search(/[~^]/);
  const name = cut < 0 ? revision : revision.slice(0, cut);
  const steps = cut < 0 ? '' : revision.slice(cut);
  if (!STEPS.test(steps)) return undefined;
  const base = baseId(place, name === '@' ? 'HEAD' : name);
  return base === undefined ? undefined : `${base}${steps}^{commit}`;
}

function baseId(place: GitPlace, name: string): string | undefined {
  const fullLength = place.format === 'sha1' ? 40 : 64;
  if (HEX.test(name) && name.length === fullLength) return name.toLowerCase();
  if (!isReferenceName(name)) return undefined;
  for (const full of [
    name,
    `refs/${name}`,
    `refs/tags/${name}`,
    `refs/heads/${name}`,
    `refs/remotes/${name}`,
    `refs/remotes/${name}/HEAD`,
  ]) {
    const id = full.startsWith('refs/') || /^[A-Z_]+$/.test(full) ? referenceId(place, full) : undefined;
    if (id !== undefined) return id;
  }
  const abbreviated = name.match(/-g([0-9a-f]{4,64})$/)?.[1] ?? name;
  return HEX.test(abbreviated) ? abbreviated.toLowerCase() : undefined;
}

/** Follows symbolic references from a full name to an id. Throws RepositoryError when they never end. */
function referenceId(place: GitPlace, fullName: string): string | undefined {
  let name = fullName;
  for (let links = 0; links <= MAXIMUM_LINKS; links += 1) {
    const value = looseReference(place, name) ?? packedReference(place, name);
    if (value === undefined) return undefined;
    const next = value.match(/^ref:\s*(\S+)/)?.[1];
    if (next === undefined) return idIn(value);
    if (!isReferenceName(next)) return undefined;
    name = next;
  }
  throw new RepositoryError(
    'git-failed',
    'A reference of this repository leads back to itself.',
    'Run `git symbolic-ref HEAD refs/heads/<branch>` in it.',
  );
}

function idIn(value: string): string | undefined {
  return value.match(/^(?:[0-9a-f]{64}|[0-9a-f]{40})(?=\s|$)/)?.[0];
}

function looseReference(place: GitPlace, name: string): string | undefined {
  return readText(join(place.gitDirectory, name), 4096) ?? readText(join(place.commonDirectory, name), 4096);
}

function packedReference(place: GitPlace, name: string): string | undefined {
  return packedBefore(place, ` ${name}\n`);
}

/** The rules of git for reference names that keep a name inside the folder of references. */
function isReferenceName(name: string): boolean {
  const odd = /[\x00-\x20\x7f~^:?*[\\]|\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)/.test(name);
  return name !== '' && !odd && !/^[/.-]|[/.]$/.test(name);
}
