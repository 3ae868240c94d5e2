import type { Environment } from '#model/environment.ts';
import { type Evidence, measured } from '#model/evidence.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { addedByAppHosts } from './app-host.ts';
import { composedBuild } from './composed-build.ts';
import { type Draft, draft } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { fromPath, withoutBuildWord } from './environment-path.ts';
import { forUse } from './for-use.ts';
import { LIBRARIES } from './libraries.ts';
import { baseName, folderOf, foldersAbove, isCarrier, namingSegment, plainName, resolvePath } from './path.ts';
import { describe } from './rung.ts';

/** Something that is built: a folder with a recipe, and the names that deployments may know it by. */
export interface Artefact {
  readonly repository: string;
  readonly folder: string;
  readonly names: Set<string>;
  /** Names that it has on a developer's machine: nothing that is deployed means it by them. */
  readonly localNames: Set<string>;
  readonly draft: Draft;
  readonly environments: Set<Environment>;
  /** What says that it is built, and may run it as well. */
  readonly facts: Set<Fact>;
  /** Where Compose files start it, and what for. */
  readonly composed: { readonly evidence: Evidence; readonly environment: Environment }[];
}

export interface ArtefactRequest {
  readonly files: readonly FactsOfFile[];
  readonly environmentOf: EnvironmentOf;
  /** Facts that build on the image of a known product (Grafana, PostgreSQL): that product with settings, nothing of the team's own. */
  readonly products: ReadonlySet<Fact>;
  /** True when several repositories are one product: ids then start with the repository. */
  readonly several: boolean;
}

/** One artefact per folder that something is built from: Dockerfiles, Compose and Skaffold build contexts. */
export function artefacts(request: ArtefactRequest): Artefact[] {
  const found = new Map<string, Artefact>();
  const recipes = request.files.filter((file) => isRecipe(file, request.products));
  const known = {
    recipes: foldersOf(recipes.filter(isDefault)),
    paths: new Set(recipes.map(({ repository, path }) => `${repository}:${path}`)),
    manifests: foldersOf(request.files.filter(isManifest)),
  };
  const modules = modulesOf(request.files);
  const added = addedByAppHosts(request.files);
  for (const file of request.files) {
    if (DEVELOPERS_MACHINE.test(file.path)) continue;
    for (const fact of file.facts) {
      const built = request.products.has(fact)
        ? undefined
        : (builtFolder(file, fact, known) ?? startedModule(file, fact, modules) ?? added(file, fact));
      if (built !== undefined) join(found, request, { file, fact, ...built });
    }
  }
  addStartable(found, request, known.manifests);
  const all = [...found.values()];
  for (const { draft: one } of all) one.evidence.splice(0, one.evidence.length, ...forUse(one.evidence));
  const named = all.filter((artefact) => !isSharedRecipe(artefact));
  return named.length > 0 ? named : all;
}

/** What an editor starts to work in is a developer's machine, and nothing that anybody deploys. */
const DEVELOPERS_MACHINE = /(?:^|\/)\.(?:devcontainer|gitpod)(?=$|[/._-])/;

/** A recipe in a folder called `docker` builds whatever it is given; nothing is named after it. */
function isSharedRecipe({ folder, names }: Artefact): boolean {
  return names.size === 1 && onlyCarries(folder);
}

/** True for `docker` and `deploy/images`, below the root. */
function onlyCarries(folder: string): boolean {
  return folder !== '' && folder.split('/').every(isCarrier);
}

interface Built {
  readonly folder: string;
  readonly name?: string | undefined;
}

/** Folders, each behind its repository. */
interface Folders {
  /** With a Dockerfile. */
  readonly recipes: ReadonlySet<string>;
  /** Of Dockerfiles of any name. */
  readonly paths: ReadonlySet<string>;
  /** With dependencies of code. */
  readonly manifests: ReadonlySet<string>;
}

function foldersOf(files: readonly FactsOfFile[]): ReadonlySet<string> {
  return new Set(files.map((file) => `${file.repository}:${folderOf(file.path)}`));
}

function isManifest(file: FactsOfFile): boolean {
  return file.facts.some((fact) => LIBRARIES.has(fact.in));
}

/** A Dockerfile's own folder is its build context only when no parent names it: `src/cart/src/Dockerfile` built from `src/cart/src`. */
function builtFolder(file: FactsOfFile, fact: Fact, known: Folders): Built | undefined {
  if (fact.in === 'image' && fact.role === 'builds') return { folder: recipeFolder(file, known.manifests) };
  if (fact.name === 'compose-service') return composedFolder(file, fact, known);
  if (fact.name !== 'artifact') return undefined;
  const context = fact.references?.find((reference) => reference.how === 'build')?.to;
  const folder = context === undefined ? undefined : resolvePath(folderOf(file.path), context);
  if (folder === undefined || !known.recipes.has(`${file.repository}:${folder}`)) return undefined;
  const code = recipeFolder({ repository: file.repository, path: `${folder}/Dockerfile` }, known.manifests);
  return { folder: folder === '' ? folder : code, name: fact.label === undefined ? undefined : baseName(fact.label) };
}

/** The folder of the Dockerfile that a service names, where it lies within the context; else the context. */
function composedFolder(file: FactsOfFile, fact: Fact, known: Folders): Built | undefined {
  const build = composedBuild(file, fact);
  if (build === undefined) return undefined;
  const { context, recipe } = build;
  const name = fact.label === undefined ? undefined : baseName(fact.label);
  if (recipe === undefined) return known.recipes.has(`${file.repository}:${context}`) ? { folder: context, name } : undefined;
  if (!known.paths.has(`${file.repository}:${recipe}`)) return undefined;
  const isWithin = context === '' || recipe.startsWith(`${context}/`);
  return { folder: isWithin ? recipeFolder({ repository: file.repository, path: recipe }, known.manifests) : context, name };
}

/** `docker/Dockerfile` builds the code of the root when that is where the code is. */
function recipeFolder({ repository, path }: Pick<FactsOfFile, 'repository' | 'path'>, manifests: ReadonlySet<string>): string {
  const folder = folderOf(path);
  const carriesRoot = onlyCarries(folder) && !manifests.has(`${repository}:${folder}`);
  return carriesRoot && manifests.has(`${repository}:`) ? '' : folder;
}

/** What `build: folder` builds when it names no other file. */
function isRecipe(file: FactsOfFile, products: ReadonlySet<Fact>): boolean {
  return file.facts.some((fact) => fact.in === 'image' && fact.role === 'builds' && !products.has(fact));
}

/** Named so that it needs not be named. */
function isDefault({ path }: FactsOfFile): boolean {
  return /^(?:Dockerfile|Containerfile)$/i.test(baseName(path));
}

/** Folders with a package manifest, by plain name: build tools make images of them without any Dockerfile. */
function modulesOf(files: readonly FactsOfFile[]): ReadonlyMap<string, string> {
  const packages = files.filter((file) => file.facts.some((fact) => fact.in === 'structure' && fact.name === 'package'));
  return new Map(
    packages.flatMap((file) =>
      folderOf(file.path) === '' ? [] : [[`${file.repository}:${plainName(baseName(folderOf(file.path)))}`, folderOf(file.path)]],
    ),
  );
}

/** A Compose service whose image carries the name of a module is built from that module. */
function startedModule(file: FactsOfFile, fact: Fact, modules: ReadonlyMap<string, string>): Built | undefined {
  if (file.reader !== 'compose' || fact.in !== 'image' || fact.role !== 'runs') return undefined;
  const folder = modules.get(`${file.repository}:${plainName(baseName(fact.name))}`);
  return folder === undefined ? undefined : { folder, name: fact.label };
}

function join(
  found: Map<string, Artefact>,
  request: ArtefactRequest,
  { file, fact, folder, name }: Built & { file: FactsOfFile; fact: Fact },
): void {
  const key = `${file.repository}:${folder}`;
  const artefact = found.get(key) ?? create(file.repository, folder, request.several);
  found.set(key, artefact);
  artefact.facts.add(fact);
  if (name !== undefined) (isLocal(file, fact) ? artefact.localNames : artefact.names).add(plainName(name));
  const named = fromPath(folder === '' ? baseName(file.path) : isMadeOfMore(fact) ? withoutBuildWord(folder) : folder);
  artefact.environments.add(named === 'unknown' ? whereItRuns(file, fact, request) : named);
  if (file.reader === 'compose')
    artefact.composed.push({ evidence: evidenceOf(file, fact, folder), environment: request.environmentOf(file, fact) });
  artefact.draft.evidence.push(evidenceOf(file, fact, folder));
}

/** Built with the files of a folder around its recipe: where the recipe lies says how it is built, and not what for. */
function isMadeOfMore({ name, references = [] }: Fact): boolean {
  return name === 'artifact' && references.filter(({ how }) => how === 'build').length > 1;
}

/** Built by a recipe for developers. */
function isLocal(file: FactsOfFile, fact: Fact): boolean {
  const build = composedBuild(file, fact);
  return build !== undefined && fromPath(build.recipe ?? `${build.context}/`) === 'nonproduction';
}

/** That a recipe makes what production gets does not say where the result runs. */
function whereItRuns(file: FactsOfFile, fact: Fact, { environmentOf }: ArtefactRequest): Environment {
  const environment = environmentOf(file, fact);
  return fact.role === 'builds' && environment === 'production' ? 'unknown' : environment;
}

function evidenceOf(file: FactsOfFile, fact: Fact, folder: string): Evidence {
  return measured(builtWords(file, fact, folder), { repository: file.repository, path: file.path, line: fact.line });
}

function builtWords(file: FactsOfFile, fact: Fact, folder: string): string {
  if (fact.in === 'platform') return describe(fact);
  if (fact.in !== 'image') return `${fact.label ?? 'it'} is built from ${folder === '' ? 'the root' : folder}`;
  return fact.role === 'builds' ? `${baseName(file.path)} builds on ${fact.name}` : `${fact.label ?? 'it'} runs the image ${fact.name}`;
}

function create(repository: string, folder: string, several: boolean): Artefact {
  const name = namingSegment(folder) ?? repository;
  const prefix = several ? `${repository}/` : '';
  const component = draft('deployable', `deployable:${prefix}${folder === '' ? '.' : folder}`, name);
  component.owns.add(`${several ? `${repository}:` : ''}${folder === '' ? '' : `${folder}/`}`);
  return {
    repository,
    folder,
    names: new Set([plainName(name)]),
    localNames: new Set(),
    draft: component,
    environments: new Set(),
    facts: new Set(),
    composed: [],
  };
}

/** Programs by which a framework starts an application; what needs no manifest around it is somebody's script. */
const STARTED_BY: ReadonlySet<string> = new Set(['artisan', 'config.ru', 'manage.py']);

/** Without any recipe for use, a package that says how it is started, or an application that its framework starts, is what gets deployed. */
function addStartable(found: Map<string, Artefact>, request: ArtefactRequest, manifests: ReadonlySet<string>): void {
  if ([...found.values()].some(isForUse)) return;
  for (const isStarted of [isStartedPackage, isStartedByFramework]) {
    for (const file of request.files) {
      const started = file.facts.find(isStarted);
      if (started === undefined || request.environmentOf(file, started) !== 'unknown') continue;
      const folder = startedFolder(file, started, manifests);
      if (folder === undefined || foldersAbove(`${folder}/`).some((one) => isForUse(found.get(`${file.repository}:${one}`)))) continue;
      const key = `${file.repository}:${folder}`;
      const artefact = found.get(key) ?? create(file.repository, folder, request.several);
      artefact.environments.add('unknown');
      const says = `${started.label ?? (started.in === 'file' ? started.name : 'the package')} can be started`;
      artefact.draft.evidence.push(measured(says, { repository: file.repository, path: file.path, line: started.line }));
      found.set(key, artefact);
    }
  }
}

/** Not made for developers alone. */
function isForUse(artefact: Artefact | undefined): boolean {
  return artefact !== undefined && [...artefact.environments].some((one) => one !== 'nonproduction');
}

function isStartedPackage(fact: Fact): boolean {
  return fact.in === 'structure' && fact.name === 'package' && fact.role === 'builds';
}

function isStartedByFramework(fact: Fact): boolean {
  return fact.in === 'file' && STARTED_BY.has(fact.name);
}

/** The folder of a package; of an application, the nearest one that says what its code depends on. */
function startedFolder({ repository, path }: FactsOfFile, started: Fact, manifests: ReadonlySet<string>): string | undefined {
  if (isStartedPackage(started)) return folderOf(path);
  return foldersAbove(path)
    .toReversed()
    .find((folder) => manifests.has(`${repository}:${folder}`));
}
