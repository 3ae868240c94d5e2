import type { Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { scriptFacts, scriptsIn } from '../pipeline/script.ts';
import { builtFrom } from '../platform/app.ts';
import type { Reader } from '../reader.ts';
import { baseName, pathText } from '../text.ts';
import type { Findings } from '../tolerant.ts';
import { eachDocument } from '../yaml/documents.ts';
import { nameText } from '../yaml/names.ts';
import { entries, field, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';

/** The manifest of Heroku: what it builds an application from, and the processes that it starts. */
export const heroku: Reader = {
  name: 'heroku',
  version: 1,
  reads: (path) => baseName(path) === 'heroku.yml',
  mayRead: (text) => /^build[ \t]{0,9}:/m.test(text),
  read: eachDocument(gather),
};

function gather(document: YamlNode, findings: Findings): void {
  const build = field(document, 'build');
  if (build === undefined) return;
  const { line, endLine } = document;
  const [recipe] = entries(field(build, 'docker')).flatMap(recipeOf);
  const references = recipe === undefined ? builtFrom(undefined, line) : [recipe];
  findings.facts.push(factOf({ in: 'platform', name: 'heroku/app', role: 'runs', line, endLine, references }));
  for (const process of entries(field(document, 'run')))
    findings.facts.push(...scriptFacts(scriptsIn(process.value), nameText(process.key)));
}

/** The folder of the recipe of one process, which is written as text or beside others. */
function recipeOf({ value, line }: YamlEntry): readonly Reference[] {
  const written = textOf(value) ?? textOf(field(value, 'dockerfile')) ?? '';
  const to = pathText(written.replace(/\/?[^/]*$/, '') || '.');
  return to === undefined || written === '' ? [] : [{ to, how: 'build', line }];
}
