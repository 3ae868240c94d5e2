import type { Catalog, Technology } from '#model/catalog.ts';
import type { Landscape, Perhaps, Usage } from '#model/component.ts';
import { type Evidence, measured } from '#model/evidence.ts';
import { addDependency, addUse, type Draft, draft } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { LIBRARIES } from './libraries.ts';
import { type Match, placeOf } from './match.ts';
import { owningAmong } from './owning.ts';

export interface HomeMadeRequest {
  readonly matches: readonly Match[];
  readonly catalog: Catalog;
  readonly environmentOf: EnvironmentOf;
  readonly deployables: readonly Draft[];
  readonly several: boolean;
  /** What the repository itself offers: its purpose, and no waste. */
  readonly offers: Landscape['offers'];
}

interface HomeMade {
  readonly drafts: readonly Draft[];
  readonly perhaps: readonly Perhaps[];
}

/** The signs of one technology in the code of one deployable, by kind. */
interface Signs {
  readonly owner: Draft | undefined;
  readonly technology: Technology;
  readonly kinds: Map<string, Match[]>;
}

/** Signs that are worth a question when they stand alone; the others are in most applications. */
const ASKED = new Set(['claims-rows', 'jobs-table', 'due-rows', 'flags-table', 'rules-engine-class']);

/**
 * Capabilities that the team wrote itself: two kinds of signs, independent of each other, in the code of one deployable. One kind alone is
 * a question. Nothing is said of what the repository offers, nor where another technology provides the capability.
 */
export function homeMade(request: HomeMadeRequest): HomeMade {
  const groups = signsOf(request);
  const proved = groups.filter(({ kinds }) => independent(kinds) >= 2);
  const claimed = proved.filter((signs) => !isCovered(signs, proved));
  const names = new Set(proved.map(({ technology }) => technology.id));
  const single = groups.filter(({ technology, kinds }) => independent(kinds) === 1 && !names.has(technology.id));
  return {
    drafts: claimed.map((signs) => service(signs, claimed)),
    perhaps: single.flatMap(perhapsOf),
  };
}

function signsOf(request: HomeMadeRequest): readonly Signs[] {
  const { matches, catalog, environmentOf, deployables, several, offers } = request;
  const written = new Set(catalog.technologies.filter(({ marks }) => marks.some((mark) => mark.in === 'code')).map(({ id }) => id));
  const taken = new Set([...offers.map(({ capability }) => capability), ...provided(request, written)]);
  const owning = owningAmong(deployables);
  const groups = new Map<string, Signs>();
  for (const match of matches) {
    const { technology, fact, file } = match;
    if (!written.has(technology.id) || taken.has(technology.capability) || !isSign(match)) continue;
    if (fact.scope !== undefined || ['nonproduction', 'optional'].includes(environmentOf(file, fact))) continue;
    const owner = owning(`${several ? `${file.repository}:` : ''}${file.path}`);
    const key = `${technology.id} ${owner?.id ?? file.repository}`;
    const group = groups.get(key) ?? { owner, technology, kinds: new Map<string, Match[]>() };
    const kind = fact.in === 'code' ? fact.name : LIBRARY;
    group.kinds.set(kind, [...(group.kinds.get(kind) ?? []), match]);
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ kinds }) => [...kinds.keys()].some((kind) => kind !== LIBRARY));
}

const LIBRARY = 'library';

/** Kinds that do not follow from each other: tokens are signed, and passwords checked, wherever a library for that is used. */
function independent(kinds: ReadonlyMap<string, unknown>): number {
  const isCalled = kinds.has('signs-tokens') || kinds.has('checks-passwords');
  return kinds.size - (kinds.has(LIBRARY) && isCalled ? 1 : 0);
}

/** What offers a protocol to others does for the own users what a simpler one of the same code would do. */
function isCovered({ owner, technology }: Signs, claimed: readonly Signs[]): boolean {
  const offersNothing = (technology.speaks ?? []).length === 0;
  const isWider = (other: Signs): boolean =>
    other.owner === owner && other.technology.capability === technology.capability && (other.technology.speaks ?? []).length > 0;
  return offersNothing && claimed.some(isWider);
}

function isSign({ fact, mark }: Match): boolean {
  return fact.in === 'code' || (fact.role === 'uses' && mark.shows === 'need' && LIBRARIES.has(fact.in));
}

/** Capabilities that something else provides already, or a library that says itself what it is. */
function provided({ matches, environmentOf }: HomeMadeRequest, written: ReadonlySet<string>): ReadonlySet<Technology['capability']> {
  const others = matches.filter(
    ({ mark, fact, file, technology }) =>
      mark.shows === 'use' &&
      mark.as !== 'part' &&
      environmentOf(file, fact) !== 'nonproduction' &&
      (!written.has(technology.id) || LIBRARIES.has(fact.in)),
  );
  return new Set(others.map(({ mark, technology }) => mark.capability ?? technology.capability));
}

/** Files that hold schemas of everything: no move deletes them. */
const SCHEMA = /(?:^|\/)(?:migrations?|migrate)\/|\.sql$|(?:^|\/)schema\.\w{2,4}$/i;

/** Words by which a file says that it is there for the capability alone. */
const DEDICATED: Readonly<Record<string, RegExp>> = {
  auth: /auth|hash|identity|jwt|login|passw|session|token/i,
  'feature-flags': /flag|feature|toggle/i,
  queue: /queue|job|worker/i,
  'rules-engine': /rule/i,
  scheduler: /schedul|cron|timer/i,
};

function service(signs: Signs, all: readonly Signs[]): Draft {
  const { owner, technology, kinds } = signs;
  const alone = all.filter((one) => one.technology === technology).length === 1;
  const where = alone || owner === undefined ? '' : `/${owner.name}`;
  const component = draft('service', `service:${technology.id}${where}`, `${technology.name}${where === '' ? '' : ` (${owner?.name})`}`);
  const matches = [...kinds.values()].flat();
  const evidence = matches.map(evidenceOf);
  component.evidence.push(...evidence, sizeOf(signs));
  const dedicated = matches.filter(({ file, fact }) => fact.in === 'code' && isDedicated(file.path, technology));
  addUse(component, useOf(technology, dedicated.length === 0 ? [sizeOf(signs)] : dedicated.map(evidenceOf)));
  if (owner !== undefined) addDependency(owner, component, evidence[0] ?? sizeOf(signs));
  return component;
}

/** What a move would delete: neither schemas nor files that do something else besides. */
function isDedicated(path: string, { capability }: Technology): boolean {
  return !SCHEMA.test(path) && (DEDICATED[capability]?.test(path.slice(path.lastIndexOf('/') + 1)) ?? false);
}

function useOf(technology: Technology, evidence: readonly Evidence[]): Usage {
  return {
    capability: technology.capability,
    technology: technology.id,
    technologyName: technology.name,
    rung: 'home-made',
    environment: 'production',
    settings: {},
    evidence,
  };
}

function evidenceOf(match: Match): Evidence {
  return measured(match.fact.in === 'code' ? words(match) : `${match.fact.name} is a library for it`, placeOf(match));
}

/** `flags-table` as "flags table". */
function words({ fact, technology }: Match): string {
  return `${fact.name.replaceAll('-', ' ')}: a sign of ${technology.name}`;
}

/** How large the code is that shows the signs, without schemas. */
function sizeOf({ kinds }: Signs): Evidence {
  const found = [...kinds.values()].flat().filter(({ file, fact }) => fact.in === 'code' && !SCHEMA.test(file.path));
  const files = new Map(found.map(({ file, fact }) => [file.path, Number(fact.attributes?.['lines']?.value ?? 0)]));
  const lines = [...files.values()].reduce((sum, count) => sum + count, 0);
  const [first] = found;
  return measured(`${kinds.size} kinds of signs, in code files of ${lines} lines together`, first && placeOf(first));
}

function perhapsOf({ technology, kinds }: Signs): readonly Perhaps[] {
  const [kind, matches] = [...kinds][0] ?? [];
  const [first] = matches ?? [];
  if (kind === undefined || first === undefined || !ASKED.has(kind)) return [];
  return [
    {
      capability: technology.capability,
      name: technology.name,
      evidence: (matches ?? []).slice(0, 3).map(evidenceOf),
      others: otherSigns(technology, kind),
    },
  ];
}

/** What would settle it: the kinds of signs that were looked for and not found. */
function otherSigns(technology: Technology, kind: string): readonly string[] {
  const names = technology.marks.filter((mark) => mark.in === 'code' && mark.name !== kind).map(({ name }) => name.replaceAll('-', ' '));
  return [...new Set(names)];
}
