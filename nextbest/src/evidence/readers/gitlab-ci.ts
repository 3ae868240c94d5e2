import type { Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { environmentFact, gateFact, jobImage } from '../pipeline/facts.ts';
import { oneShell, scriptFacts, scriptsIn } from '../pipeline/script.ts';
import { type Values, withVariables } from '../pipeline/values.ts';
import type { Reader } from '../reader.ts';
import { pathText } from '../text.ts';
import type { Findings } from '../tolerant.ts';
import { attributesOf } from '../yaml/attributes.ts';
import { eachDocument } from '../yaml/documents.ts';
import { moduleText, nameText } from '../yaml/names.ts';
import { entries, entry, field, items, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';

const FILE = /(?:^|\/)(?:[\w-]{0,60}\.gitlab-ci(?:[.-][\w-]{1,60})?\.ya?ml|\.?gitlab(?:-ci)?\/(?:[\w.-]{1,60}\/){0,4}[\w.-]{1,80}\.ya?ml)$/;
const PIPELINE = /\b(?:script|include|stages|extends|trigger)["']?\s*:/;
/** Keys at the top that are no jobs. */
const GLOBAL = new Set('default include stages variables workflow image services cache before_script after_script spec types'.split(' '));
/** Those of one line are run by one shell. */
const SCRIPTS = [['before_script', 'script'], ['after_script']];
const EXTENDS_LIMIT = 5;

/** GitLab CI/CD: the pipeline and files it includes; of each job its images, programs, environment and whether it is started by hand. */
export const gitlabCi: Reader = {
  name: 'gitlab-ci',
  version: 6,
  reads: (path) => FILE.test(path),
  mayRead: (text) => PIPELINE.test(text),
  read: eachDocument(gather),
};

function gather(document: YamlNode, findings: Findings): void {
  if (document.kind !== 'map') return;
  const jobs = entries(document).filter(({ key, value }) => !GLOBAL.has(key) && value.kind === 'map');
  if (jobs.length === 0 && field(document, 'include') === undefined) return;
  const { line, endLine } = document;
  const attributes = attributesOf([runnersOf([...jobs.map(({ value }) => value), field(document, 'default')])]);
  const references = [field(document, 'include'), ...jobs.map(({ value }) => field(value, 'trigger', 'include'))].flatMap(included);
  findings.facts.push(factOf({ in: 'platform', name: 'gitlab-ci/pipeline', role: 'uses', line, endLine, attributes, references }));
  const values = withVariables(document);
  for (const shared of [document, field(document, 'default')]) gatherWork(shared, { label: undefined, values }, findings);
  for (const job of jobs) gatherJob(job, { document, values }, findings);
}

interface Pipeline {
  readonly document: YamlNode;
  /** Of the variables of the whole pipeline. */
  readonly values: Values;
}

function gatherJob(job: YamlEntry, { document, values }: Pipeline, findings: Findings): void {
  const label = nameText(job.key);
  gatherWork(job.value, { label, values: withVariables(job.value, values) }, findings);
  // A hidden job only lends its settings to others.
  if (job.key.startsWith('.')) return;
  const environment = inherited(job.value, 'environment', document);
  const action = textOf(field(environment?.value, 'action'));
  if (action !== 'stop') findings.facts.push(...environmentFact(environment));
  const rules = items(inherited(job.value, 'rules', document)?.value);
  const when = [inherited(job.value, 'when', document), ...rules.map((rule) => entry(rule, 'when'))];
  const manual = when.find((each) => textOf(each?.value) === 'manual');
  if (manual === undefined || action === 'stop') return;
  const attributes = attributesOf([['environment', true, environment?.line]]);
  findings.facts.push({ ...gateFact('manual-start', job.key, manual.line), ...(environment === undefined ? {} : { attributes }) });
}

interface Work {
  readonly label: string | undefined;
  readonly values: Values;
}

function gatherWork(job: YamlNode | undefined, { label, values }: Work, findings: Findings): void {
  const services = items(field(job, 'services'));
  findings.facts.push(...[field(job, 'image'), ...services].flatMap((image) => jobImage(image, 'name', label)));
  const scripts = SCRIPTS.flatMap((keys) => oneShell(keys.flatMap((key) => scriptsIn(field(job, key)))));
  findings.facts.push(...scriptFacts(scripts, label, values));
}

/** A setting of the job, or of those that it extends in the same file. */
function inherited(job: YamlNode, key: string, document: YamlNode): YamlEntry | undefined {
  let at: YamlNode | undefined = job;
  for (let step = 0; step < EXTENDS_LIMIT && at !== undefined; step += 1) {
    const found = entry(at, key);
    if (found !== undefined) return found;
    const from: YamlNode | undefined = field(at, 'extends');
    at = field(document, textOf(from?.kind === 'list' ? from.items.at(-1) : from) ?? '');
  }
  return undefined;
}

/** The runners that jobs ask for by their tags: hosted ones have tags of their own. */
function runnersOf(jobs: readonly (YamlNode | undefined)[]): readonly [string, string | undefined, number | undefined] {
  const tags = jobs.flatMap((job) => items(field(job, 'tags')));
  const words = new Set(tags.flatMap((tag) => textOf(tag) ?? []));
  return ['runs-on', words.size === 0 ? undefined : [...words].slice(0, 5).join(', '), tags[0]?.line];
}

/** Files of this repository by their path from its root, of others as `project/path`. */
function included(node: YamlNode | undefined): readonly Reference[] {
  const each = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
  return each.flatMap((item) => {
    const local = field(item, 'local') ?? (item.kind === 'scalar' ? item : undefined);
    const remote = field(item, 'remote') ?? field(item, 'project');
    const to = local === undefined ? moduleText(textOf(remote)) : pathText(textOf(local) ?? '');
    return to === undefined ? [] : [{ to, how: 'module' as const, line: item.line }];
  });
}
