import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { mentionsIn } from './mentions.ts';
import { sharedName, sharedText } from './shared-name.ts';
import { isLookedUp, propertiesOf, type Template } from './template.ts';

const NESTED: ReadonlySet<string> = new Set(['AWS::CloudFormation::Stack', 'AWS::Serverless::Application']);

/**
 * What ties a template to others: its outputs and under which name they are exported, the parameters that it looks up, the values that
 * it keeps in Parameter Store, and what it gives to nested stacks.
 */
export function stackFacts(document: YamlNode, template: Template): readonly Fact[] {
  return [
    ...entries(field(document, 'Parameters')).flatMap(lookedUp),
    ...entries(field(document, 'Outputs')).flatMap((output) => outputs(output, template)),
    ...[...template.resources.values()].flatMap((resource) => [...kept(resource, template), ...argumentsOf(resource, template)]),
  ];
}

function lookedUp({ key, line, value }: YamlEntry): readonly Fact[] {
  const written = field(value, 'Default');
  const to = written === undefined ? givenName(key) : isLookedUp(value) ? sharedText('ssm', textOf(written) ?? '') : undefined;
  return to === undefined ? [] : relay('parameter', key, { line, references: [{ to, how: 'resource', line: written?.line ?? line }] });
}

/** A parameter without a value of its own is given what another template puts out under the same name of at least two words. */
function givenName(key: string): string | undefined {
  return /^[A-Z][a-z0-9]{1,60}[A-Z]\w{1,100}$/.test(key) ? `given:${key}` : undefined;
}

function outputs({ key, line, value }: YamlEntry, template: Template): readonly Fact[] {
  const references = mentionsIn(field(value, 'Value'), { template, how: 'resource' });
  const exported = field(value, 'Export', 'Name');
  const name = exported === undefined ? undefined : sharedName('export', exported);
  const told = { line, references };
  return [...relay('output', key, told), ...relay('shared', name, told), ...relay('shared', givenName(key), told)];
}

/** The names under which Parameter Store keeps a value of this stack. */
function kept({ line, value }: YamlEntry, template: Template): readonly Fact[] {
  if (textOf(field(value, 'Type')) !== 'AWS::SSM::Parameter') return [];
  const properties = propertiesOf(value, template);
  const name = field(properties, 'Name');
  const references = mentionsIn(field(properties, 'Value'), { template, how: 'resource' });
  return name === undefined ? [] : relay('shared', sharedName('ssm', name), { line, references });
}

function argumentsOf({ key, value }: YamlEntry, template: Template): readonly Fact[] {
  if (!NESTED.has(textOf(field(value, 'Type')) ?? '')) return [];
  return entries(entry(propertiesOf(value, template), 'Parameters')?.value).flatMap((given) =>
    relay('argument', `${key}.${given.key}`, {
      line: given.line,
      references: mentionsIn(given.value, { template, how: 'resource' }),
    }),
  );
}

function relay(
  name: 'parameter' | 'output' | 'shared' | 'argument',
  label: string | undefined,
  { line, references }: { readonly line: number; readonly references: readonly Reference[] },
): readonly Fact[] {
  const called = nameText(label);
  return called === undefined || references.length === 0
    ? []
    : [factOf({ in: 'structure', name, role: 'declares', label: called, line, references })];
}
