import type { Ladder, Lifespan } from '#model/catalog.ts';
import type { Price } from '#model/price.ts';

interface Facts {
  readonly ladders: readonly Ladder[];
  readonly lifespans: readonly Lifespan[];
  readonly prices: readonly Price[];
}

interface Named {
  readonly name: string;
  readonly source: string;
  readonly checked: string;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Throws an `Error` that names the first rung, limit, price or lifespan that does not say where and on which day it was read. */
export function requireOrigins(facts: Facts): void {
  const orphan = named(facts).find(({ source, checked }) => source.trim() === '' || !ISO_DATE.test(checked));
  if (orphan !== undefined) throw new Error(`${orphan.name} has no source or no date (YYYY-MM-DD) on which it was read`);
}

function named({ ladders, lifespans, prices }: Facts): Named[] {
  const rungs = ladders.flatMap(({ capability, rungs }) => rungs.map((rung) => ({ ...rung, name: `${capability}/${rung.technology}` })));
  const limits = rungs.flatMap(({ name: where, limits }) => limits.map((limit) => ({ ...limit, name: `${where}: ${limit.name}` })));
  const lives = lifespans.map((lifespan) => ({ ...lifespan, name: `lifespan ${lifespan.product}` }));
  return [...rungs, ...limits, ...lives, ...prices.map((price) => ({ ...price, name: `price ${price.id}` }))];
}
