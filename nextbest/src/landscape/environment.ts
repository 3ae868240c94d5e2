import type { Environment } from '#model/environment.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { conditionEnvironment } from './condition.ts';
import { fromPath } from './environment-path.ts';
import { calledFrom } from './instantiated.ts';
import { folderOf, foldersAbove } from './path.ts';
import { PIPELINE_READERS, PLATFORM_READERS } from './readers.ts';
import { settleVariables } from './variables.ts';

/** Tells the environment of a fact from where it stands, and from what its file says of itself. */
export type EnvironmentOf = (file: FactsOfFile, fact: Fact) => Environment;

/**
 * Environments for one set of files. Kustomize components are variants by definition; a Compose file is a local set-up
 * wherever anything else describes how the product is deployed, and unknown where nothing does.
 */
export function environments(files: readonly FactsOfFile[]): EnvironmentOf {
  const variants = variantFolders(files);
  const deployedOtherwise = files.some((file) => DEPLOYING_READERS.has(file.reader) && fromPath(file.path) !== 'nonproduction');
  const called = calledFrom(files);
  return (file, fact) => {
    const own = fromFact(file, fact);
    if (own !== undefined) return own;
    if (variants.size > 0 && foldersAbove(file.path).some((folder) => variants.has(`${file.repository}:${folder}`))) return 'optional';
    if (file.path.startsWith('.github/') && file.reader !== 'github-actions') return 'nonproduction';
    const named = namedByPath(file);
    if (named !== 'unknown') return named;
    const caller = TERRAFORM.has(file.reader) ? called(file.repository, folderOf(file.path)) : undefined;
    if (caller !== undefined) return caller;
    if (file.reader === 'compose') return deployedOtherwise ? 'nonproduction' : 'unknown';
    return INFRASTRUCTURE_READERS.has(file.reader) ? 'production' : 'unknown';
  };
}

/** The facts as they were read, each with its environment. */
export function environmentsOfFacts(
  files: readonly FactsOfFile[],
): readonly (Omit<FactsOfFile, 'facts'> & { readonly facts: readonly (Fact & { readonly environment: Environment })[] })[] {
  const settled = settleVariables(files);
  const environmentOf = environments(settled);
  return files.map((file, at) => {
    const known = settled[at] ?? file;
    return {
      ...file,
      facts: file.facts.map((fact, index) => ({ ...fact, environment: environmentOf(known, known.facts[index] ?? fact) })),
    };
  });
}
/** Pipelines whose files have the word for all pipelines in their names: `.gitlab-ci.yml`, `ci/Jenkinsfile`. */
const PIPELINES_BY_NAME = new Set(PIPELINE_READERS.filter((reader) => reader !== 'github-actions'));
const BUILD_WORD = /(^|[/_.-])ci(?=$|[/_.-])/gi;

/** Settings in a file of their own are a developer's, unless it says that they are production's. */
function namedByPath({ reader, path }: FactsOfFile): Environment {
  const named = fromPath(PIPELINES_BY_NAME.has(reader) ? path.replace(BUILD_WORD, '$1') : path);
  return reader === 'dotenv' && named !== 'production' ? 'nonproduction' : named;
}

/** Workloads that make load are tools of a test, wherever they are deployed. */
const LOAD = /^(?:load-?(?:test|gen)\w*|locust|k6|jmeter|gatling)/i;

/** What the element says of itself: a scope, a profile, a count that is off by default. */
function fromFact(file: FactsOfFile, { scope, attributes, role, label }: Fact): Environment | undefined {
  if (scope === 'development' || scope === 'test') return 'nonproduction';
  if (role === 'runs' && label !== undefined && LOAD.test(label)) return 'nonproduction';
  const variant = scope === 'optional' && file.reader === 'compose';
  const present = attributes?.['countIf']?.value;
  if (variant || present === false) return 'optional';
  return typeof present === 'string' ? conditionEnvironment(present) : undefined;
}

const DEPLOYING_READERS = new Set(['kubernetes', 'terraform', 'terraform-json', 'cloudformation', 'program', ...PLATFORM_READERS]);
const TERRAFORM = new Set(['terraform', 'terraform-json']);
const INFRASTRUCTURE_READERS = new Set([...DEPLOYING_READERS, 'terragrunt', 'helm-chart', ...PIPELINE_READERS]);

/** `<repository>:<folder>` of every Kustomize component. */
function variantFolders(files: readonly FactsOfFile[]): ReadonlySet<string> {
  const variants = files
    .filter((file) => folderOf(file.path) !== '' && file.facts.some((fact) => fact.name === 'kustomization' && fact.label === 'Component'))
    .map((file) => `${file.repository}:${folderOf(file.path)}`);
  return new Set(variants);
}
