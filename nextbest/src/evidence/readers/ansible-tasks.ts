import type { Fact } from '#model/fact.ts';
import { rolesIn, saidIn, softwareOfRoles } from '../ansible/facts.ts';
import { isTask } from '../ansible/task.ts';
import { factOf } from '../fact.ts';
import type { Reader } from '../reader.ts';
import type { Findings } from '../tolerant.ts';
import { byHand, eachDocument } from '../yaml/documents.ts';
import { entry, items, type YamlNode } from '../yaml/node.ts';

const FILE = /(?:^|\/)(?:tasks|handlers)\/(?:[\w.-]{1,80}\/){0,4}[\w.-]{1,80}\.ya?ml$/;
const META = /(?:^|\/)meta\/main\.ya?ml$/;

/** Tasks of Ansible's roles, and the roles that a role needs. What they set up is there where a play calls the role. */
export const ansibleTasks: Reader = {
  name: 'ansible-tasks',
  version: 1,
  reads: (path) => FILE.test(path) || META.test(path),
  read: byHand(eachDocument(gather)),
};

function gather(document: YamlNode, findings: Findings): void {
  const needed = entry(document, 'dependencies');
  if (document.kind === 'list' && isTasks(document)) {
    const { facts, references } = saidIn(document);
    gatherSteps({ line: document.line, endLine: document.endLine, references }, findings);
    findings.facts.push(...facts);
  } else if (needed !== undefined) gatherSteps({ line: needed.line, endLine: needed.line, references: rolesIn(needed.value) }, findings);
}

/** Other tools have lists of other things in folders of this name, and plays are read by another reader. */
function isTasks(document: YamlNode): boolean {
  const all = items(document);
  return all.some(isTask) && !all.some((item) => entry(item, 'hosts') !== undefined);
}

function gatherSteps(steps: Pick<Fact, 'line' | 'endLine' | 'references'>, findings: Findings): void {
  findings.facts.push(
    factOf({ in: 'platform', name: 'ansible/tasks', role: 'declares', ...steps }),
    ...softwareOfRoles(steps.references ?? []),
  );
}
