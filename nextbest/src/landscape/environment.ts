import type { Environment } from '#model/environment.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { appliedFrom } from './bicep-modules.ts';
import { composedForDevelopers, composedForUsers } from './composed-for-developers.ts';
import { composedForUse } from './composed-for-use.ts';
import { conditionEnvironment } from './condition.ts';
import { isDelivered } from './delivered.ts';
import { fromPath, withoutBuildWord } from './environment-path.ts';
import { environmentSections } from './environment-sections.ts';
import { calledFrom } from './instantiated.ts';
import { knownFolders } from './known-folders.ts';
import { type PutTogether, putTogether } from './kustomized.ts';
import { folderOf, foldersAbove } from './path.ts';
import { publishedBy } from './published.ts';
import { PIPELINE_READERS, PLATFORM_READERS } from './readers.ts';
import { rivalPlatforms } from './rival-platforms.ts';
import { secondWays } from './second-way.ts';
import { setUpIn } from './set-up.ts';
import { isBesideProduction } from './twins.ts';
import { variantsBeside } from './variants-beside.ts';
import { workflowEnvironment } from './workflow-environment.ts';

/** Tells the environment of a fact from where it stands, and from what its file says of itself. */
export type EnvironmentOf = (file: FactsOfFile, fact: Fact) => Environment;

/**
 * Environments for one set of files. Kustomize components are variants until what is deployed uses them; a Compose file is a local set-up
 * wherever anything else describes how the product is deployed (a choice of its users where it only starts published images of it), and where it starts nothing but what the code beside it needs. Elsewhere
 * it is how the product is run if it starts the published images of what is made here or keeps all that it builds running, and unknown if not. A Dockerfile makes what production gets unless something says otherwise.
 * An app host runs a product and publishes it: production, unless only other files say how it is deployed.
 */
export function environments(files: readonly FactsOfFile[]): EnvironmentOf {
  const variants = variantFolders(files);
  const byReader = environmentByReader(files);
  const called = calledFrom(files);
  const published = publishedBy(files);
  const applied = appliedFrom(files, (file) => {
    const named = fromPath(file.path);
    return named === 'unknown' ? byReader(file) : named;
  });
  const together = putTogether(files);
  const isSecondWay = secondWays(files);
  const isRival = rivalPlatforms(files);
  const isVariant = variantsBeside(files);
  const amongSettings = environmentSections(files);
  const known = knownFolders(files);
  const setUp = setUpIn(files);
  function asChoice(file: FactsOfFile): Environment | undefined {
    if (variants.size > 0 && foldersAbove(file.path).some((folder) => variants.has(`${file.repository}:${folder}`)))
      return VARIANTS_IN_USE.get(together(file)) ?? 'optional';
    return isSecondWay(file) || isRival(file) || isVariant(file) ? 'optional' : undefined;
  }
  return (file, fact) => {
    const told =
      fromFact(file, fact) ?? amongSettings(file, fact) ?? asChoice(file) ?? delivered(file, fact) ?? workflowEnvironment(file, fact);
    if (told !== undefined) return told;
    if (isBesideWorkflows(file)) return 'nonproduction';
    const named = namedByPath(file, known(file));
    if (named !== 'unknown') return named;
    const machines = setUp(file, fact);
    if (machines !== undefined) return machines;
    const caller = TERRAFORM.has(file.reader) ? called(file.repository, folderOf(file.path)) : (applied(file) ?? manifest(file, together));
    if (caller !== undefined) return caller;
    const usual = byReader(file);
    return usual === 'unknown' && published(file) ? 'production' : usual;
  };
}

/** Where a pipeline delivers to, by the name of what it delivers and of the job that does. */
function delivered(file: FactsOfFile, fact: Fact): Environment | undefined {
  if (!isDelivered(file, fact)) return undefined;
  const names = [fact.attributes?.['job']?.value, fact.label].flatMap((name) => (typeof name === 'string' ? [fromPath(name)] : []));
  return names.find((named) => named === 'nonproduction');
}

/** Where paths say nothing: what files of each kind are usually for, beside these other files. */
function environmentByReader(files: readonly FactsOfFile[]): (file: FactsOfFile) => Environment {
  const deployedOtherwise = files.some(
    (file) =>
      (DEPLOYING_READERS.has(file.reader) && fromPath(file.path) !== 'nonproduction') ||
      (file.reader === 'aspire' && fromPath(file.path) === 'unknown'),
  );
  const isForDevelopers = composedForDevelopers(files);
  const isForUsers = composedForUsers(files);
  const atRoot = new Set(files.filter(({ path }) => path === GITLAB).map(({ repository }) => repository));
  const forUse = composedForUse(files);
  const deployedByOthers = files.some((file) => DEPLOYING_READERS.has(file.reader) && describesProduction(file));
  function composed(file: FactsOfFile): Environment {
    if (isForDevelopers(file) && !(deployedOtherwise && isForUsers(file))) return 'nonproduction';
    return deployedOtherwise ? (isForUsers(file) ? 'optional' : 'nonproduction') : (forUse(file) ?? 'unknown');
  }
  return (file) => {
    if (file.reader === 'compose') return composed(file);
    if (file.reader === 'aspire') return deployedByOthers && !publishes(file) ? 'unknown' : 'production';
    if (file.reader === 'gitlab-ci' && file.path.endsWith(`/${GITLAB}`) && !atRoot.has(file.repository)) return 'unknown';
    return INFRASTRUCTURE_READERS.has(file.reader) ? 'production' : 'unknown';
  };
}

/** GitLab starts the pipeline of the root; another of this name only where that one includes it. */
const GITLAB = '.gitlab-ci.yml';

function describesProduction({ path, facts }: FactsOfFile): boolean {
  const named = fromPath(path);
  return (named === 'unknown' || named === 'production') && facts.some(({ role }) => role === 'defines' || role === 'runs');
}

/** An app host that says what it becomes in a cloud is how the product is deployed; without it, and beside others, it may only run it locally. */
function publishes({ facts }: FactsOfFile): boolean {
  return facts.some(({ in: source, role }) => source === 'platform' && role === 'defines');
}

/** What lies beside the workflows sets up what they test on, unless it is about what is released. */
function isBesideWorkflows({ path, reader }: FactsOfFile): boolean {
  return path.startsWith('.github/') && reader !== 'github-actions' && !/(?:^|[/_.-])releases?(?=$|[/_.-])/i.test(path);
}

/** Environments of variants that something deploys; a test's use of one leaves it a choice. */
const VARIANTS_IN_USE: ReadonlyMap<Environment | undefined, Environment> = new Map([
  ['production', 'production'],
  ['unknown', 'production'],
]);

/** Where manifests and what puts them together live, by who uses them; what a silent folder uses is told by their readers. */
function manifest(file: FactsOfFile, together: PutTogether): Environment | undefined {
  const found = MANIFESTS.has(file.reader) ? together(file) : undefined;
  return found === 'unknown' ? undefined : found;
}

const MANIFESTS = new Set(['kubernetes', 'container-patch', 'kustomization', 'helm-template', 'helm-chart']);

/** Pipelines whose files have the word for all pipelines in their names: `.gitlab-ci.yml`, `ci/Jenkinsfile`. */
const PIPELINES_BY_NAME = new Set(PIPELINE_READERS.filter((reader) => reader !== 'github-actions'));

/** Settings in a file of their own are a developer's, unless it says that they are production's. */
function namedByPath({ reader }: FactsOfFile, path: string): Environment {
  const named = fromPath(PIPELINES_BY_NAME.has(reader) ? withoutBuildWord(path) : path);
  return reader === 'dotenv' && named !== 'production' ? 'nonproduction' : named;
}

/** Workloads that make load are tools of a test, wherever they are deployed. */
const LOAD = /^(?:load-?(?:test|gen)\w*|locust|k6|jmeter|gatling)/i;

/** What the element says of itself: a scope, a profile, a count that is off by default. */
function fromFact(file: FactsOfFile, fact: Fact): Environment | undefined {
  const { scope, attributes } = fact;
  if (scope === 'development' || scope === 'test') return 'nonproduction';
  const variant = scope === 'optional' && CHOOSING_READERS.has(file.reader);
  const present = attributes?.['countIf']?.value;
  if (variant || present === false) return fromPath(file.path) === 'nonproduction' ? 'nonproduction' : 'optional';
  return isNamedElsewhere(file, fact) || appliesElsewhere(file, fact)
    ? 'nonproduction'
    : typeof present === 'string'
      ? conditionEnvironment(present)
      : undefined;
}

/** What makes load, and what is labelled as of another environment where its path says nothing. */
function isNamedElsewhere(file: FactsOfFile, { role, label = '' }: Fact): boolean {
  const { reader, path } = file;
  if (role === 'runs') return LOAD.test(label);
  if (role === 'declares') return PIPELINES_BY_NAME.has(reader) && ELSEWHERE.test(label);
  return (
    role === 'defines' &&
    TERRAFORM.has(reader) &&
    fromPath(path) === 'unknown' &&
    (ELSEWHERE.test(label) || isBesideProduction(file, label))
  );
}

/** An application of Argo CD that applies nothing but folders of another environment, of which its own path says nothing. */
function appliesElsewhere({ path }: FactsOfFile, { in: source, name, references = [] }: Fact): boolean {
  if (source !== 'kubernetes' || name !== 'argoproj.io/Application' || fromPath(path) !== 'unknown') return false;
  const folders = references.filter(({ how }) => how === 'module');
  return folders.length > 0 && folders.every(({ to }) => fromPath(`${to}/`) === 'nonproduction');
}

/** Labels of elements that stand beside those of production under the name of another environment. */
const ELSEWHERE = /(?:^|[_-])(?:staging|stg|dev|development|qa|uat|sandbox|preprod|nonprod)$/i;

/** Readers of files in which parts are switched on and off. */
const CHOOSING_READERS = new Set(['compose', 'aspire', 'helm-template', 'helm-chart', 'pyproject']);
const DEPLOYING_READERS = new Set([
  'arm',
  'bicep',
  'kubernetes',
  'helm-template',
  'terraform',
  'terraform-json',
  'cloudformation',
  'program',
  ...PLATFORM_READERS,
]);
const TERRAFORM = new Set(['terraform', 'terraform-json']);
const INFRASTRUCTURE_READERS = new Set([...DEPLOYING_READERS, 'terragrunt', 'helm-chart', 'dockerfile', ...PIPELINE_READERS]);

/** `<repository>:<folder>` of every Kustomize component. */
function variantFolders(files: readonly FactsOfFile[]): ReadonlySet<string> {
  const variants = files
    .filter((file) => folderOf(file.path) !== '' && file.facts.some((fact) => fact.name === 'kustomization' && fact.label === 'Component'))
    .map((file) => `${file.repository}:${folderOf(file.path)}`);
  return new Set(variants);
}
