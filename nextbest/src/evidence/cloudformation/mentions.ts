import type { Reference } from '#model/fact.ts';
import { entries, items, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { resolvedNames, sharedName } from './shared-name.ts';
import { onlyEntry, type Template } from './template.ts';

type How = Reference['how'];

/** Parts of a resource that tell why another one is mentioned in them. */
const CONTEXTS: ReadonlyMap<string, How> = new Map([
  ['Environment', 'environment'],
  ['Policies', 'permission'],
  ['PolicyDocument', 'permission'],
  ['Statement', 'permission'],
  ['Connectors', 'permission'],
  ['DestinationConfig', 'resource'],
  ['DeadLetterConfig', 'resource'],
]);
/** Read by themselves, about who may assume a role, or only words that something is called or described by. */
const APART = new Set(['Events', 'AssumeRolePolicyDocument', 'Tags', 'Description', 'AlarmDescription', 'DisplayName', 'TopicName']);
const FUNCTIONS = ['Ref', 'GetAtt', 'Sub'] as const;

interface Mentioned {
  readonly template: Template;
  readonly how: How;
}

/**
 * What a value mentions, each once for each reason: resources of the template through Ref, GetAtt and Sub, outputs of nested stacks
 * (`Queues.Outputs.Url`), open parameters, and names that stacks share (shared-name.ts).
 */
export function mentionsIn(node: YamlNode | undefined, { template, how }: Mentioned): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const reference of node === undefined ? [] : walk(node, how)) {
    const key = `${reference.how} ${reference.to}`;
    if (isKnown(reference.to, template) && !found.has(key)) found.set(key, reference);
  }
  return [...found.values()];
}

function isKnown(to: string, { resources, open }: Template): boolean {
  return /^(?:export|ssm):/.test(to) || open.has(to) || resources.has(to.split('.', 1)[0] ?? '');
}

/** `DependsOn`: one name or several. */
export function dependencies(found: YamlEntry | undefined, { resources }: Template): readonly Reference[] {
  return [found?.value, ...items(found?.value)].flatMap((node) => {
    const to = textOf(node);
    return node === undefined || to === undefined || !resources.has(to) ? [] : [{ to, how: 'resource' as const, line: node.line }];
  });
}

function* walk(node: YamlNode, how: How): Generator<Reference, void> {
  for (const name of FUNCTIONS) {
    const argument = argumentOf(name, node);
    if (argument !== undefined) yield* idsIn(name, argument).map((to) => ({ to, how, line: argument.line }));
  }
  const imported = node.tag === '!ImportValue' ? node : onlyEntry(node, 'Fn::ImportValue')?.value;
  const shared = imported === undefined ? undefined : sharedName('export', imported);
  if (shared !== undefined) yield { to: shared, how, line: node.line };
  yield* resolvedNames(node).map((to) => ({ to, how, line: node.line }));
  for (const item of items(node)) yield* walk(item, how);
  for (const { key, value } of entries(node)) if (!APART.has(key)) yield* walk(value, CONTEXTS.get(key) ?? how);
}

/** Of the short form, `!GetAtt Queue.Arn`, or the long one, `Fn::GetAtt: [Queue, Arn]`. */
function argumentOf(name: (typeof FUNCTIONS)[number], node: YamlNode): YamlNode | undefined {
  return node.tag === `!${name}` ? node : onlyEntry(node, name === 'Ref' ? name : `Fn::${name}`)?.value;
}

/** `Queue` of `Queue.Arn`, of `[Queue, Arn]` and of `${Queue.Arn}`; an output of a nested stack as a whole. */
function idsIn(name: (typeof FUNCTIONS)[number], argument: YamlNode): readonly string[] {
  const [first = '', ...rest] = items(argument).map((item) => textOf(item) ?? '');
  const text = textOf(argument) ?? (name === 'GetAtt' ? [first, ...rest].join('.') : first);
  if (name === 'Ref') return [text];
  const named =
    name === 'GetAtt' ? [text] : [...text.slice(0, 20_000).matchAll(/\$\{(\w{1,255}(?:\.[\w.]{1,255})?)\}/g)].map(([, id = '']) => id);
  return named.map((one) => /^\w{1,255}\.Outputs\.\w{1,255}$/.exec(one)?.[0] ?? one.split('.', 1)[0] ?? '');
}
