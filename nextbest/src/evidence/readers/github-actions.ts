import { factOf } from '../fact.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import type { Findings } from '../tolerant.ts';
import { tolerant } from '../tolerant.ts';
import { gatherAction } from '../workflow/action.ts';
import { environmentName, gatherJob } from '../workflow/job.ts';
import { variablesOf } from '../workflow/pushes.ts';
import { localCall } from '../workflow/uses.ts';
import { attributesOf, type Setting } from '../yaml/attributes.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, items, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';

const WORKFLOW = /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;

/** GitHub Actions: workflows and actions of the repository; which actions and programs their steps use, never with what. */
export const githubActions: Reader = {
  name: 'github-actions',
  version: 7,
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
  const attributes = attributesOf([...triggersOf(document), ...jobs.flatMap((job) => [runnerOf(job), placeOf(job)])]);
  const references = jobs.flatMap(({ value }) => [value, ...items(field(value, 'steps'))]).flatMap(localCall);
  const line = name?.line ?? document.line;
  findings.facts.push(
    factOf({ in: 'structure', name: 'workflow', role: 'declares', label, line, endLine: document.endLine, attributes, references }),
  );
  const forAll = { shell: textOf(field(document, 'defaults', 'run', 'shell')), variables: variablesOf(document) };
  for (const job of jobs) gatherJob(job, forAll, findings);
}

/** What starts a workflow: `on` is one event, a list or a map of events. */
function triggersOf(document: YamlNode): readonly Setting[] {
  const on = entry(document, 'on');
  const events = [...[on?.value, ...items(on?.value)].flatMap((node) => ({ key: textOf(node), line: node?.line })), ...entries(on?.value)];
  const triggers = events.filter(({ key }) => /^[a-z_]{1,50}$/.test(key ?? '')).map(({ key, line }): Setting => [`on.${key}`, true, line]);
  const crons = items(field(on?.value, 'schedule')).flatMap((each) => field(each, 'cron') ?? []);
  return [...triggers, ...crons.map((cron): Setting => ['schedule', textOf(cron), cron.line])];
}

/** The environment of a job, where its name is written out. */
function placeOf(job: YamlEntry): Setting {
  const written = environmentName(job);
  const name = nameText(textOf(written?.value));
  return [`jobs.${nameText(job.key)}.environment`, name?.includes('${{') === true ? undefined : name, written?.line];
}

/** The kind of machine that a job runs on, where it is written out. */
function runnerOf(job: { readonly key: string; readonly value: YamlNode }): Setting {
  const runner = entry(job.value, 'runs-on');
  const labels = [runner?.value, ...items(runner?.value), ...items(field(runner?.value, 'labels'))].flatMap((node) => textOf(node) ?? []);
  return [`jobs.${nameText(job.key)}.runs-on`, labels.length === 0 ? undefined : labels.join(', '), runner?.line];
}
