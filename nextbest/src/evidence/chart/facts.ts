import type { Fact, FileFacts, Unread } from '#model/fact.ts';
import { helmChart } from '../readers/helm-chart.ts';
import { kubernetes } from '../readers/kubernetes.ts';
import { field, items, textOf, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Allowance } from './allowance.ts';
import { STEP_LIMIT } from './evaluate.ts';
import { type OffLines, type Rendered, rendered, type Setting } from './render.ts';
import { type Node, parseTemplate, type Template } from './template.ts';
import { at, holds, merged, UNKNOWN_TEXT } from './value.ts';
import { rootOf, type Values, valuesIn } from './values.ts';

/** The texts of a chart's files, by their paths from its folder. */
export type ChartFiles = ReadonlyMap<string, string>;

/** Elements of ranges: a template is rendered once for each. */
const ELEMENTS_LIMIT = 20;
const UNREAD_LIMIT = 5;

/** What a template makes that is not rendered. */
const NOTHING: Rendered = { text: '', off: [], elements: 0, steps: 0 };

interface Chart {
  readonly folder: string;
  readonly files: ChartFiles;
  readonly about: YamlNode | undefined;
  readonly values: Values;
  /** Switched off by the chart that it is a part of. */
  readonly off: boolean;
}

/** Facts of the manifests that templates make, and of `Chart.yaml`, by path from the root; charts within charts follow theirs. */
export function chartFacts(all: ReadonlyMap<string, ChartFiles>, allowance: Allowance): ReadonlyMap<string, FileFacts> {
  const charts = new Map<string, Chart>();
  const facts = new Map<string, FileFacts>();
  for (const [folder, files] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const chart = chartIn(folder, files, charts);
    charts.set(folder, chart);
    const path = files.has('Chart.yaml') ? 'Chart.yaml' : 'Chart.yml';
    facts.set(join(folder, path), withConditions(chart, helmChart.read(files.get(path) ?? '', path)));
  }
  const parsed = new Map([...charts].map(([folder, { files }]) => [folder, templatesIn(files)]));
  for (const [folder, chart] of charts) {
    const defined = definedFor(folder, parsed);
    for (const [path, template] of parsed.get(folder) ?? []) {
      if (/(?:^|\/)_|\.tpl$/.test(path)) continue;
      facts.set(join(folder, path), factsOf(template, { chart, path: join(folder, path), defined, allowance }));
    }
  }
  return facts;
}

function join(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** A chart below the `charts` of another takes the values under its name there. */
function chartIn(folder: string, files: ChartFiles, known: ReadonlyMap<string, Chart>): Chart {
  const about = parseYaml(files.get('Chart.yaml') ?? files.get('Chart.yml') ?? '').documents[0];
  const own = valuesIn(files);
  const [, above, name = ''] = /^(?:(.*)\/)?charts\/([^/]+)$/.exec(folder) ?? [];
  const parent = name === '' ? undefined : known.get(above ?? '');
  if (parent === undefined) return { folder, files, about, values: own, off: false };
  const said = textOf(field(about, 'name')) ?? name;
  const values = {
    production: merged(own.production, at(parent.values.production, [said])),
    others: parent.values.others.map((other) => merged(own.production, at(other, [said]))),
  };
  return { folder, files, about, values, off: parent.off || offCharts(parent).has(said) };
}

/** Names of the charts that a chart brings along and that its values switch off. */
function offCharts({ about, values }: Chart): ReadonlySet<string> {
  const off = items(field(about, 'dependencies')).filter((dependency) => {
    const conditions = (textOf(field(dependency, 'condition')) ?? '').split(',').map((path) => path.trim());
    const found = conditions.map((path) => at(values.production, path.split('.'))).find((value) => value !== null);
    return found !== undefined && holds(found) === false;
  });
  return new Set(off.map((dependency) => textOf(field(dependency, 'alias')) ?? textOf(field(dependency, 'name')) ?? ''));
}

function withConditions(chart: Chart, { facts, unread }: FileFacts): FileFacts {
  const off = offCharts(chart);
  const isOff = (fact: Fact): boolean => fact.in === 'chart' && (chart.off || off.has(fact.label ?? fact.name));
  return { facts: facts.map((fact) => (isOff(fact) ? { ...fact, scope: 'optional' as const } : fact)), unread };
}

function templatesIn(files: ChartFiles): ReadonlyMap<string, Template | undefined> {
  const paths = [...files.keys()].filter((path) => path.startsWith('templates/')).sort();
  return new Map(paths.map((path) => [path, parseTemplate(files.get(path) ?? '')]));
}

/** What a chart, those within it and those around it define. */
function definedFor(
  folder: string,
  all: ReadonlyMap<string, ReadonlyMap<string, Template | undefined>>,
): ReadonlyMap<string, readonly Node[]> {
  const near = [...all].filter(([other]) => `${folder}/`.startsWith(`${other}/`) || other.startsWith(`${folder}/`) || other === '');
  return new Map(near.flatMap(([, templates]) => [...templates.values()].flatMap((template) => [...(template?.defined ?? [])])));
}

interface Request {
  readonly chart: Chart;
  readonly path: string;
  readonly defined: ReadonlyMap<string, readonly Node[]>;
  readonly allowance: Allowance;
}

function factsOf(template: Template | undefined, request: Request): FileFacts {
  if (template === undefined) return { facts: [], unread: [{ why: 'Helm template, not rendered' }] };
  const { about, values } = request.chart;
  const roots = { root: rootOf(about, values.production), others: values.others.map((other) => rootOf(about, other)) };
  const facts = new Map<string, Fact>();
  const unread: Unread[] = [];
  let elements = 1;
  for (let element = 0; element < Math.min(elements, ELEMENTS_LIMIT); element += 1) {
    const manifest = request.allowance.isLeft ? manifestOf(template, { ...roots, defined: request.defined, element }) : NOTHING;
    if (!request.allowance.allows(request.path, manifest.text, manifest.steps) || manifest.elements === 0) {
      unread.push({ why: 'Helm template, too much to render' });
      break;
    }
    elements = manifest.elements;
    const read = kubernetes.mayRead?.(manifest.text) === false ? { facts: [], unread: [] } : kubernetes.read(manifest.text, request.path);
    for (const fact of read.facts.map((one) => inChart(one, manifest.off, request.chart))) facts.set(JSON.stringify(fact), fact);
    unread.push(...read.unread.map(({ line, why }) => ({ ...(line === undefined ? {} : { line }), why: whyOf(why) })));
  }
  return { facts: [...facts.values()], unread: distinct(unread) };
}

function manifestOf(template: Template, setting: Setting): Rendered {
  try {
    return rendered(template.nodes, setting);
  } catch {
    return { ...NOTHING, steps: STEP_LIMIT };
  }
}

/** What parsers say of a rendered manifest is about our rendering. */
function whyOf(why: string): string {
  return why.startsWith('YAML') ? 'Helm template: some of it could not be rendered' : why;
}

function distinct(unread: readonly Unread[]): readonly Unread[] {
  return [...new Map(unread.map((one) => [one.why, one])).values()].slice(0, UNREAD_LIMIT);
}

function inChart(fact: Fact, off: readonly OffLines[], chart: Chart): Fact {
  const lines = off.find(({ from, to }) => fact.line >= from && fact.line <= to);
  const scope = chart.off ? 'optional' : lines === undefined ? fact.scope : lines.elsewhere ? 'development' : 'optional';
  const label = fact.label === undefined ? undefined : named(fact.label, chart);
  const references = fact.references?.map((reference) => ({ ...reference, to: named(reference.to, chart) }));
  return {
    ...fact,
    ...(label === undefined ? {} : { label }),
    ...(scope === undefined ? {} : { scope }),
    ...(references === undefined ? {} : { references }),
  };
}

/** A name of which a part is not known is called by the rest, or after its chart. */
function named(name: string, { about }: Chart): string {
  if (!name.includes(UNKNOWN_TEXT)) return name;
  return name.replace(/\$-?|-\$/g, '') || (textOf(field(about, 'name')) ?? name);
}
