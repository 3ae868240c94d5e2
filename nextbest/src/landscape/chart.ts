import type { Catalog } from '#model/catalog.ts';
import type { Component, Landscape } from '#model/component.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { Purpose, StatedStack } from '#model/purpose.ts';
import { builtProducts } from './built-products.ts';
import { settleBundled } from './bundled.ts';
import { byName } from './byname.ts';
import { calledIn } from './called.ts';
import { clientMatches } from './client-matches.ts';
import { settleComposed } from './composed-values.ts';
import { coverageOf } from './coverage.ts';
import { danglingIn } from './dangling.ts';
import { deliveriesIn } from './deliveries.ts';
import { demandFeatures } from './demands.ts';
import { type Draft, dependencies, distinct } from './draft.ts';
import { edges } from './edges.ts';
import { elsewhere } from './elsewhere.ts';
import { endedIn } from './ended.ts';
import { environments } from './environment.ts';
import { evolutionOf } from './evolution.ts';
import { gatesIn } from './gates.ts';
import { withoutGenerated } from './generated-settings.ts';
import { homeMade } from './home-made.ts';
import { withoutHomonyms } from './homonyms.ts';
import { hostMatches, secretMatches } from './host-matches.ts';
import { settlePlans } from './hosting-plans.ts';
import { withoutLeftOver } from './left-over.ts';
import { withoutProductUnits } from './machines.ts';
import { type Match, matchFacts } from './match.ts';
import { withoutAlternatives } from './named-in-code.ts';
import { needs } from './needs.ts';
import { offeredIn } from './offered-choice.ts';
import { offersOf } from './offers.ts';
import { settleOnlyCode } from './only-code.ts';
import { withoutOwnProduct } from './own-product.ts';
import { owningAmong } from './owning.ts';
import { pipelineEdges } from './pipeline-edges.ts';
import { leanAsCode } from './processes.ts';
import { registries } from './registries.ts';
import { releaseEdges } from './release-edges.ts';
import { running } from './running.ts';
import { scheduledWork } from './scheduled-work.ts';
import { services } from './services.ts';
import { addStated } from './stated.ts';
import { settleAccounts } from './storage-accounts.ts';
import { nameTellingly } from './telling-names.ts';
import { settleVariables } from './variables.ts';
import { settleVendored } from './vendored.ts';
import { versionsOf } from './versions.ts';

export interface ChartRequest {
  readonly files: readonly FactsOfFile[];
  readonly catalog: Catalog;
  readonly purpose?: Purpose | undefined;
  readonly stack?: StatedStack | undefined;
  readonly repositories: readonly string[];
  /** `<repository>:<folder>` of every folder that holds something; `<repository>:` for the root. */
  readonly folders: ReadonlySet<string>;
}

/** The stack as a map: what is deployed, what it leans on, who needs it; every element with its places. Input order never matters. */
export function chart(request: ChartRequest): Landscape {
  const files = settlePlans(
    settleBundled(settleVendored(settleComposed(settleVariables(withoutLeftOver([...request.files].sort(byPlace)))))),
  );
  const several = request.repositories.length > 1;
  const found = withoutGenerated([
    ...withoutProductUnits(settleAccounts(matchFacts(files, request.catalog))),
    ...clientMatches(files, request.catalog),
    ...hostMatches(files, request.catalog),
    ...secretMatches(files, request.catalog),
  ]);
  const offers = offersOf(files, request.catalog);
  const run = running({ files, matches: found, catalog: request.catalog, environmentOf: environments(files), several });
  const owning = owningAmong(run.drafts);
  const ownerOf = ({ file }: Match): Draft | undefined => owning(`${several ? `${file.repository}:` : ''}${file.path}`);
  const chosen = withoutAlternatives(found, (match) => ownerOf(match) ?? topFolderOf(match));
  const matches = withoutOwnProduct(withoutHomonyms(chosen, ownerOf), files);
  const { environmentOf } = run;
  const { all, held, perhaps } = drawn(request, { files, several, matches, offers, ...run });
  settleOnlyCode(all, files, environmentOf);
  demandFeatures({ files, environmentOf, drafts: all, several });
  addStated(request.stack, all);
  const top = needs(request.purpose, all, request.repositories[0] ?? 'the product');
  nameTellingly(all, request.repositories);
  const components = withUniqueIds([...top, ...all]).map((one) => freeze(one, request.catalog));
  return {
    components,
    coverage: coverageOf(components, { files, environmentOf, elsewhere: held }),
    versions: versionsOf({ matches, drafts: all, environmentOf, several }),
    gates: gatesIn(files),
    deliveries: deliveriesIn(files),
    ended: endedIn(files),
    dangling: danglingIn({ files, environmentOf, folders: request.folders }),
    offers,
    perhaps,
  };
}

/** What nobody is known to own may be of several: no choice is offered across them. */
function topFolderOf({ file: { repository, path } }: Match): string {
  return `${repository}:${path.slice(0, Math.max(0, path.indexOf('/')))}`;
}

interface Read extends ReturnType<typeof running> {
  readonly files: readonly FactsOfFile[];
  readonly several: boolean;
  readonly matches: readonly Match[];
  readonly offers: Landscape['offers'];
}

/** What the files describe: deployables and services with their edges, and what may be a capability of the team's own making. */
function drawn(request: ChartRequest, read: Read) {
  const { files, several, environmentOf, matches, built, drafts, addresses, processes } = read;
  const { catalog } = request;
  const owning = owningAmong(drafts);
  const ownerOf = (file: FactsOfFile): Draft | undefined => owning(`${several ? `${file.repository}:` : ''}${file.path}`);
  const choice = offeredIn(files, { catalog, ownerOf, environmentOf });
  const calledOf = calledIn(files);
  const started = [...matches, ...builtProducts(matches, files)];
  const leaned = services({ matches: started, environmentOf, addresses, deployables: drafts, several, choice, calledOf });
  scheduledWork({ files, environmentOf, services: leaned });
  const pulledFrom = registries({ files, matches, artefacts: built, catalog, environmentOf, services: leaned });
  const needed = edges({
    files,
    matches,
    catalog,
    deployables: drafts,
    services: leaned,
    addresses,
    processes,
    environmentOf,
    several,
    choice,
    calledOf,
  });
  const own = homeMade({ ...read, catalog, deployables: drafts });
  leanAsCode(processes);
  pipelineEdges({ files, matches, catalog, environmentOf, all: [...leaned, ...pulledFrom] });
  releaseEdges({ matches, environmentOf, services: leaned, deployables: drafts, several });
  for (const one of read.undeployed) one.kind = 'library';
  const held = elsewhere(files, request.repositories, request.folders);
  const named = byName({ files, several, elsewhere: held, known: knownModules(matches), others: [...drafts, ...leaned] });
  return { all: [...drafts, ...leaned, ...needed, ...pulledFrom, ...own.drafts, ...named], held, perhaps: own.perhaps };
}

function knownModules(matches: readonly Match[]): ReadonlySet<Fact> {
  const known = matches.filter(
    ({ fact, mark, technology }) => fact.in === 'terraform-module' && (mark.as !== 'part' || technology.shared === true),
  );
  return new Set(known.map(({ fact }) => fact));
}

function byPlace(a: FactsOfFile, b: FactsOfFile): number {
  const key = (file: FactsOfFile): string => `${file.repository}\0${file.path}\0${file.reader}`;
  return key(a) < key(b) ? -1 : 1;
}

/** Two components with one id get a counter, in the order of their first place. */
function withUniqueIds(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, number>();
  const renamed = new Map<Draft, string>();
  for (const one of drafts) {
    const count = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, count);
    if (count > 1) renamed.set(one, `${one.id}~${count}`);
  }
  for (const [one, id] of renamed) one.id = id;
  return [...drafts].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function freeze(one: Draft, catalog: Catalog): Component {
  const uses = one.uses.map((use) => ({ ...use, evidence: distinct(use.evidence) }));
  const evolution = evolutionOf({ kind: one.kind, uses, name: one.name }, catalog);
  return {
    id: one.id,
    name: one.name,
    kind: one.kind,
    owns: [...one.owns].sort(),
    uses,
    dependsOn: dependencies(one),
    ...(evolution === undefined ? {} : { evolution }),
    evidence: distinct(one.evidence),
  };
}
