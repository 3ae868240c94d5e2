import type { Catalog, Technology } from '#model/catalog.ts';
import { claimOf, compileCatalog } from './compile.ts';

/** What keeps a team's own technology from standing beside those of the catalogue: which one, in words, and the key it lies in. */
export interface Conflict {
  readonly technology: Technology;
  readonly at: readonly (string | number)[];
  readonly says: string;
}

/** The catalogue with a team's own technologies. Throws an `Error` where they contradict it: ask `conflictIn` first. */
export function extendCatalog(catalog: Catalog, own: readonly Technology[]): Catalog {
  return compileCatalog({ ...catalog, technologies: [...catalog.technologies, ...own] });
}

interface Known {
  /** Every technology that may be named. */
  readonly ids: ReadonlySet<string>;
  readonly products: ReadonlySet<string>;
  /** Who claims what: grows as one technology after the other is checked. */
  readonly claims: Map<string, string>;
  readonly taken: Set<string>;
}

/** The first thing in a team's own technologies that the catalogue, or another of them, says otherwise or does not know. */
export function conflictIn(builtIn: Catalog, own: readonly Technology[]): Conflict | undefined {
  const known: Known = {
    ids: new Set([...builtIn.technologies, ...own].map(({ id }) => id)),
    products: new Set(builtIn.lifespans.map(({ product }) => product)),
    claims: new Map(builtIn.technologies.flatMap((one) => one.marks.map((mark) => [claimOf(one, mark), one.id] as const))),
    taken: new Set(builtIn.technologies.map(({ id }) => id)),
  };
  for (const technology of own) {
    const found =
      sameId(known, technology) ?? unknownLifespan(known, technology) ?? unknownChoice(known, technology) ?? sameClaim(known, technology);
    if (found !== undefined) return { technology, ...found };
  }
  return undefined;
}

type Found = Omit<Conflict, 'technology'>;

function sameId({ taken }: Known, { id }: Technology): Found | undefined {
  if (taken.has(id)) return { at: ['id'], says: `id: ${id} is described already` };
  taken.add(id);
  return undefined;
}

function unknownLifespan({ products }: Known, { lifespan, lifespanWhen = [] }: Technology): Found | undefined {
  if (lifespan !== undefined && !products.has(lifespan)) return missing(['lifespan'], lifespan);
  const index = lifespanWhen.findIndex((when) => !products.has(when.lifespan));
  const product = lifespanWhen[index]?.lifespan;
  return product === undefined ? undefined : missing(['lifespanWhen', index, 'lifespan'], product);
}

function unknownChoice({ ids }: Known, { marks }: Technology): Found | undefined {
  for (const [mark, { rungWhen = [] }] of marks.entries())
    for (const [index, { technology }] of rungWhen.entries())
      if (technology !== undefined && !ids.has(technology)) return missing(['marks', mark, 'rungWhen', index, 'technology'], technology);
  return undefined;
}

function missing(at: Found['at'], name: string): Found {
  return { at, says: `${at.join('.')}: ${name} is not in the catalogue` };
}

function sameClaim({ claims }: Known, technology: Technology): Found | undefined {
  for (const [index, mark] of technology.marks.entries()) {
    const claim = claimOf(technology, mark);
    const by = claims.get(claim);
    if (by !== undefined) return { at: ['marks', index], says: `marks.${index}: ${claim} is a mark of ${by} already` };
    claims.set(claim, technology.id);
  }
  return undefined;
}
