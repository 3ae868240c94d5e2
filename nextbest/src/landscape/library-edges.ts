import type { Catalog, Technology } from '#model/catalog.ts';
import type { Usage } from '#model/component.ts';
import type { Environment } from '#model/environment.ts';
import { measured } from '#model/evidence.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { CompiledInto } from './compiled-in.ts';
import { addDependency, addUse, type Draft, RUNNING } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { fromPath } from './environment-path.ts';
import { LIBRARIES } from './libraries.ts';
import { type Match, placeOf } from './match.ts';
import type { Owning } from './owning.ts';
import { folderOf, plainName } from './path.ts';
import type { Processes } from './processes.ts';
import { describe } from './rung.ts';
import { type Addresses, useOf } from './workloads.ts';

export interface ServingRequest {
  readonly catalog: Catalog;
  readonly services: readonly Draft[];
  readonly environmentOf: EnvironmentOf;
  readonly several: boolean;
}

/**
 * A client library ties the deployable that its manifest belongs to with the service it talks to, or states a need of unknown rung. One for
 * what runs code manages that, and does not say where its own deployable runs.
 */
export function byLibrary(match: Match, request: LibraryRequest): void {
  const { serving: servingOf, environmentOf, compiledInto } = request;
  const { fact, file, technology, mark } = match;
  if (fact.role !== 'uses' || mark.as === 'part' || fact.scope !== undefined || !isClient(fact)) return;
  const environment = needEnvironment(match, environmentOf);
  if (environment === undefined) return;
  const owner = ownerOf(match, request);
  const known = owner === undefined ? compiledInto(file) : [owner];
  const owners = known.length === 0 && request.isCompiled(file) ? [request.common] : known;
  for (const one of owners) need(one, match, { environment, serving: servingOf(technology) });
}

/**
 * Whoever owns the file; of a variable that a workload is given, the workload, where its code is made elsewhere: code that is here says itself
 * what it needs.
 */
function ownerOf({ file, fact }: Match, { owning, several, addresses, processes }: LibraryRequest): Draft | undefined {
  const given = fact.in === 'variable' && fact.label !== undefined ? addresses.names.get(plainName(fact.label)) : undefined;
  if (given === undefined) return owning(`${several ? `${file.repository}:` : ''}${file.path}`);
  const isMadeHere = processes.has(given) || [...given.owns].some((owned) => owned === '' || owned.endsWith('/'));
  return given.kind === 'deployable' && !isMadeHere ? given : undefined;
}

interface Needed {
  readonly environment: Environment;
  readonly serving: ReadonlySet<Draft>;
}

function need(owner: Draft, match: Match, { environment, serving: all }: Needed): void {
  const { fact, technology, mark } = match;
  const serving = namedItself(match, all);
  // Among several that speak the same, a library does not tell which one is meant: no edge is better than a wrong one.
  const named = [...owner.dependsOn.keys()].filter((service) => serving.has(service));
  const meant = named.length > 0 ? named : serving.size === 1 ? serving : [];
  for (const service of technology.pulls === true ? [] : meant)
    addDependency(owner, service, measured(usedWords(owner, fact), placeOf(match)));
  if (!isProvided(serving, technology) && mark.shows === 'need' && canBeProved(technology))
    addUse(
      owner,
      useOf(match, () => (RUNNING.has(mark.capability ?? technology.capability) ? 'unknown' : environment)),
    );
}

/** What names a hosted product means that product, whatever else speaks as it does. */
function namedItself({ mark, technology }: Match, serving: ReadonlySet<Draft>): ReadonlySet<Draft> {
  const itself = mark.shows === 'use' ? [...serving].filter(({ uses }) => uses.some((use) => use.technology === technology.id)) : [];
  return itself.length > 0 ? new Set(itself) : serving;
}

/**
 * A service that only may run in production leaves the question open who runs what production needs; of a product that its vendor runs
 * there is no such question.
 */
function isProvided(serving: ReadonlySet<Draft>, { id }: Technology): boolean {
  const isRented = ({ technology, rung }: Usage): boolean => technology === id && (rung === 'saas' || rung === 'serverless');
  return [...serving].some(({ uses }) => uses.some((use) => use.environment === 'production' || isRented(use)));
}

/** A hint that no infrastructure could ever confirm (own sign-in code) is no need to ask about. */
function canBeProved(technology: Technology): boolean {
  return technology.marks.some((mark) => mark.shows === 'use');
}

/** What shows a need: client libraries, names of variables, hosts of interfaces that code names, and settings of frameworks. */
const CLIENTS: ReadonlySet<string> = new Set([...LIBRARIES, 'variable', 'host', 'secret', 'setting']);

function isClient({ in: source, name }: Fact): boolean {
  return CLIENTS.has(source) || (source === 'structure' && name === 'clients');
}

/** A file that shows which settings the product wants, with values for a developer's machine. */
const SHOWS_SETTINGS = /[._-](?:example|sample|template|dist)(?:\.[\w-]{1,20})?$/i;

const SETTINGS: ReadonlySet<string> = new Set(['dotenv', 'framework-settings']);

/** Where a need is one; undefined for a variable that only a test, a sample or a developer's machine reads. */
function needEnvironment({ file, fact }: Match, environmentOf: EnvironmentOf): Environment | undefined {
  const environment = environmentOf(file, fact);
  if (LIBRARIES.has(fact.in) || environment === 'production' || environment === 'unknown') return environment;
  const shown = SETTINGS.has(file.reader) && SHOWS_SETTINGS.test(file.path) && fromPath(`${folderOf(file.path)}/`) === 'unknown';
  return shown ? 'unknown' : undefined;
}

function usedWords({ name }: Draft, fact: Fact): string {
  if (fact.in === 'host') return `${name} calls ${fact.name}`;
  if (fact.in === 'secret') return `${name} is given the secret ${fact.name}`;
  if (fact.in === 'setting') return `the settings of ${name} name ${fact.name}`;
  if (fact.in === 'structure') return `${name} names ${describe(fact)}`;
  if (fact.in === 'variable') return `${name} ${fact.label === undefined ? 'reads' : 'is given'} the variable ${fact.name}`;
  return `${name} uses the client library ${fact.name}`;
}

export type Serving = (technology: Technology) => ReadonlySet<Draft>;

export interface LibraryRequest extends ServingRequest {
  readonly owning: Owning;
  readonly addresses: Addresses;
  readonly processes: Processes;
  readonly compiledInto: CompiledInto;
  /** Whether a file is of a project that is compiled into something deployed. */
  readonly isCompiled: (file: FactsOfFile) => boolean;
  /** Stands for what is compiled into many: what it needs is needed, nobody knows by which of them. */
  readonly common: Draft;
  readonly serving: Serving;
}

/** A queue or a schedule that is a library over a database runs in the code itself: it speaks to a server and is none. */
function isInCode({ rung }: Usage, owned: ReadonlySet<string>): boolean {
  return rung === 'home-made' || (rung === 'container' && owned.size === 0);
}

/** Services that production may use and that are this technology or speak as it does; looked for once per technology. */
export function servingIn({ services, catalog }: ServingRequest): Serving {
  const spoken = new Map(catalog.technologies.map(({ id, speaks }) => [id, speaks ?? []]));
  const found = new Map<string, ReadonlySet<Draft>>();
  return ({ id, speaks }) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const understood = new Set(speaks);
    const isAlike = ({ technology }: Usage): boolean => (spoken.get(technology) ?? []).some((protocol) => understood.has(protocol));
    const serves = (use: Usage, { owns }: Draft): boolean =>
      (use.environment === 'production' || use.environment === 'unknown') &&
      (use.technology === id || (isAlike(use) && !isInCode(use, owns)));
    const serving = new Set(services.filter((service) => service.uses.some((use) => serves(use, service))));
    found.set(id, serving);
    return serving;
  };
}
