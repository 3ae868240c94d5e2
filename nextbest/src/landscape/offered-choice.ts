import type { Catalog } from '#model/catalog.ts';
import { FACT_SOURCES, type FactsOfFile } from '#model/fact.ts';
import type { Draft } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { marksFor } from './match.ts';

/** Folders whose parts the product's own users, or an installation, choose from. */
const FOLDER =
  /(?:^|\/)(?:[a-z]+[_-])?(?:addons?|connectors?|destinations?|drivers|extensions?|gateways|integrations?|plugins?|providers?|(?:query_)?runners?)\//i;
/** Laravel's own settings name every driver that it knows. */
const EVERY_DRIVER = /(?:^|\/)config\/(?:broadcasting|cache|database|filesystems|logging|mail|queue|services)\.php$/;

/** Code that offers something to choose from: that it can talk to a service does not say that production does. */
export function isOfferedChoice({ reader, path }: Pick<FactsOfFile, 'reader' | 'path'>): boolean {
  return reader === 'code' && (FOLDER.test(path) || EVERY_DRIVER.test(path));
}

/** A product that connects to so many different technologies is a product of connections. */
const MANY = 5;

/** What is known of a choice between technologies, by their ids. */
export interface Offered {
  /** Whether a deployable needs a technology only for what its users may connect it to. */
  readonly onlyConnects: (owner: Draft, technology: string) => boolean;
  /** Whether a product of connections names a technology only where its users connect it to something. */
  readonly isConnection: (owner: Draft, technology: string) => boolean;
  /** Whether the settings of the framework of a deployable name a technology. */
  readonly isSet: (owner: Draft, technology: string) => boolean;
}

interface Named {
  readonly offered: Set<string>;
  readonly elsewhere: Set<string>;
  readonly set: Set<string>;
}

interface OfferedRequest {
  readonly catalog: Catalog;
  readonly ownerOf: (file: FactsOfFile) => Draft | undefined;
  readonly environmentOf: EnvironmentOf;
}

/** Told by where code imports what a manifest names; in a product of connections what is imported nowhere by that name counts as well. */
export function offeredIn(files: readonly FactsOfFile[], { catalog, ownerOf, environmentOf }: OfferedRequest): Offered {
  const byOwner = new Map<Draft, Named>();
  for (const file of files) {
    const owner = file.reader === 'code' || file.reader === SETTINGS ? ownerOf(file) : undefined;
    if (owner === undefined || file.facts.every((fact) => environmentOf(file, fact) === 'nonproduction')) continue;
    const named = byOwner.get(owner) ?? { offered: new Set(), elsewhere: new Set(), set: new Set() };
    byOwner.set(owner, named);
    const into = file.reader === SETTINGS ? named.set : isOfferedChoice(file) ? named.offered : named.elsewhere;
    for (const technology of technologiesIn(file, catalog)) into.add(technology);
  }
  const isElsewhere = ({ elsewhere, set }: Named, technology: string): boolean => elsewhere.has(technology) || set.has(technology);
  return {
    onlyConnects(owner, technology) {
      const named = byOwner.get(owner);
      if (named === undefined || isElsewhere(named, technology)) return false;
      return named.offered.has(technology) || named.offered.size >= MANY;
    },
    isConnection(owner, technology) {
      const named = byOwner.get(owner);
      return named !== undefined && named.offered.size >= MANY && named.offered.has(technology) && !isElsewhere(named, technology);
    },
    isSet: (owner, technology) => byOwner.get(owner)?.set.has(technology) === true,
  };
}

const SETTINGS = 'framework-settings';

/** What a file of code imports, and the variables and hosts that it names. */
function technologiesIn({ facts }: FactsOfFile, catalog: Catalog): readonly string[] {
  return facts.flatMap((fact) => {
    const imported = fact.in === 'structure' && fact.name === 'imports' ? (fact.references ?? []).flatMap(({ to }) => sourced(to)) : [];
    return [fact, ...imported].flatMap((one) => marksFor(one, catalog).map(({ technology }) => technology.id));
  });
}

/** `npm:pg` as a manifest would name it. */
function sourced(written: string) {
  const colon = written.indexOf(':');
  const source = FACT_SOURCES.find((one) => one === written.slice(0, colon));
  return source === undefined ? [] : [{ in: source, name: written.slice(colon + 1), role: 'uses' as const, line: 1 }];
}
