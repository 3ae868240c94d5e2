import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { jobImage } from '../pipeline/facts.ts';
import { type Script, scriptFacts, scriptsIn } from '../pipeline/script.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import type { Findings } from '../tolerant.ts';
import { attributesOf, type Setting } from '../yaml/attributes.ts';
import { eachDocument } from '../yaml/documents.ts';
import { nameText } from '../yaml/names.ts';
import { entry, field, items, textOf, type YamlNode } from '../yaml/node.ts';

const FILE = /^(?:[\w-]{1,60}[.-])?cloudbuild(?:[.-][\w.-]{1,60})?\.(?:ya?ml|json)$/;
const ARGUMENTS_LIMIT = 100;

/** Google Cloud Build: the image that each step runs in, the program that it starts, and the images that are built. */
export const cloudBuild: Reader = {
  name: 'cloud-build',
  version: 2,
  reads: (path) => FILE.test(baseName(path)),
  mayRead: (text) => text.includes('steps'),
  read: eachDocument(gather),
};

function gather(document: YamlNode, findings: Findings): void {
  const steps = items(field(document, 'steps'));
  if (steps.length === 0) return;
  const { line, endLine } = document;
  const attributes = attributesOf(settingsOf(document));
  findings.facts.push(factOf({ in: 'platform', name: 'cloud-build/pipeline', role: 'uses', line, endLine, attributes }));
  for (const step of steps) findings.facts.push(...factsOf(step));
}

function settingsOf(document: YamlNode): readonly Setting[] {
  const machine = entry(field(document, 'options'), 'machineType');
  const timeout = entry(document, 'timeout');
  return [
    ['machineType', textOf(machine?.value), machine?.line],
    ['timeout', textOf(timeout?.value), timeout?.line],
  ];
}

function factsOf(step: YamlNode): readonly Fact[] {
  const label = nameText(textOf(field(step, 'id')));
  const images = jobImage(field(step, 'name'), 'name', label);
  return [...images, ...scriptFacts([...scriptsIn(field(step, 'script')), ...commandOf(step)], label)];
}

/** The entrypoint, or the program that a builder is named after, with its arguments; behind `bash -c` it is a script of its own. */
function commandOf(step: YamlNode): readonly Script[] {
  const program = baseName(textOf(field(step, 'entrypoint')) ?? (textOf(field(step, 'name')) ?? '').split(/[:@]/, 1)[0] ?? '');
  const list = items(field(step, 'args')).slice(0, ARGUMENTS_LIMIT);
  const shell = /^(?:ba|da|z)?sh$/.test(program) ? list.findIndex((argument) => /^-\w*c$/.test(textOf(argument) ?? '')) : -1;
  if (shell !== -1) return scriptsIn(list[shell + 1]);
  const [first] = list;
  if (first === undefined || !/^[a-z][\w.+-]{0,30}$/.test(program)) return [];
  const words = [program, ...list.map((argument) => (textOf(argument) ?? '').replace(/\s[\s\S]*$/, ''))];
  const folder = textOf(field(step, 'dir'));
  const text = folder === undefined || /[\s"'`;|&$]/.test(folder) ? words.join(' ') : `cd ${folder}\n${words.join(' ')}`;
  return [{ text, line: first.line, endLine: first.line, literal: false }];
}
