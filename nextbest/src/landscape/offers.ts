import type { Catalog } from '#model/catalog.ts';
import type { Landscape } from '#model/component.ts';
import { type Evidence, measured } from '#model/evidence.ts';
import type { FactsOfFile } from '#model/fact.ts';

/**
 * Capabilities that the repository itself offers, by its own words at its root: the head of the README, the package description.
 * They are the product, and are never rented away.
 */
export function offersOf(files: readonly FactsOfFile[], catalog: Catalog): Landscape['offers'] {
  const said = files
    .filter((file) => file.path.split('/').length === 1)
    .flatMap((file) =>
      file.facts
        .filter((fact) => fact.in === 'structure' && fact.name === 'description' && fact.label !== undefined)
        .map((fact) => ({
          text: (fact.label ?? '').toLowerCase(),
          place: { repository: file.repository, path: file.path, line: fact.line },
        })),
    );
  return catalog.offers.flatMap(({ capability, words }) => {
    const because: Evidence[] = said.flatMap(({ text, place }) => {
      const word = words.find((one) => text.includes(one));
      return word === undefined ? [] : [measured(`it describes itself with "${word}"`, place)];
    });
    return because.length === 0 ? [] : [{ capability, because }];
  });
}
