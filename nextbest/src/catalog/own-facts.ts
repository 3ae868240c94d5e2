import type { Catalog, Ladder, LadderRung, Limit } from '#model/catalog.ts';
import type { OwnFacts, OwnLimit, OwnRung } from '#model/own-facts.ts';
import type { Price } from '#model/price.ts';

/** A fact that replaces nothing: which key names it, what was written, and every name that could have been. */
export interface UnknownFact {
  readonly at: readonly (string | number)[];
  readonly word: string;
  readonly known: readonly string[];
}

/** The first fact that names nothing of the catalogue. */
export function unknownFactIn({ ladders, prices }: Catalog, facts: OwnFacts): UnknownFact | undefined {
  const ids = prices.map(({ id }) => id);
  for (const [index, { id }] of (facts.prices ?? []).entries())
    if (!ids.includes(id)) return { at: ['prices', index, 'id'], word: id, known: ids };
  for (const [index, fact] of (facts.rungs ?? []).entries()) {
    const unknown = unknownRung(ladders, fact, ['rungs', index]);
    if (unknown !== undefined) return unknown;
  }
  for (const [index, fact] of (facts.limits ?? []).entries()) {
    const unknown = unknownRung(ladders, fact, ['limits', index]) ?? unknownLimit(ladders, fact, index);
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}

function unknownRung(
  ladders: readonly Ladder[],
  { ladder, technology }: OwnRung | OwnLimit,
  at: UnknownFact['at'],
): UnknownFact | undefined {
  const known = rungsOf(ladders, ladder).map((rung) => rung.technology);
  return known.includes(technology) ? undefined : { at: [...at, 'technology'], word: technology, known };
}

/** Also an amount for what is no amount: such a limit is named, and can only be said to be raisable. */
function unknownLimit(ladders: readonly Ladder[], fact: OwnLimit, index: number): UnknownFact | undefined {
  const limits = rungsOf(ladders, fact.ladder).find(({ technology }) => technology === fact.technology)?.limits ?? [];
  const known = limits.filter(({ test }) => fact.value === undefined || test !== 'lacks').map(({ name }) => name);
  return known.includes(fact.limit) ? undefined : { at: ['limits', index, 'limit'], word: fact.limit, known };
}

function rungsOf(ladders: readonly Ladder[], capability: string): readonly LadderRung[] {
  return ladders.find((ladder) => ladder.capability === capability)?.rungs ?? [];
}

/** The catalogue with a team's facts in place of its own. What was replaced has the team's source and date, and is confirmed by it. */
export function withFacts(catalog: Catalog, facts: OwnFacts): Catalog {
  const { source: _source, checked: _checked, ...days } = facts.shelfLife ?? { source: '', checked: '' };
  return {
    ...catalog,
    date: newest([
      catalog.date,
      ...[...(facts.limits ?? []), ...(facts.prices ?? []), ...(facts.rungs ?? [])].map(({ checked }) => checked),
    ]),
    ladders: catalog.ladders.map((ladder) => ({ ...ladder, rungs: ladder.rungs.map((rung) => rungWith(rung, ladder.capability, facts)) })),
    prices: catalog.prices.map((price) => priceWith(price, facts)),
    shelfLife: { ...catalog.shelfLife, ...days },
  };
}

function rungWith(rung: LadderRung, capability: string, facts: OwnFacts): LadderRung {
  const about = (fact: OwnRung | OwnLimit): boolean => fact.ladder === capability && fact.technology === rung.technology;
  const limits = (facts.limits ?? []).filter(about);
  const stated = (facts.rungs ?? []).find(about);
  const known = limits.length === 0 ? rung : { ...rung, limits: rung.limits.map((limit) => limitWith(limit, limits)) };
  return stated === undefined ? known : offered(known, stated);
}

function offered(rung: LadderRung, { since, until, status, source, checked }: OwnRung): LadderRung {
  const { status: was, ...rest } = rung;
  const now = status ?? was;
  return {
    ...rest,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(now === 'legacy' ? { status: now } : {}),
    source,
    checked,
  };
}

function limitWith(limit: Limit, facts: readonly OwnLimit[]): Limit {
  const fact = facts.find(({ limit: name }) => name === limit.name);
  if (fact === undefined) return limit;
  const { value = limit.value, raisable = limit.raisable, source, checked } = fact;
  return { ...limit, value, raisable, status: 'confirmed', source, checked };
}

function priceWith(price: Price, facts: OwnFacts): Price {
  const fact = (facts.prices ?? []).find(({ id }) => id === price.id);
  if (fact === undefined) return price;
  const { usd, per = 1, region = price.region, source, checked } = fact;
  return { ...price, usd: usd / per, region, status: 'confirmed', source, checked };
}

function newest(dates: readonly string[]): string {
  return dates.reduce((last, date) => (date > last ? date : last), '');
}
