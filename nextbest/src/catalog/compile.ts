import type { BillPlan, RunningHours } from '#model/bill-plan.ts';
import type { Catalog, Ladder, Lifespan, Mark, MarkIndex, OfferWords, Prior, Technology } from '#model/catalog.ts';
import type { FactSource } from '#model/fact.ts';
import type { Price } from '#model/price.ts';
import type { ShelfLife } from '#model/shelf-life.ts';
import { requireOrigins } from './require-origins.ts';

export interface CatalogParts {
  readonly technologies: readonly Technology[];
  readonly ladders: readonly Ladder[];
  readonly lifespans: readonly Lifespan[];
  readonly priors: readonly Prior[];
  readonly prices: readonly Price[];
  readonly bills: readonly BillPlan[];
  readonly runningHours: RunningHours;
  readonly shelfLife: ShelfLife;
  readonly offers: readonly OfferWords[];
  /** ISO date of the newest fact. */
  readonly date: string;
}

/** Where a mark stands: in `technologies`, and in the technology's `marks`. */
type Position = readonly [number, number];
type Prefix = readonly [string, number, number];

interface PlacedMark {
  readonly technology: Technology;
  readonly mark: Mark;
  readonly at: Position;
}

/**
 * The catalogue as one value, with its index of marks. Everything is sorted, so that the order of the files never shows.
 * Throws an `Error` that names both sides when two technologies, ladders or lifespans claim the same thing, and one that names a fact
 * without source or date.
 */
export function compileCatalog(parts: CatalogParts): Catalog {
  requireOrigins(parts);
  const technologies = sorted(parts.technologies, ({ id }) => id, 'technology');
  return {
    date: parts.date,
    technologies,
    ladders: sorted(parts.ladders, ({ capability }) => capability, 'ladder'),
    lifespans: sorted(parts.lifespans, ({ product }) => product, 'lifespan'),
    priors: parts.priors,
    prices: sorted(parts.prices, ({ id }) => id, 'price'),
    bills: parts.bills,
    runningHours: parts.runningHours,
    shelfLife: parts.shelfLife,
    offers: sorted(parts.offers, ({ capability }) => capability, 'offer'),
    index: indexOf(technologies),
  };
}

/** Where each mark is found by its name; prefixes are ordered from the longest, so that the first that fits is the most telling. */
export function indexOf(technologies: readonly Technology[]): MarkIndex {
  const exact = new Map<FactSource, Map<string, Position[]>>();
  const prefixes = new Map<FactSource, Prefix[]>();
  for (const { mark, at } of placedMarks(technologies)) {
    if (mark.name.endsWith('*')) prefixes.set(mark.in, [...(prefixes.get(mark.in) ?? []), [mark.name.slice(0, -1), ...at]]);
    else addTo(exact, mark, at);
  }
  return {
    exact: Object.fromEntries([...exact].map(([source, names]) => [source, Object.fromEntries(names)])),
    prefixes: Object.fromEntries([...prefixes].map(([source, found]) => [source, found.sort(longestFirst)])),
  };
}

function addTo(exact: Map<FactSource, Map<string, Position[]>>, mark: Mark, at: Position): void {
  const names = exact.get(mark.in) ?? new Map<string, Position[]>();
  exact.set(mark.in, names.set(mark.name, [...(names.get(mark.name) ?? []), at]));
}

function placedMarks(technologies: readonly Technology[]): PlacedMark[] {
  const placed = technologies.flatMap((technology, at) =>
    technology.marks.map((mark, markAt): PlacedMark => ({ technology, mark, at: [at, markAt] })),
  );
  const byClaim = new Map<string, PlacedMark>();
  for (const one of placed) {
    const claim = claimOf(one.technology, one.mark);
    const other = byClaim.get(claim);
    if (other !== undefined)
      throw new Error(`${other.technology.id} and ${one.technology.id} both claim ${claim}: keep one, or let them differ in capability`);
    byClaim.set(claim, one);
  }
  return placed;
}

/** What only one technology may say of itself: a name, for a capability, under a condition. */
export function claimOf(technology: Technology, mark: Mark): string {
  return `${mark.in} "${mark.name}" for ${mark.capability ?? technology.capability}${conditionText(mark)}${cloudText(technology, mark)}`;
}

function conditionText({ when }: Mark): string {
  return when === undefined ? '' : ` when ${JSON.stringify(when)}`;
}

/** Each cloud has its own for what a cluster orders from whichever cloud it is in; the landscape knows which that is. */
function cloudText({ cloud }: Technology, mark: Mark): string {
  return mark.in === 'kubernetes' && cloud !== undefined ? ` of ${cloud}` : '';
}

function longestFirst([a]: Prefix, [b]: Prefix): number {
  if (a.length !== b.length) return b.length - a.length;
  return a < b ? -1 : 1;
}

function sorted<Item>(items: readonly Item[], keyOf: (item: Item) => string, what: string): Item[] {
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  if (byKey.size < items.length)
    throw new Error(`two files describe the ${what} ${items.map(keyOf).find((key, at, keys) => keys.indexOf(key) !== at)}`);
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
