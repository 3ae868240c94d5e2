import { factOf } from '../fact.ts';
import { inputDefaults, onlyInputs, type Values, withEnvironment } from '../pipeline/values.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import type { Findings } from '../tolerant.ts';
import { tolerant } from '../tolerant.ts';
import { gatherAction } from '../workflow/action.ts';
import { environmentEntry, environmentName, gatherJob } from '../workflow/job.ts';
import { localCall } from '../workflow/uses.ts';
import { attributesOf, flagOf, type Setting } from '../yaml/attributes.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, items, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';

const WORKFLOW = /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;

/** GitHub Actions: workflows and actions of the repository; which actions and programs their steps use, never with what. */
export const githubActions: Reader = {
  name: 'github-actions',
  version: 12,
  reads: (path) => WORKFLOW.test(path) || ACTION.test(path),
  read: tolerant((text, path, findings) => {
    const { documents, unread } = parseYaml(text);
    findings.unread.push(...unread);
    for (const document of documents) {
      if (field(document, 'jobs') !== undefined) gatherWorkflow(document, baseName(path), findings);
      else if (field(document, 'runs') !== undefined) gatherAction(document, findings);
    }
  }),
};

function gatherWorkflow(document: YamlNode, file: string, findings: Findings): void {
  const name = entry(document, 'name');
  const label = nameText(textOf(name?.value)) ?? file;
  const jobs = entries(field(document, 'jobs'));
  const only = onlyInputs(field(document, 'on', 'workflow_dispatch', 'inputs'));
  const attributes = attributesOf([...triggersOf(document), ...jobs.flatMap((job) => [runnerOf(job), placeOf(job, only)])]);
  const references = jobs.flatMap(({ value }) => [value, ...items(field(value, 'steps'))]).flatMap(localCall);
  const line = name?.line ?? document.line;
  findings.facts.push(
    factOf({ in: 'structure', name: 'workflow', role: 'declares', label, line, endLine: document.endLine, attributes, references }),
  );
  const inputs = inputDefaults(field(document, 'on', 'workflow_call', 'inputs') ?? field(document, 'on', 'workflow_dispatch', 'inputs'));
  const forAll = { shell: textOf(field(document, 'defaults', 'run', 'shell')), values: withEnvironment(document, inputs), only };
  for (const job of jobs) gatherJob(job, forAll, findings);
}

/** Names and patterns of branches that hold nothing else. */
const BRANCH = /^[\w*./-]{1,60}$/;

/** What starts a workflow: `on` is one event, a list or a map of events. */
function triggersOf(document: YamlNode): readonly Setting[] {
  const on = entry(document, 'on');
  const events = [...[on?.value, ...items(on?.value)].flatMap((node) => ({ key: textOf(node), line: node?.line })), ...entries(on?.value)];
  const triggers = events
    .filter(({ key }) => /^[a-z_]{1,50}$/.test(key ?? ''))
    .map(({ key, line }): Setting => [`on.${isMerged(on, key) ? 'merged' : key}`, true, line]);
  const push = field(on?.value, 'push');
  const narrowed = ['tags', 'branches'].map((by) => flagOf(`on.push.${by}`, entry(push, by)));
  const branches = items(field(push, 'branches')).flatMap((each) =>
    BRANCH.test(textOf(each) ?? '') ? [flagOf(`on.push.branches.${textOf(each)}`, each)] : [],
  );
  const crons = items(field(on?.value, 'schedule')).flatMap((each) => field(each, 'cron') ?? []);
  return [...triggers, ...narrowed, ...branches, ...crons.map((cron): Setting => ['schedule', textOf(cron), cron.line])];
}

/** A proposal that is closed was merged, or nothing is done. */
function isMerged(on: YamlEntry | undefined, event: string | undefined): boolean {
  const [only, ...others] = event?.startsWith('pull_request') === true ? items(field(on?.value, event, 'types')) : [];
  return textOf(only) === 'closed' && others.length === 0;
}

/** The environment of a job, where its name is written out. */
function placeOf(job: YamlEntry, only: Values): Setting {
  return [`jobs.${nameText(job.key)}.environment`, environmentName(job, only), environmentEntry(job)?.line];
}

/** The kind of machine that a job runs on, where it is written out. */
function runnerOf(job: { readonly key: string; readonly value: YamlNode }): Setting {
  const runner = entry(job.value, 'runs-on');
  const labels = [runner?.value, ...items(runner?.value), ...items(field(runner?.value, 'labels'))].flatMap((node) => textOf(node) ?? []);
  // The rest of such a label is only known when the job runs.
  const known = labels.map((label) => /^codebuild-/.exec(label)?.[0].slice(0, -1) ?? label);
  return [`jobs.${nameText(job.key)}.runs-on`, known.length === 0 ? undefined : known.join(', '), runner?.line];
}
