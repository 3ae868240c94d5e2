import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { gateFact, jobImage } from '../pipeline/facts.ts';
import { scriptFacts, scriptsIn } from '../pipeline/script.ts';
import { baseName, versionText } from '../text.ts';
import { chartName, moduleText, nameText } from '../yaml/names.ts';
import { entry, field, items, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { valuesWorkloads } from './values-workloads.ts';

/** A name that is only known when the object is made. */
const COMPUTED = /\{\{/;

/** What an object that delivers others says of them: paths that it applies, as references. */
export function deliveredPaths(object: YamlNode, name: string): readonly Reference[] {
  const spec = field(object, 'spec');
  if (name === 'kustomize.toolkit.fluxcd.io/Kustomization') return pathReference(entry(spec, 'path'));
  if (name === 'helm.toolkit.fluxcd.io/HelmRelease') {
    const chart = entry(field(spec, 'chart', 'spec'), 'chart');
    return isPath(textOf(chart?.value)) ? pathReference(chart) : [];
  }
  const folders = items(field(spec, 'generators')).flatMap((generator) => items(field(generator, 'git', 'directories')));
  return [...sourcesOf(object, name), ...folders].flatMap((source) => pathReference(entry(source, 'path')));
}

/** The charts that it installs, the images and programs of its steps, and whether a person has to start it. */
export function deliveryFacts(object: YamlNode, name: string, label: string | undefined): readonly Fact[] {
  if (/^tekton\.dev\/(?:Cluster)?Task$/.test(name)) return stepFacts(field(object, 'spec'), label);
  if (/^tekton\.dev\/Pipeline(?:Run)?$/.test(name)) return pipelineFacts(object, label);
  if (name === 'helm.toolkit.fluxcd.io/HelmRelease') return releaseFacts(object, label);
  if (name === 'source.toolkit.fluxcd.io/OCIRepository') return storedChart(field(object, 'spec'), label);
  const charts = sourcesOf(object, name).flatMap((source) => [
    ...chartFact(source, 'targetRevision', label),
    ...valuesWorkloads(field(source, 'helm', 'valuesObject'), label),
  ]);
  return [...charts, ...syncedByHand(object, name, label)];
}

function releaseFacts(object: YamlNode, label: string | undefined): readonly Fact[] {
  const spec = field(object, 'spec');
  return [...chartFact(field(spec, 'chart', 'spec'), 'version', label), ...valuesWorkloads(field(spec, 'values'), label)];
}

/** The tasks that a pipeline spells out itself. */
function pipelineFacts(object: YamlNode, label: string | undefined): readonly Fact[] {
  const tasks = [field(object, 'spec', 'tasks'), field(object, 'spec', 'pipelineSpec', 'tasks')].flatMap(items);
  return tasks.flatMap((task) => stepFacts(field(task, 'taskSpec'), label));
}

function stepFacts(spec: YamlNode | undefined, label: string | undefined): readonly Fact[] {
  const steps = items(field(spec, 'steps'));
  const images = [...steps, ...items(field(spec, 'sidecars'))].flatMap((step) => jobImage(step, 'image', label));
  return [
    ...images,
    ...scriptFacts(
      steps.flatMap((step) => scriptsIn(field(step, 'script'))),
      label,
    ),
  ];
}

/** The sources of an Argo CD application, or of those that a set makes. */
function sourcesOf(object: YamlNode, name: string): readonly YamlNode[] {
  const spec = applicationOf(object, name);
  const source = field(spec, 'source');
  return [...(source === undefined ? [] : [source]), ...items(field(spec, 'sources'))];
}

function applicationOf(object: YamlNode, name: string): YamlNode | undefined {
  if (name === 'argoproj.io/Application') return field(object, 'spec');
  return name === 'argoproj.io/ApplicationSet' ? field(object, 'spec', 'template', 'spec') : undefined;
}

/** An application that nothing synchronises by itself waits for a person. */
function syncedByHand(object: YamlNode, name: string, label: string | undefined): readonly Fact[] {
  const spec = applicationOf(object, name);
  if (spec === undefined || entry(field(spec, 'syncPolicy'), 'automated') !== undefined || field(spec, 'destination') === undefined)
    return [];
  return [gateFact('manual-start', label, spec.line)];
}

function chartFact(source: YamlNode | undefined, revision: string, label: string | undefined): readonly Fact[] {
  const chart = entry(source, 'chart');
  const written = textOf(chart?.value);
  const name = written === undefined || COMPUTED.test(written) || isPath(written) ? undefined : nameText(baseName(written));
  if (chart === undefined || name === undefined) return [];
  const version = versionText(textOf(field(source, revision)));
  return [factOf({ in: 'chart', name, role: 'defines', label, line: chart.line, version })];
}

/** A chart that Flux takes from a registry of images: only its layer tells that it is one. */
function storedChart(spec: YamlNode | undefined, label: string | undefined): readonly Fact[] {
  const url = entry(spec, 'url');
  const isChart = textOf(field(spec, 'layerSelector', 'mediaType'))?.startsWith('application/vnd.cncf.helm.') ?? false;
  const name = isChart ? chartName(baseName(textOf(url?.value) ?? '')) : undefined;
  if (url === undefined || name === undefined) return [];
  const version = versionText(textOf(field(spec, 'ref', 'tag')) ?? textOf(field(spec, 'ref', 'semver')));
  return [factOf({ in: 'chart', name, role: 'defines', label, line: url.line, version })];
}

/** `./charts/web` and `charts/web` are folders of a repository, `web` is a chart of a registry. */
function isPath(written: string | undefined): boolean {
  return written?.includes('/') === true && !written.includes('://');
}

function pathReference(found: YamlEntry | undefined): readonly Reference[] {
  const to = moduleText(textOf(found?.value));
  return found === undefined || to === undefined || COMPUTED.test(to) ? [] : [{ to, how: 'module', line: found.line }];
}
