import type { Environment } from '#model/environment.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { fromPath } from './environment-path.ts';

/** Words that name a stage of delivery rather than a place that is delivered to. */
const STAGE = /(^|[/_.-])(?:ci|tests?|testing)(?=$|[/_.-])/gi;
const PULL_REQUEST = /(?:^|[/_.-])(?:prs?|pull-?requests?|previews?|review[_-]?apps?)(?=$|[/_.-])/i;
/** What a job does besides testing. */
const DELIVERS = /deploy(?!ments?-tests?)|release|publish|push|build/i;
/** What shows or checks a change without delivering it. */
const TRIES =
  /(?:^|[/_.-])(?:acceptance|chromatic|coverage|lighthouse|lint(?:er|ers|ing)?|percy|screenshots?|smoke|storybook|validation|visual)(?=$|[/_.-])/i;
/** The name that the Azure Developer CLI gives to the file of its pipeline, whatever it is deployed to. */
const OF_TOOL = /(^|\/)azure-dev(?=\.ya?ml$)/;
/** Clusters that live as long as the job which starts them. */
const THROW_AWAY = /(?:^|[/-])(?:kind|minikube|k3d)(?=$|-)/;
const PROPOSED = ['on.pull_request', 'on.pull_request_target', 'on.merge_group'];
const MERGED = ['on.merged', 'on.push', 'on.schedule', 'on.release', 'on.workflow_call', 'on.workflow_run', 'on.repository_dispatch'];

/**
 * Environment of what a GitHub workflow says: by the environment that a job names, by what starts the workflow, by its name. A pipeline
 * that tests is part of how production is delivered; the programs that its tests start are not.
 */
export function workflowEnvironment(file: FactsOfFile, fact: Fact): Environment | undefined {
  const known = workflowOf(file);
  if (known === undefined) return undefined;
  const job = jobOf(fact);
  const named = fact.name === 'environment' ? fact.label : known.workflow.attributes?.[`jobs.${job}.environment`]?.value;
  const own = [named, job?.replace(STAGE, '$1')].map((name) => (typeof name === 'string' ? fromPath(name) : 'unknown'));
  const told = own.find((environment) => environment !== 'unknown');
  if (told !== undefined) return told;
  if (known.isProposal || PULL_REQUEST.test(file.path)) return 'nonproduction';
  if (job === undefined ? isWithoutProduction(known) : isTried(file, job, known)) return 'nonproduction';
  const written = fromPath(file.path.replace(STAGE, '$1').replace(OF_TOOL, '$1'));
  return written === 'unknown' ? 'production' : written;
}

/** What is delivered has a name of its own beside that of its job. */
function jobOf({ in: source, name, label, attributes }: Fact): string | undefined {
  const job = attributes?.['job']?.value;
  if (typeof job === 'string') return job;
  return source === 'structure' && name !== 'job' ? undefined : label;
}

function isTried(file: FactsOfFile, job: string, { throwAway }: Workflow): boolean {
  return throwAway.has(job) || isTest(job) || isTest(file.path);
}

function isTest(name: string): boolean {
  const tries = TRIES.test(name) || fromPath(name.replace(/(^|[/_.-])ci(?=$|[/_.-])/gi, '$1').replace(OF_TOOL, '$1')) === 'nonproduction';
  return tries && !DELIVERS.test(name);
}

/** All its jobs name where they work, and none of them works in production. */
function isWithoutProduction({ workflow, jobs }: Workflow): boolean {
  const named = jobs.map((job) => workflow.attributes?.[`jobs.${job}.environment`]?.value);
  return jobs.length > 0 && named.every((name) => typeof name === 'string' && fromPath(name) === 'nonproduction');
}

interface Workflow {
  readonly workflow: Fact;
  /** Only a change that is proposed starts it. */
  readonly isProposal: boolean;
  readonly jobs: readonly string[];
  /** Jobs that start a cluster for themselves. */
  readonly throwAway: ReadonlySet<string>;
}

const workflows = new WeakMap<FactsOfFile, Workflow | undefined>();

/** A file is gone through once, whatever the number of its facts. */
function workflowOf(file: FactsOfFile): Workflow | undefined {
  if (!workflows.has(file)) workflows.set(file, read(file));
  return workflows.get(file);
}

function read({ reader, facts }: FactsOfFile): Workflow | undefined {
  if (reader !== 'github-actions') return undefined;
  const workflow = facts.find((fact) => fact.in === 'structure' && fact.name === 'workflow');
  if (workflow === undefined) return undefined;
  const starts = (events: readonly string[]): boolean => events.some((event) => workflow.attributes?.[event] !== undefined);
  const throwAway = facts.filter(({ in: source, name }) => (source === 'action' || source === 'command') && THROW_AWAY.test(name));
  return {
    workflow,
    jobs: facts.flatMap(({ in: source, name, label }) => (source === 'structure' && name === 'job' && label !== undefined ? [label] : [])),
    isProposal: starts(PROPOSED) && !starts(MERGED),
    throwAway: new Set(throwAway.flatMap(({ label }) => label ?? [])),
  };
}
