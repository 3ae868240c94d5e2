import type { Fact } from '#model/fact.ts';
import { sharedText } from '../cloudformation/shared-name.ts';
import { factOf } from '../fact.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';
import { entries, field, items, textOf, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';

const OTHER_FILE = /(?:^|\/)(?:package(?:-lock)?|composer|tsconfig[\w.-]{0,60})\.json$/;
const GIVES = /\b(?:[Pp]arameters|ParameterKey)["']?\s*:/;
/** What describes an interface has parameters and paths too, and often is the largest file of all. */
const INTERFACE = /^[{ \t]{0,9}["']?(?:openapi|swagger)["']?[ \t]{0,4}:/m;
const NAME = /^\/[\w{}$.-]{1,100}\/[\w{}$./-]{1,200}$/;

/** Values for the parameters of a template beside the file: which of them are names of what Parameter Store keeps. Nothing else is kept. */
export const stackValues: Reader = {
  name: 'stack-values',
  version: 2,
  reads: (path) => /\.(?:ya?ml|json)$/i.test(path) && !OTHER_FILE.test(path),
  mayRead: (text) => GIVES.test(text) && !INTERFACE.test(text) && /["':\s]\/[\w{}$.-]{1,100}\//.test(text),
  read: tolerant((text, _path, { facts, unread }) => {
    const parsed = parseYaml(text);
    unread.push(...parsed.unread);
    for (const document of parsed.documents) facts.push(...givenIn(document));
  }),
};

function givenIn(document: YamlNode): readonly Fact[] {
  const maps = [field(document, 'parameters'), field(document, 'Parameters')].flatMap(entries);
  const listed = items(document).map((item) => ({
    key: textOf(field(item, 'ParameterKey')) ?? '',
    value: field(item, 'ParameterValue'),
  }));
  return [...maps, ...listed].flatMap(({ key, value }) => given(key, value));
}

function given(parameter: string, value: YamlNode | undefined): readonly Fact[] {
  const text = value?.tag === undefined ? (textOf(value) ?? '') : '';
  const to = NAME.test(text) && /^\w{1,255}$/.test(parameter) ? sharedText('ssm', text) : undefined;
  if (value === undefined || to === undefined) return [];
  const reference = { to, how: 'resource', line: value.line } as const;
  return [factOf({ in: 'structure', name: 'stack-value', role: 'declares', label: parameter, line: value.line, references: [reference] })];
}
