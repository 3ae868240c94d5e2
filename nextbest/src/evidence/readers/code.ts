import type { Attribute, Fact, Reference } from '#model/fact.ts';
import { looksSecret } from '#model/secret.ts';
import { clientsIn } from '../code/clients.ts';
import { hostsIn } from '../code/hosts.ts';
import { type Import, importsIn } from '../code/imports.ts';
import { type Language, languageOf } from '../code/language.ts';
import { type Mention, type OwnCode, ownCodeIn } from '../code/own.ts';
import { variablesIn } from '../code/variables.ts';
import { factOf } from '../fact.ts';
import { lineAt, lineStarts } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';

/**
 * Code: the packages it imports, the services of a cloud it makes clients of, the hosts of interfaces and the variables it names, and what it
 * gives to other code of the team and takes from it. Never parsed, only looked through.
 */
export const code: Reader = {
  name: 'code',
  version: 4,
  reads: (path) => languageOf(path) !== undefined,
  mayRead: (text) =>
    /\b(?:import|require|using|use|env|ENV|environ|getenv|Getenv|Aws|class|def|func|module|export)\b|:\/\/|smtp/i.test(text),
  read: tolerant((text, path, findings) => {
    const language = languageOf(path.slice(path.lastIndexOf('/') + 1));
    if (language !== undefined) findings.facts.push(...factsOf(text, language));
  }),
};

function factsOf(text: string, language: Language): readonly Fact[] {
  const imports = importsIn(text, language);
  const clients = clientsIn(text, language);
  const variables = variablesIn(text, language);
  const hosts = hostsIn(text);
  const own = ownCodeIn(text, language);
  const starts = lineStarts(text);
  return [
    ...listOf('imports', imports, starts),
    ...listOf('clients', clients, starts),
    ...variables.map(({ name, at }) => factOf({ in: 'variable', name, role: 'uses', line: lineAt(starts, at) })),
    ...hosts.map(({ name, at }) => factOf({ in: 'host', name, role: 'uses', line: lineAt(starts, at) })),
    ...ownOf(own, starts),
  ];
}

/** Names stand in one text: a large repository has hundreds of thousands of them. */
const LONGEST_LIST = 400;

/** One fact for all that a file gives and takes; `depends-on` are what it inherits from. */
function ownOf({ namespace, names, active, bases, modules }: OwnCode, starts: readonly number[]): readonly Fact[] {
  const references = [...mentions(bases, 'depends-on', starts), ...mentions(modules, 'module', starts)];
  const told = names.filter((name) => !looksSecret(name)).join(' ');
  if (told === '' && references.length === 0) return [];
  const attributes: Record<string, Attribute> = {
    active: { value: active, line: 1 },
    ...(namespace === undefined ? {} : { namespace: { value: namespace.name, line: lineAt(starts, namespace.at) } }),
  };
  const label = told === '' ? undefined : told.slice(0, LONGEST_LIST);
  return [factOf({ in: 'structure', name: 'own', role: 'declares', label, line: 1, attributes, references })];
}

function mentions(all: readonly Mention[], how: Reference['how'], starts: readonly number[]): Reference[] {
  return all.filter(({ name }) => !looksSecret(name)).map(({ name: to, at }) => ({ to, how, line: lineAt(starts, at) }));
}

/** One fact for a whole list: a large repository has tens of thousands of imports. */
function listOf(name: string, list: readonly Import[], starts: readonly number[]): readonly Fact[] {
  const [first] = list;
  if (first === undefined) return [];
  const references = list.map(({ name: to, at }) => ({ to, how: 'command' as const, line: lineAt(starts, at) }));
  return [factOf({ in: 'structure', name, role: 'uses', line: references[0]?.line ?? 1, references })];
}
