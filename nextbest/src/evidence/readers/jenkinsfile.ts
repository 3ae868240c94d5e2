import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { type Call, callsIn } from '../groovy/pipeline.ts';
import { groovyTokens, type Token } from '../groovy/tokens.ts';
import { lineStarts } from '../lines.ts';
import { gateFact } from '../pipeline/facts.ts';
import { type Script, scriptFacts } from '../pipeline/script.ts';
import type { Reader } from '../reader.ts';
import { artifact } from '../script/artifact.ts';
import { baseName, versionText } from '../text.ts';
import { tolerant } from '../tolerant.ts';
import { attributesOf, type Setting } from '../yaml/attributes.ts';
import { writtenImage } from '../yaml/image.ts';
import { nameText } from '../yaml/names.ts';

const FILE = /^(?:Jenkinsfile(?:[.-][\w.-]{1,80})?|[\w.-]{1,80}\.jenkinsfile)$/i;
const LIBRARY = /^([\w.-]{1,100})(?:@([\w./-]{1,100}))?$/;

/** Jenkins pipelines, scripted or declarative: programs, images, shared libraries, and the steps that wait for a person. */
export const jenkinsfile: Reader = {
  name: 'jenkinsfile',
  version: 6,
  reads: (path) => FILE.test(baseName(path)),
  read: tolerant((text, _path, findings) => {
    const calls = callsIn(groovyTokens(text));
    if (calls.length === 0) return;
    const attributes = attributesOf(settingsOf(calls));
    const endLine = lineStarts(text).length;
    findings.facts.push(factOf({ in: 'platform', name: 'jenkins/pipeline', role: 'uses', line: 1, endLine, attributes }));
    for (const call of calls) findings.facts.push(...factsOf(call));
  }),
};

function factsOf(call: Call): readonly Fact[] {
  const label = nameText(call.stage);
  const [first] = call.texts;
  if (call.name === 'sh') return scriptFacts(scriptsOf(call.named.get('script') ?? first), label);
  if (call.name === 'input') return [gateFact('approval', call.stage ?? call.named.get('id')?.value, call.line)];
  if (call.name === 'docker.image' || (call.name === 'image' && call.within.includes('docker')) || call.name === 'docker')
    return imageFacts(first, label);
  if (call.name === 'docker.build') return builtFacts(call);
  if (call.name === 'library' || call.name === '@Library') return libraryFacts(first);
  return [];
}

/** A text is written with its escapes; lines of a text between three quotes are lines of the file. */
function scriptsOf(token: Token | undefined): readonly Script[] {
  if (token === undefined) return [];
  const { value, line, endLine } = token;
  return [{ text: value.replace(/\\(["'$])/g, '$1'), line, endLine, literal: true }];
}

function imageFacts(token: Token | undefined, label: string | undefined): readonly Fact[] {
  const named = writtenImage(token?.value ?? '');
  return token === undefined || named === undefined
    ? []
    : [factOf({ in: 'image', role: 'uses', label, line: token.line, scope: 'test', ...named })];
}

/** `docker.build("name", "folder")`: the folder may come behind options, and is the root when it is not named. */
function builtFacts({ texts, line }: Call): readonly Fact[] {
  const folder = texts[1]?.value.trim().split(/\s+/).at(-1) ?? '.';
  const clean = folder.replace(/^\.?\/|(?<!\/)\/+$/g, '').replace(/^\.$/, '');
  const built = folder.startsWith('-') ? undefined : artifact({ image: texts[0]?.value, folder: clean, line });
  return built?.label === undefined ? [] : [built];
}

function libraryFacts(token: Token | undefined): readonly Fact[] {
  const [, name, version] = LIBRARY.exec(token?.value ?? '') ?? [];
  if (token === undefined || name === undefined) return [];
  return [factOf({ in: 'structure', name: 'library', role: 'uses', label: name, line: token.line, version: versionText(version) })];
}

/** The label of the machines that it asks for, and its schedule. */
function settingsOf(calls: readonly Call[]): readonly Setting[] {
  const agent = calls.find(({ name, texts }) => (name === 'node' || name === 'label') && texts.length > 0)?.texts[0];
  const cron = calls.find(({ name, texts }) => name === 'cron' && texts.length > 0)?.texts[0];
  return [
    ['runs-on', agent?.value, agent?.line],
    ['schedule', cron?.value, cron?.line],
  ];
}
