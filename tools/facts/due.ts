import type { Catalog } from '../../nextbest/src/model/catalog.ts';
import { type FactKind, isStale } from '../../nextbest/src/model/shelf-life.ts';
import { DAY_SECONDS, endOfDay, isoDay } from '../../nextbest/src/model/time.ts';

/** A fact past its shelf life is to be re-read; one that will be within so many days may be re-read with it. */
const SOON_DAYS = 60;

/** One fact of the world that the catalogue relies on. */
export interface WorldFact {
  readonly kind: FactKind;
  /** What it is of, as a person looks it up: `compute/aws-lambda: memory`. */
  readonly of: string;
  readonly source: string;
  /** ISO date. */
  readonly checked: string;
  /** `unconfirmed` and `secondary`: nobody has read it with its provider. */
  readonly status: 'confirmed' | 'secondary' | 'unconfirmed';
}

/** Facts to look at again, as of a day. A fact may be both old and unconfirmed. */
export interface DueFacts {
  readonly asOf: string;
  readonly total: number;
  readonly stale: readonly WorldFact[];
  readonly soon: readonly WorldFact[];
  readonly unconfirmed: readonly WorldFact[];
}

/** Every limit, price, rung and lifespan, each once: a limit that several rungs share counts once per rung, as it has to hold for each. */
function worldFacts({ ladders, prices, lifespans }: Catalog): WorldFact[] {
  const rungs = ladders.flatMap(({ capability, rungs }) => rungs.map((rung) => ({ where: `${capability}/${rung.technology}`, rung })));
  return [
    ...rungs.map(({ where, rung }) => ({ ...originOf(rung), kind: 'rung' as const, of: where, status: 'confirmed' as const })),
    ...rungs.flatMap(({ where, rung }) =>
      rung.limits.map((limit) => ({ ...originOf(limit), kind: 'limit' as const, of: `${where}: ${limit.name}`, status: limit.status })),
    ),
    ...prices.map((price) => ({ ...originOf(price), kind: 'price' as const, of: price.id, status: price.status })),
    ...lifespans.map((lifespan) => ({
      ...originOf(lifespan),
      kind: 'lifespan' as const,
      of: lifespan.product,
      status: 'confirmed' as const,
    })),
  ];
}

function originOf({ source, checked }: Pick<WorldFact, 'source' | 'checked'>): Pick<WorldFact, 'source' | 'checked'> {
  return { source, checked };
}

/** What is past its shelf life on `asOf`, what will be within `SOON_DAYS`, and what nobody has confirmed. */
export function dueFacts(catalog: Catalog, asOf: string): DueFacts {
  const facts = worldFacts(catalog);
  const later = isoDay(endOfDay(asOf) + SOON_DAYS * DAY_SECONDS);
  const staleOn = (day: string) => (fact: WorldFact) => isStale(fact.checked, day, catalog.shelfLife[fact.kind]);
  const stale = facts.filter(staleOn(asOf));
  const soon = facts.filter(staleOn(later)).filter((fact) => !staleOn(asOf)(fact));
  return { asOf, total: facts.length, stale, soon, unconfirmed: facts.filter(({ status }) => status === 'unconfirmed') };
}

/** The same as text: each list grouped by source, so that one page is read once for all that stands on it. */
export function dueText(due: DueFacts): string {
  const { asOf, total, stale, soon, unconfirmed } = due;
  return [
    `${total} facts of the world as of ${asOf}: ${stale.length} past their shelf life, ${soon.length} within ${SOON_DAYS} days of it, ${unconfirmed.length} not confirmed.`,
    ...section('Past their shelf life', stale),
    ...section(`Within ${SOON_DAYS} days of it`, soon),
    ...section('Not confirmed', unconfirmed),
  ].join('\n');
}

function section(title: string, facts: readonly WorldFact[]): string[] {
  if (facts.length === 0) return [];
  const sources = new Map<string, WorldFact[]>();
  for (const fact of facts) sources.set(fact.source, [...(sources.get(fact.source) ?? []), fact]);
  const largest = [...sources].sort(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1));
  return ['', `${title}: ${facts.length}`, ...largest.flatMap(([source, group]) => [`  ${source} (${group.length})`, ...group.map(line)])];
}

function line({ kind, of, checked }: WorldFact): string {
  return `    ${kind} ${of}, read ${checked}`;
}
