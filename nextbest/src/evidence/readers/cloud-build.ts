import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { jobImage } from '../pipeline/facts.ts';
import { registryFact, type Script, scriptFacts, scriptsIn } from '../pipeline/script.ts';
import { scriptWith, type Values, withSubstitutions } from '../pipeline/values.ts';
import type { Reader } from '../reader.ts';
import { registryOfImage } from '../script/registry.ts';
import { baseName } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { attributesOf, type Setting } from '../yaml/attributes.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, items, textOf, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';

const FILE = /^(?:[\w-]{1,60}[.-])?cloudbuild(?:[.-][\w.-]{1,60})?\.(?:ya?ml|json)$/;
const STEPS = /^["'{ \t]{0,9}steps["']?[ \t]{0,9}:|"steps"[ \t]{0,9}:/m;
/** One of them stands in every build whose file has a name of its own: looked for first, since many formats have steps. */
const OFFERED = /gcr\.io\/(?:cloud-builders|google\.com\/cloudsdktool|kaniko-project|k8s-skaffold)\//;
const KEYS = new Set(
  'artifacts availableSecrets images logsBucket options queueTtl secrets serviceAccount steps substitutions tags timeout'.split(' '),
);
const ARGUMENTS_LIMIT = 100;

/** Google Cloud Build: the image that each step runs in, the program that it starts, and the images that are built. */
export const cloudBuild: Reader = {
  name: 'cloud-build',
  version: 6,
  reads: (path) => /\.ya?ml$/.test(path) || FILE.test(baseName(path)),
  mayRead: (text) => STEPS.test(text),
  read: tolerant((text, path, findings) => {
    const isNamed = FILE.test(baseName(path));
    if (!isNamed && !OFFERED.test(text)) return;
    const { documents, unread } = parseYaml(text);
    const builds = isNamed ? documents : documents.filter(isBuild);
    if (builds.length > 0) findings.unread.push(...unread);
    for (const document of builds) gather(document, findings);
  }),
};

/** A build in a file of any name: nothing else at its top, and a step that runs one of the images which Cloud Build offers for steps. */
function isBuild(document: YamlNode): boolean {
  const names = items(field(document, 'steps')).map((step) => textOf(field(step, 'name')));
  const isWhole = names.length > 0 && names.every((name) => name !== undefined && /[/:]/.test(name));
  return isWhole && entries(document).every(({ key }) => KEYS.has(key)) && names.some((name) => name?.search(OFFERED) === 0);
}

function gather(document: YamlNode, findings: Findings): void {
  const steps = items(field(document, 'steps'));
  if (steps.length === 0) return;
  const values = withSubstitutions(document);
  const { line, endLine } = document;
  const attributes = attributesOf(settingsOf(document));
  findings.facts.push(factOf({ in: 'platform', name: 'cloud-build/pipeline', role: 'uses', line, endLine, attributes }));
  for (const step of steps) findings.facts.push(...factsOf(step, values));
  findings.facts.push(...pushedFacts(document, values));
}

/** What is built is pushed to the registries in the names of the images that the build is said to give. */
function pushedFacts(document: YamlNode, values: Values): readonly Fact[] {
  const named = [field(document, 'images'), field(document, 'artifacts', 'images')].flatMap((list) =>
    items(list).slice(0, ARGUMENTS_LIMIT),
  );
  const hosts = new Map<string, number>();
  for (const image of named) {
    const to = registryOfImage(scriptWith(textOf(image) ?? '', values));
    if (to !== undefined && !hosts.has(to)) hosts.set(to, image.line);
  }
  return [...hosts].map(([to, line]) => registryFact(to, undefined, line));
}

function settingsOf(document: YamlNode): readonly Setting[] {
  const machine = entry(field(document, 'options'), 'machineType');
  const timeout = entry(document, 'timeout');
  return [
    ['machineType', textOf(machine?.value), machine?.line],
    ['timeout', textOf(timeout?.value), timeout?.line],
  ];
}

function factsOf(step: YamlNode, values: Values): readonly Fact[] {
  const label = nameText(textOf(field(step, 'id')));
  const images = jobImage(field(step, 'name'), 'name', label);
  return [...images, ...scriptFacts([...scriptsIn(field(step, 'script')), ...commandOf(step)], label, values)];
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
