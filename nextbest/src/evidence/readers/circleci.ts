import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { gateFact, jobImage } from '../pipeline/facts.ts';
import { scriptFacts, scriptsIn } from '../pipeline/script.ts';
import type { Reader } from '../reader.ts';
import { versionText } from '../text.ts';
import type { Findings } from '../tolerant.ts';
import { attributesOf } from '../yaml/attributes.ts';
import { eachDocument } from '../yaml/documents.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, items, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';

const ORB = /^([\w.-]{1,100}\/[\w.-]{1,100})@([\w./-]{1,100})$/;
/** Steps that hold other steps. */
const NESTED = new Set(['when', 'unless']);
const DEPTH_LIMIT = 10;

/** CircleCI: orbs, the images and programs of each job and command, approvals and schedules of each workflow. */
export const circleci: Reader = {
  name: 'circleci',
  version: 6,
  reads: (path) => /(?:^|\/)\.circleci\/[\w.-]{1,100}\.ya?ml$/.test(path),
  read: eachDocument(gather),
};

function gather(document: YamlNode, findings: Findings): void {
  if (document.kind !== 'map') return;
  const jobs = [...entries(field(document, 'jobs')), ...entries(field(document, 'commands')), ...entries(field(document, 'executors'))];
  const workflows = entries(field(document, 'workflows')).filter(({ value }) => value.kind === 'map');
  const classes = jobs.flatMap(({ value }) => entry(value, 'resource_class') ?? []);
  // `namespace/class` is a machine of the team's own; the platform's classes have no slash.
  const own = classes.find((found) => textOf(found.value)?.includes('/'));
  const crons = workflows
    .flatMap(({ value }) => items(field(value, 'triggers')))
    .flatMap((each) => entry(field(each, 'schedule'), 'cron') ?? []);
  const attributes = attributesOf([
    ['ownRunner', true, own?.line],
    ...crons.map((cron) => ['schedule', textOf(cron.value), cron.line] as const),
  ]);
  const { line, endLine } = document;
  findings.facts.push(factOf({ in: 'platform', name: 'circleci/pipeline', role: 'uses', line, endLine, attributes }));
  findings.facts.push(...entries(field(document, 'orbs')).flatMap(orbFact));
  findings.facts.push(...entries(field(document, 'jobs')).flatMap(jobFact));
  for (const job of jobs) gatherJob(job, findings);
  for (const workflow of workflows) findings.facts.push(...items(field(workflow.value, 'jobs')).flatMap(approvalFact));
}

function orbFact({ value, line }: YamlEntry): readonly Fact[] {
  const [, name, version] = ORB.exec(textOf(value) ?? '') ?? [];
  return name === undefined ? [] : [factOf({ in: 'action', name, role: 'uses', line, version: versionText(version) })];
}

function jobFact({ key, line, endLine }: YamlEntry): readonly Fact[] {
  const label = nameText(key);
  return label === undefined ? [] : [factOf({ in: 'structure', name: 'job', role: 'declares', label, line, endLine })];
}

function gatherJob({ key, value }: YamlEntry, findings: Findings): void {
  const label = nameText(key);
  const images = [...items(field(value, 'docker')), ...items(field(value, 'executor', 'docker'))];
  findings.facts.push(...images.flatMap((image) => jobImage(image, 'image', label)));
  findings.facts.push(...scriptFacts(runsIn(field(value, 'steps'), 0).flatMap(scriptsIn), label));
}

/** The scripts of `run` steps, also of those that only run on a condition. */
function runsIn(steps: YamlNode | undefined, depth: number): readonly YamlNode[] {
  return items(steps).flatMap((step) =>
    entries(step).flatMap(({ key, value }) => {
      if (key === 'run') return (value.kind === 'map' ? field(value, 'command') : value) ?? [];
      return NESTED.has(key) && depth < DEPTH_LIMIT ? runsIn(field(value, 'steps'), depth + 1) : [];
    }),
  );
}

/** `- hold: { type: approval }` waits for a person. */
function approvalFact(job: YamlNode): readonly Fact[] {
  return entries(job).flatMap(({ key, line, value }) => {
    if (textOf(field(value, 'type')) !== 'approval') return [];
    return [gateFact('approval', textOf(field(value, 'name')) ?? key, line)];
  });
}
