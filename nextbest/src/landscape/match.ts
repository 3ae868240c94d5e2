import type { Catalog, Mark, Technology } from '#model/catalog.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { Place } from '#model/place.ts';

/** A fact together with the technology that one of its marks names. */
export interface Match {
  readonly file: FactsOfFile;
  readonly fact: Fact;
  readonly technology: Technology;
  readonly mark: Mark;
}

/** Every fact that a mark of the catalogue names; an exact name before the longest prefix (the index is sorted longest first). */
export function matchFacts(files: readonly FactsOfFile[], catalog: Catalog): Match[] {
  return files.flatMap((file) => file.facts.flatMap((fact) => marksOf(fact, catalog).map((found) => ({ file, fact, ...found }))));
}

function marksOf(fact: Fact, catalog: Catalog): { technology: Technology; mark: Mark }[] {
  const exact = catalog.index.exact[fact.in];
  const hits = exact !== undefined && Object.hasOwn(exact, fact.name) ? (exact[fact.name] ?? []) : [];
  const positions = hits.length > 0 ? hits : prefixHits(fact, catalog);
  return positions.flatMap(([technologyAt, markAt]) => {
    const technology = catalog.technologies[technologyAt];
    const mark = technology?.marks[markAt];
    return technology === undefined || mark === undefined ? [] : [{ technology, mark }];
  });
}

function prefixHits(fact: Fact, catalog: Catalog): (readonly [number, number])[] {
  const prefixes = catalog.index.prefixes[fact.in] ?? [];
  const longest = prefixes.find(([prefix]) => fact.name.startsWith(prefix));
  return longest === undefined ? [] : [[longest[1], longest[2]]];
}

/** Where a fact stands. */
export function placeOf({ file, fact }: { readonly file: FactsOfFile; readonly fact: Fact }): Place {
  const base = { repository: file.repository, path: file.path, line: fact.line };
  return fact.endLine === undefined || fact.endLine === fact.line ? base : { ...base, endLine: fact.endLine };
}
