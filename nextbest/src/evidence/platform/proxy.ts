import type { Fact, Reference } from '#model/fact.ts';
import { hostReferences } from '../address.ts';
import { factOf } from '../fact.ts';
import { linesOf } from '../lines.ts';

const LONGEST = 2_000;
const ADDRESSES_LIMIT = 20;

/** Reads one line without its comment: the addresses that it passes requests on to. */
type AddressesIn = (line: string) => readonly string[];

/** What a proxy passes requests on to, as one fact about its configuration; none where it names no other host. */
export function proxyFact(name: string, text: string, addressesIn: AddressesIn): readonly Fact[] {
  const references: Reference[] = [];
  for (const [index, written] of linesOf(text).entries()) {
    const line = written.slice(0, LONGEST).replace(/(?:^|\s)#.*$/, '');
    for (const address of addressesIn(line).slice(0, ADDRESSES_LIMIT))
      references.push(...hostReferences({ name: 'upstream-server', value: address, line: index + 1 }));
  }
  const first = references[0];
  return first === undefined
    ? []
    : [factOf({ in: 'platform', name, role: 'declares', line: first.line, references: onceEach(references) })];
}

function onceEach(references: readonly Reference[]): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const reference of references) if (!found.has(reference.to)) found.set(reference.to, reference);
  return [...found.values()];
}
