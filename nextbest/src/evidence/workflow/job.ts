import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { resolved, type Values, withEnvironment } from '../pipeline/values.ts';
import { registryHost } from '../script/registry.ts';
import type { Findings } from '../tolerant.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, textOf, type YamlEntry } from '../yaml/node.ts';
import { gatherSteps } from './steps.ts';
import { calledBy, imageFact, localCall } from './uses.ts';

/** What a workflow says for all its jobs. */
export interface ForAll {
  readonly shell: string | undefined;
  readonly values: Values;
  /** Inputs that leave no choice. */
  readonly only: Values;
}

/** A job: the workflow it calls, its images, its environment, its steps. */
export function gatherJob(job: YamlEntry, forAll: ForAll, findings: Findings): void {
  const label = nameText(job.key);
  findings.facts.push(factOf({ in: 'structure', name: 'job', role: 'declares', label, line: job.line, endLine: job.endLine }));
  findings.facts.push(...calledBy(job.value, label), ...environmentOf(job, forAll.only), ...imagesOf(job), ...handedOn(job, forAll.values));
  const shell = textOf(field(job.value, 'defaults', 'run', 'shell')) ?? forAll.shell;
  gatherSteps(field(job.value, 'steps'), { label, shell, values: withEnvironment(job.value, forAll.values) }, findings);
}

/** Registries that a job hands on to a workflow: to one of this repository, which may push to them, or to one that is said to push. */
function handedOn(job: YamlEntry, values: Values): readonly Fact[] {
  const [called] = localCall(job.value);
  const isSaidToPush = PUSHES.test(textOf(field(job.value, 'uses')) ?? '');
  if (called === undefined && !isSaidToPush) return [];
  const label = nameText(job.key);
  return entries(field(job.value, 'with')).flatMap(({ key, value, line }) => {
    const to = registryIn(key, resolved(textOf(value) ?? '', values));
    if (to === undefined) return [];
    const references = [{ to, how: 'image' as const, line }, ...(called === undefined ? [] : [called])];
    const name = called === undefined ? 'registry' : 'registry-argument';
    return [factOf({ in: 'structure', name, role: 'uses', label, line, references })];
  });
}

/** Workflows of other repositories that say with their names that they push images. */
const PUSHES = /^[\w.-]{1,100}\/[\w./-]{0,200}(?:push|publish)[\w./-]{0,60}@/;

function registryIn(key: string, written: string): string | undefined {
  const isImage = /image|tag|repositor/i.test(key) && (written.split('/', 1)[0] ?? '').includes('.');
  return isImage || /registry/i.test(key) ? registryHost(written) : undefined;
}

/** The environment a job deploys to, where its name is written out. */
function environmentOf(job: YamlEntry, only: Values): readonly Fact[] {
  const written = environmentEntry(job);
  const label = environmentName(job, only);
  return written === undefined || label === undefined
    ? []
    : [factOf({ in: 'structure', name: 'environment', role: 'uses', label, line: written.line })];
}

/** The name of a job's environment, where it is written out or no other can be chosen. */
export function environmentName(job: YamlEntry, only: Values): string | undefined {
  const name = nameText(resolved(textOf(environmentEntry(job)?.value) ?? '', only));
  return name?.includes('$') === true ? undefined : name;
}

/** Where the name of a job's environment is written: its own, or what it hands to the workflow that it calls. */
export function environmentEntry(job: YamlEntry): YamlEntry | undefined {
  const calls = field(job.value, 'uses') !== undefined;
  const environment = entry(job.value, 'environment') ?? (calls ? entry(field(job.value, 'with'), 'environment') : undefined);
  return environment?.value.kind === 'map' ? entry(environment.value, 'name') : environment;
}

/** The image that a job runs in, and those it starts beside itself for its tests. */
function imagesOf(job: YamlEntry): readonly Fact[] {
  const label = nameText(job.key);
  const container = entry(job.value, 'container');
  const own = container?.value.kind === 'map' ? entry(container.value, 'image') : container;
  const services = entries(field(job.value, 'services')).flatMap(({ value }) => entry(value, 'image') ?? []);
  const beside = services.flatMap((image) => imageFact(image.value, { label, line: image.line, scope: 'test' }));
  return own === undefined ? beside : [...imageFact(own.value, { label, line: own.line, scope: 'test' }), ...beside];
}
