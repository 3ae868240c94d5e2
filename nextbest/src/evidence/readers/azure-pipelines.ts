import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { environmentFact, gateFact, jobImage } from '../pipeline/facts.ts';
import { scriptFacts, scriptsIn } from '../pipeline/script.ts';
import type { Reader } from '../reader.ts';
import { pathText, versionText } from '../text.ts';
import type { Findings } from '../tolerant.ts';
import { attributesOf, type Setting } from '../yaml/attributes.ts';
import { eachDocument } from '../yaml/documents.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, items, textOf, type YamlNode } from '../yaml/node.ts';

const FILE =
  /(?:^|\/)(?:(?:[\w-]{1,60}[.-])?azure[-_]pipelines?(?:[._-][\w.-]{1,60})?\.ya?ml|\.?azure-?(?:pipelines?|devops)\/(?:[\w.-]{1,60}\/){0,4}[\w.-]{1,80}\.ya?ml)$/;
/** Names that any pipeline may have: only the content tells whose it is. */
const ANY_PIPELINE = /(?:^|\/)(?:ci|build|pipeline|release|deploy)\.ya?ml$/;
const STARTS = /^(?:trigger|pr|schedules|extends)[ \t]{0,20}:/m;
/** What no other pipeline writes: a task with its version, a hosted image, a template of another repository. */
const OF_AZURE =
  /^[ \t]{0,100}(?:-[ \t]{1,20})?(?:task:[ \t]{1,20}[A-Za-z][\w.-]{1,100}@\d|vmImage[ \t]{0,20}:|template:[ \t]{1,20}[\w./-]{1,200}@\w)/m;
const PIPELINE = /^[ \t]{0,100}(?:-[ \t]{1,20})?(?:trigger|pr|pool|stages|jobs|steps|extends|task|job|deployment|stage)[ \t]{0,20}:/m;
const TASK = /^([A-Za-z][\w.-]{1,100})@(\d{1,4}(?:\.\d{1,4}){0,2})$/;
/** Steps that hold shell; those of PowerShell are not looked at. */
const SHELL = ['script', 'bash'];

/** Azure Pipelines: tasks, programs, images and deployment environments of each job, wherever templates and conditions put them. */
export const azurePipelines: Reader = {
  name: 'azure-pipelines',
  version: 7,
  reads: (path) => FILE.test(path) || ANY_PIPELINE.test(path),
  mayRead: (text) => PIPELINE.test(text),
  read: (text, path) => (FILE.test(path) || isOfAzure(text) ? documents(text, path) : { facts: [], unread: [] }),
};

const documents = eachDocument(gather);

function isOfAzure(text: string): boolean {
  return STARTS.test(text) && OF_AZURE.test(text);
}

function gather(document: YamlNode, findings: Findings): void {
  if (document.kind !== 'map') return;
  const { line, endLine } = document;
  const pools: YamlNode[] = [];
  const references: Reference[] = [];
  const facts: Fact[] = [];
  walk(document, { label: undefined, pools, references, facts });
  const attributes = attributesOf([...runnersOf(pools), ...triggersOf(document)]);
  findings.facts.push(
    factOf({ in: 'platform', name: 'azure-pipelines/pipeline', role: 'uses', line, endLine, attributes, references }),
    ...facts,
  );
  const trigger = entry(document, 'trigger');
  const onlyByHand = textOf(trigger?.value) === 'none' && ['schedules', 'resources'].every((key) => field(document, key) === undefined);
  if (trigger !== undefined && onlyByHand) findings.facts.push(gateFact('manual-start', textOf(field(document, 'name')), trigger.line));
}

interface Walk {
  /** Of the job around it. */
  readonly label: string | undefined;
  readonly pools: YamlNode[];
  readonly references: Reference[];
  readonly facts: Fact[];
}

/** Conditions (`${{ if … }}:`) are keys like any other: whatever hangs below them counts. */
function walk(node: YamlNode, around: Walk): void {
  const own = textOf(field(node, 'job')) ?? textOf(field(node, 'deployment'));
  const here = own === undefined ? around : { ...around, label: nameText(own) };
  if (node.kind === 'map') gatherMap(node, here);
  for (const { key, value } of entries(node)) if (key !== 'inputs' && key !== 'env' && key !== 'variables') walk(value, here);
  for (const item of items(node)) walk(item, here);
}

function gatherMap(node: YamlNode, { label, pools, references, facts }: Walk): void {
  const pool = entry(node, 'pool');
  if (pool !== undefined) pools.push(pool.value);
  const template = entry(node, 'template');
  const path = pathText((textOf(template?.value) ?? '').replace(/@.*$/, ''));
  if (template !== undefined && path !== undefined) references.push({ to: path, how: 'module', line: template.line });
  if (field(node, 'deployment') !== undefined) facts.push(...environmentFact(entry(node, 'environment')));
  if (textOf(field(node, 'container'))?.includes('/') === true || textOf(field(node, 'container'))?.includes(':') === true)
    facts.push(...jobImage(field(node, 'container'), 'image', label));
  else if (field(node, 'image') !== undefined) facts.push(...jobImage(node, 'image', label));
  facts.push(...taskFacts(node, label));
  facts.push(
    ...scriptFacts(
      SHELL.flatMap((key) => scriptsIn(field(node, key))),
      label,
    ),
  );
}

function taskFacts(node: YamlNode, label: string | undefined): readonly Fact[] {
  const task = entry(node, 'task');
  const [, name = '', version] = TASK.exec(textOf(task?.value) ?? '') ?? [];
  if (task === undefined || name === '') return [];
  const { line } = task;
  const fact = factOf({ in: 'action', name, role: 'uses', label, line, version: versionText(version) });
  const isShell =
    /^(?:Bash|AzureCLI|ShellScript)$/.test(name) && !/^(?:pscore|ps|batch)$/.test(textOf(field(node, 'inputs', 'scriptType')) ?? '');
  const script = isShell ? scriptsIn(field(node, 'inputs', 'script') ?? field(node, 'inputs', 'inlineScript')) : [];
  const waits = name === 'ManualValidation' ? [gateFact('approval', textOf(field(node, 'displayName')) ?? label, line)] : [];
  return [fact, ...waits, ...scriptFacts(script, label)];
}

/** `vmImage` is a hosted machine; a pool by its name is one of the team's own, but for the one called `Azure Pipelines`. */
function runnersOf(pools: readonly YamlNode[]): readonly Setting[] {
  const own = pools.find((pool) => {
    const name = textOf(pool) ?? textOf(field(pool, 'name'));
    return name !== undefined && name !== 'Azure Pipelines' && !/\$|\{/.test(name) && field(pool, 'vmImage') === undefined;
  });
  return [['ownRunner', true, own?.line]];
}

function triggersOf(document: YamlNode): readonly Setting[] {
  return items(field(document, 'schedules')).flatMap((schedule) => {
    const cron = entry(schedule, 'cron');
    return cron === undefined ? [] : [['schedule', textOf(cron.value), cron.line] as const];
  });
}
