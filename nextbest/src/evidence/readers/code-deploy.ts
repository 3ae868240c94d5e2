import { factOf } from '../fact.ts';
import { builtFrom } from '../platform/app.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import type { Findings } from '../tolerant.ts';
import { eachDocument } from '../yaml/documents.ts';
import { nameText } from '../yaml/names.ts';
import { entries, field, items, textOf, type YamlNode } from '../yaml/node.ts';

const TARGETS: ReadonlyMap<string, string> = new Map([
  ['AWS::ECS::Service', 'code-deploy/ecs'],
  ['AWS::Lambda::Function', 'code-deploy/lambda'],
]);
const MOST_TARGETS = 50;

/** What CodeDeploy is told: the files and steps that set up machines of one's own, or the service or function that it changes. */
export const codeDeploy: Reader = {
  name: 'code-deploy',
  version: 1,
  reads: (path) => /^appspec(?:[.-][\w-]{1,60})?\.ya?ml$/.test(baseName(path)),
  read: eachDocument(gather),
};

function gather(document: YamlNode, findings: Findings): void {
  const { line, endLine } = document;
  const system = textOf(field(document, 'os'));
  const isOnMachines = system === 'linux' || system === 'windows';
  if (isOnMachines && (field(document, 'hooks') !== undefined || field(document, 'files') !== undefined)) {
    const references = builtFrom(undefined, line);
    findings.facts.push(factOf({ in: 'platform', name: 'code-deploy/machines', role: 'runs', line, endLine, references }));
  }
  const resources = field(document, 'resources') ?? field(document, 'Resources');
  for (const target of items(resources)
    .flatMap((one) => entries(one))
    .slice(0, MOST_TARGETS)) {
    const name = TARGETS.get(textOf(field(target.value, 'type') ?? field(target.value, 'Type')) ?? '');
    if (name !== undefined)
      findings.facts.push(factOf({ in: 'platform', name, role: 'uses', label: nameText(target.key), line: target.line }));
  }
}
