import { isSecretName } from '#model/secret.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, items, textOf, type YamlNode } from '../yaml/node.ts';
import type { ArmResource, ArmTemplate } from './template.ts';

const LIMIT = 2_000;
const TYPE = /^[\w.]{1,60}\/[\w./]{1,150}$/;

/** What a template in JSON declares; also what templates nested in it declare. */
export function jsonTemplate(document: YamlNode): ArmTemplate {
  const resources: ArmResource[] = [];
  const defaults = defaultsOf(document);
  const condition = (written: YamlNode | undefined): boolean | undefined => {
    const literal = written === undefined ? undefined : (defaults.get(nameIn(written) ?? '') ?? written);
    return literal?.kind === 'scalar' && typeof literal.value === 'boolean' ? literal.value : undefined;
  };
  gather(field(document, 'resources'), { resources, condition, parent: undefined, parentLabel: undefined, depth: 0 });
  const byType = new Map<string, string[]>();
  for (const { type, label } of resources) byType.set(type.toLowerCase(), [...(byType.get(type.toLowerCase()) ?? []), label]);
  return {
    resources,
    modules: [],
    defaults,
    mentions: (node) => mentionsIn(textOf(node) ?? '', byType),
    nameIn,
  };
}

/** The one parameter or variable that a value is. */
function nameIn(node: YamlNode): string | undefined {
  return node.kind === 'scalar' ? /^\[(?:parameters|variables)\('(\w{1,100})'\)\]$/.exec(textOf(node) ?? '')?.[1] : undefined;
}

interface Gathering {
  readonly resources: ArmResource[];
  /** Whether what is there on this condition is there with the defaults of the parameters. */
  readonly condition: (written: YamlNode | undefined) => boolean | undefined;
  readonly parent: string | undefined;
  readonly parentLabel: string | undefined;
  readonly depth: number;
}

/** A list, or in newer templates a map by symbolic name. */
function gather(all: YamlNode | undefined, { resources, condition, parent, parentLabel, depth }: Gathering): void {
  const listed = items(all).map((value) => ({ key: undefined, value, line: value.line, endLine: value.endLine }));
  for (const { key, value, line, endLine } of [...listed, ...entries(all)]) {
    const written = textOf(field(value, 'type')) ?? '';
    const type = parent === undefined || written.includes('.') ? written : `${parent}/${written}`;
    if (resources.length >= LIMIT || depth > 5 || !TYPE.test(type)) continue;
    if (type === 'Microsoft.Resources/deployments') {
      gather(field(value, 'properties', 'template', 'resources'), {
        resources,
        condition,
        parent: undefined,
        parentLabel: undefined,
        depth: depth + 1,
      });
      continue;
    }
    const label = nameText(key ?? nameOf(textOf(field(value, 'name')), type));
    if (label !== undefined)
      resources.push({
        type,
        label,
        line,
        endLine,
        existing: false,
        body: value,
        within: parentLabel,
        present: condition(field(value, 'condition')),
      });
    gather(field(value, 'resources'), { resources, condition, parent: type, parentLabel: label, depth: depth + 1 });
  }
}

/** A name that is written out, or the parameter or variable that it is made of, or else the last part of the type. */
function nameOf(written: string | undefined, type: string): string {
  if (written !== undefined && !written.startsWith('[')) return written;
  return /\b(?:parameters|variables)\('(\w{1,100})'\)/.exec(written ?? '')?.[1] ?? type.slice(type.lastIndexOf('/') + 1);
}

/** Of parameters that are no secrets, and of variables that are written out. */
function defaultsOf(document: YamlNode): ReadonlyMap<string, YamlNode> {
  const found = new Map<string, YamlNode>();
  for (const { key, value } of entries(field(document, 'variables'))) if (!isSecretName(key) && isPlain(value)) found.set(key, value);
  for (const { key, value } of entries(field(document, 'parameters'))) {
    const written = entry(value, 'defaultValue')?.value;
    const secure = /^secure/i.test(textOf(field(value, 'type')) ?? '');
    if (written !== undefined && !secure && !isSecretName(key) && isPlain(written)) found.set(key, written);
  }
  return found;
}

function isPlain(node: YamlNode): boolean {
  return node.kind !== 'scalar' || !(textOf(node) ?? '').startsWith('[');
}

/** Resources that are named by their type: the one of that type in this file is meant. */
function mentionsIn(text: string, byType: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (!text.startsWith('[')) return [];
  const types = [...text.slice(0, 5_000).matchAll(/'(Microsoft\.[\w./]{1,200})'/gi)].map(([, type = '']) => type.toLowerCase());
  return [...new Set(types.flatMap((type) => (byType.get(type)?.length === 1 ? (byType.get(type) ?? []) : [])))];
}
