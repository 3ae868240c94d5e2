import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import type { Findings } from '../tolerant.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, textOf, type YamlEntry } from '../yaml/node.ts';
import { type Variables, variablesOf } from './pushes.ts';
import { gatherSteps } from './steps.ts';
import { calledBy, imageFact } from './uses.ts';

/** What a workflow says for all its jobs. */
export interface ForAll {
  readonly shell: string | undefined;
  readonly variables: Variables;
}

/** A job: the workflow it calls, its images, its environment, its steps. */
export function gatherJob(job: YamlEntry, forAll: ForAll, findings: Findings): void {
  const label = nameText(job.key);
  findings.facts.push(...calledBy(job.value, label), ...environmentOf(job), ...imagesOf(job));
  const shell = textOf(field(job.value, 'defaults', 'run', 'shell')) ?? forAll.shell;
  gatherSteps(field(job.value, 'steps'), { label, shell, variables: variablesOf(job.value, forAll.variables) }, findings);
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
