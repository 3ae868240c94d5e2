import { type Evidence, measured } from '#model/evidence.ts';
import type { Fact, FactsOfFile, Reference } from '#model/fact.ts';
import { platformAddress } from './built-from.ts';
import type { Draft } from './draft.ts';
import { plainName } from './path.ts';
import { addressKey, isAddressed } from './relays.ts';
import type { Addresses } from './workloads.ts';

/** The component that a fact describes, and so the one that its references are of. */
export function ownerOf(file: FactsOfFile, fact: Fact, addresses: Addresses): Draft | undefined {
  if (fact.in === 'platform') return addresses.resources.get(platformAddress(file, `${fact.name}.${fact.label ?? ''}`));
  if (fact.label === undefined) return undefined;
  if (isAddressed(fact)) return addresses.resources.get(addressKey(file, fact) ?? '');
  const named = fact.role === 'runs' && (fact.in === 'kubernetes' || fact.in === 'image' || fact.name === 'compose-service');
  return named ? addresses.names.get(plainName(fact.label)) : undefined;
}

/** That a fact mentions something, as the ground for an edge. */
export function evidenceOf(file: FactsOfFile, fact: Fact, reference: Reference): Evidence {
  const who = fact.label ?? (fact.in === 'structure' ? 'it' : fact.name);
  const says = reference.how === 'environment' ? `${who} is given the address ${reference.to}` : `${who} names ${reference.to}`;
  return measured(says, { repository: file.repository, path: file.path, line: reference.line });
}
