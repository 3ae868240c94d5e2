import { createHash } from 'node:crypto';
import type { Commit } from '#model/repository.ts';

/** On a lower-cased name or address. Unvalidated: it misses some bots, and its words could match a person. */
const BOT = /\[bot\]|renovate|dependabot|greenkeeper|\bbot\b|-bot|roller|github-actions|automation|snyk/;

/** Who wrote a commit, as it says itself. */
export type Author = Required<Pick<Commit, 'author' | 'signature' | 'bot'>>;

/** The same address has the same key; the key does not tell whose it is. */
export function addressKey(address: string): string {
  return createHash('sha256').update(address.toLowerCase()).digest('hex').slice(0, 12);
}

export function signatureKey(name: string, address: string): string {
  return addressKey(`${name}\n${address}`);
}

export function isBot(text: string): boolean {
  return BOT.test(text.toLowerCase());
}

/** Every author once, however many commits there are; from address and name, a line break between them, one character per byte. */
export function authorPool(): (raw: string) => Author {
  const known = new Map<string, Author>();
  return function authorOf(raw) {
    const before = known.get(raw);
    if (before !== undefined) return before;
    const [address = '', name = ''] = Buffer.from(raw, 'latin1').toString('utf8').split('\n');
    const author = { author: addressKey(address), signature: signatureKey(name, address), bot: isBot(`${name} ${address}`) };
    known.set(raw, author);
    return author;
  };
}
