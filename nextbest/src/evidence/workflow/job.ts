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
}

/** A job: the workflow it calls, its images, its environment, its steps. */
export function gatherJob(job: YamlEntry, forAll: ForAll, findings: Findings): void {
  const label = nameText(job.key);
  findings.facts.push(...calledBy(job.value, label), ...environmentOf(job), ...imagesOf(job), ...handedOn(job, forAll.values));
  const shell = textOf(field(job.value, 'defaults', 'run', 'shell')) ?? forAll.shell;
  gatherSteps(field(job.value, 'steps'), { label, shell, values: withEnvironment(job.value, forAll.values) }, findings);
}

/** Registries that a job hands on to the workflow of this repository that it calls: that one may push to them. */
function handedOn(job: YamlEntry, values: Values): readonly Fact[] {
  const [called] = localCall(job.value);
  if (called === undefined) return [];
  const label = nameText(job.key);
  return entries(field(job.value, 'with')).flatMap(({ key, value, line }) => {
    const written = resolved(textOf(value) ?? '', values);
    const isRegistry = /registry/i.test(key) || (/image|tag|repositor/i.test(key) && (written.split('/', 1)[0] ?? '').includes('.'));
    const to = isRegistry ? registryHost(written) : undefined;
    const references = [{ to: to ?? '', how: 'image' as const, line }, called];
    return to === undefined ? [] : [factOf({ in: 'structure', name: 'registry-argument', role: 'uses', label, line, references })];
  });
}

/** The environment a job deploys to, where its name is written out. */
function environmentOf(job: YamlEntry): readonly Fact[] {
  const written = environmentName(job);
  const label = nameText(textOf(written?.value));
  if (written === undefined || label === undefined || label.includes('${{')) return [];
  return [factOf({ in: 'structure', name: 'environment', role: 'uses', label, line: written.line })];
}

/** Where the name of a job's environment is written: its own, or what it hands to the workflow that it calls. */
export function environmentName(job: YamlEntry): YamlEntry | undefined {
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
