import type { Attribute } from '#model/fact.ts';
import { isSecretName, looksSecret } from '#model/secret.ts';
import { entry, items, textOf, type YamlNode } from '../yaml/node.ts';
import { onlyEntry, type Template } from './template.ts';

const DEPTH_LIMIT = 8;
const PLAIN = /^[\w.-]{1,60}$/;

interface Comparison {
  readonly parameter: string;
  readonly text: string;
  readonly equal: boolean;
}

/**
 * The condition of a resource as the setting `countIf`: `var.Parameter == text` or `var.Parameter != text`, as Terraform's are written.
 * Nothing for conditions that compare anything else than one parameter with one text.
 */
export function conditionOf(resource: YamlNode, template: Template): Readonly<Record<string, Attribute>> {
  const named = entry(resource, 'Condition');
  const condition = template.conditions.get(textOf(named?.value) ?? '');
  const found = condition === undefined ? undefined : comparison(condition, template, 0);
  if (named === undefined || found === undefined) return {};
  return { countIf: { value: `var.${found.parameter} ${found.equal ? '==' : '!='} ${found.text}`, line: named.line } };
}

function comparison(node: YamlNode, template: Template, depth: number): Comparison | undefined {
  if (depth > DEPTH_LIMIT) return undefined;
  const negated = operandsOf(node, 'Not')[0];
  if (negated !== undefined) {
    const inner = comparison(negated, template, depth + 1);
    return inner && { ...inner, equal: !inner.equal };
  }
  const name = node.tag === '!Condition' ? textOf(node) : textOf(onlyEntry(node, 'Condition')?.value);
  const other = name === undefined ? undefined : template.conditions.get(name);
  return other === undefined ? compared(operandsOf(node, 'Equals')) : comparison(other, template, depth + 1);
}

/** A parameter and a text, in whichever order. */
function compared(operands: readonly YamlNode[]): Comparison | undefined {
  const parameter = operands.map(parameterOf).find((name) => name !== undefined);
  const text = operands
    .filter((operand) => operand.tag === undefined)
    .map(textOf)
    .find((one) => one !== undefined && PLAIN.test(one));
  const secret = isSecretName(parameter ?? '') || looksSecret(text ?? '');
  return parameter === undefined || text === undefined || secret ? undefined : { parameter, text, equal: true };
}

function parameterOf(node: YamlNode): string | undefined {
  const name = node.tag === '!Ref' ? textOf(node) : textOf(onlyEntry(node, 'Ref')?.value);
  return name !== undefined && PLAIN.test(name) ? name : undefined;
}

function operandsOf(node: YamlNode, name: 'Not' | 'Equals'): readonly YamlNode[] {
  return node.tag === `!${name}` ? items(node) : items(onlyEntry(node, `Fn::${name}`)?.value);
}
