import type { Fact } from '#model/fact.ts';
import { clientsIn } from '../code/clients.ts';
import { hostsIn } from '../code/hosts.ts';
import { type Import, importsIn } from '../code/imports.ts';
import { type Language, languageOf } from '../code/language.ts';
import { variablesIn } from '../code/variables.ts';
import { factOf } from '../fact.ts';
import { lineAt, lineStarts } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';

/** Code: the packages it imports, the services of a cloud it makes clients of, the hosts of interfaces and the variables it names. Never parsed, only looked through. */
export const code: Reader = {
  name: 'code',
  version: 3,
  reads: (path) => languageOf(path) !== undefined,
  mayRead: (text) => /\b(?:import|require|using|use|env|ENV|environ|getenv|Getenv|Aws)\b|:\/\/|smtp/i.test(text),
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
  if (imports.length + clients.length + variables.length + hosts.length === 0) return [];
  const starts = lineStarts(text);
  return [
    ...listOf('imports', imports, starts),
    ...listOf('clients', clients, starts),
    ...variables.map(({ name, at }) => factOf({ in: 'variable', name, role: 'uses', line: lineAt(starts, at) })),
    ...hosts.map(({ name, at }) => factOf({ in: 'host', name, role: 'uses', line: lineAt(starts, at) })),
  ];
}

/** One fact for a whole list: a large repository has tens of thousands of imports. */
function listOf(name: string, list: readonly Import[], starts: readonly number[]): readonly Fact[] {
  const [first] = list;
  if (first === undefined) return [];
  const references = list.map(({ name: to, at }) => ({ to, how: 'command' as const, line: lineAt(starts, at) }));
  return [factOf({ in: 'structure', name, role: 'uses', line: references[0]?.line ?? 1, references })];
}
