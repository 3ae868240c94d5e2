import type { Person } from '#model/repository.ts';
import { addressKey, isBot, signatureKey } from './author.ts';
import type { Git } from './git-process.ts';

/** Several times the largest real one. */
const MAXIMUM_BYTES = 512 * 1024;
const NOBODY: ReadonlyMap<string, Person> = new Map();

/** `.mailmap` of the analysed commit, from the object store alone: what stands on disk is not part of the history. */
export async function peopleAt(git: Git, commit: string | undefined): Promise<ReadonlyMap<string, Person>> {
  if (commit === undefined) return NOBODY;
  const file = `${commit}:.mailmap`;
  try {
    const size = Number(await git.text(['cat-file', '-s', file]));
    return size <= MAXIMUM_BYTES ? peopleOf(await git.text(['cat-file', 'blob', file])) : NOBODY;
  } catch {
    return NOBODY;
  }
}

/**
 * What a mailmap says (git-scm.com/docs/gitmailmap), by the keys that commits carry in place of names and addresses. A later line adds to
 * an earlier one for the same address, as in git.
 */
function peopleOf(text: string): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  for (const line of text.split('\n')) {
    const first = line.startsWith('#') ? undefined : identityIn(line);
    if (first === undefined || first.address === '') continue;
    const second = identityIn(first.rest);
    if (second === undefined) add(people, addressKey(first.address), { name: first.name, old: first.address });
    else addPair(people, first, second);
  }
  return people;
}

interface Identity {
  readonly name: string;
  readonly address: string;
  readonly rest: string;
}

/** `Name <address>` at the beginning of a text. */
function identityIn(text: string): Identity | undefined {
  const left = text.indexOf('<');
  const right = left < 0 ? -1 : text.indexOf('>', left + 1);
  if (right < 0) return undefined;
  return { name: text.slice(0, left).trim(), address: text.slice(left + 1, right), rest: text.slice(right + 1) };
}

/** What is said of a name together with an address replaces what was said of the same before. */
function addPair(people: Map<string, Person>, { name, address }: Identity, old: Identity): void {
  const key = old.name === '' ? addressKey(old.address) : signatureKey(old.name, old.address);
  if (old.name !== '') people.delete(key);
  add(people, key, { name, address, old: old.address });
}

interface Line {
  readonly name: string;
  /** The proper one; absent: the old one stays. */
  readonly address?: string;
  readonly old: string;
}

function add(people: Map<string, Person>, key: string, { name, address, old }: Line): void {
  const before = people.get(key);
  const author = address === undefined ? before?.author : addressKey(address);
  const named = name !== '' || before?.named === true;
  const bot = isBot(`${name} ${address ?? old}`) || (name === '' && before?.bot === true);
  people.set(key, { ...(author === undefined ? {} : { author }), named, bot });
}
