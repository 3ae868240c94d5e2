import type { Catalog } from '#model/catalog.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { type Match, marksFor } from './match.ts';

/**
 * Services that what runs is given the address of: the domain of a provider says whose they are, and often how they are run. What a file
 * tells of its hosts itself is told once.
 */
export function hostMatches(files: readonly FactsOfFile[], catalog: Catalog): Match[] {
  return files.flatMap((file) => {
    const told = new Set(file.facts.flatMap(({ in: source, name }) => (source === 'host' ? [name] : [])));
    return file.facts.flatMap((fact) => {
      const hosts = (fact.references ?? []).filter(({ to, how }) => how === 'environment' && to.includes('.') && !told.has(to));
      return hosts.flatMap(({ to, line }) => {
        const host: Fact = { ...scoped(fact), in: 'host', name: to, role: 'uses', line };
        return marksFor(host, catalog).map((found) => ({ file, fact: host, ...found }));
      });
    });
  });
}

/** Services whose name is a word of the name of a secret that what runs is given settings from: what made it says whose address it holds. */
export function secretMatches(files: readonly FactsOfFile[], catalog: Catalog): Match[] {
  return files.flatMap((file) =>
    file.facts.flatMap((fact) =>
      (fact.references ?? []).flatMap(({ to, how, line }) => {
        if (how !== 'environment' || !to.startsWith(SECRET)) return [];
        const secret: Fact = { ...scoped(fact), in: 'secret', name: to.slice(SECRET.length), role: 'uses', line };
        return marksFor(secret, catalog).map((found) => ({ file, fact: secret, ...found }));
      }),
    ),
  );
}

const SECRET = 'secret:';

/** Where the address is given says where it is used. */
function scoped({ scope, attributes }: Fact): Pick<Fact, 'attributes' | 'scope'> {
  const present = attributes?.['countIf'];
  return { ...(scope === undefined ? {} : { scope }), ...(present === undefined ? {} : { attributes: { countIf: present } }) };
}
