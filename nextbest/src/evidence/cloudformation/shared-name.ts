import { nameText } from '../yaml/names.ts';
import { items, textOf, type YamlNode } from '../yaml/node.ts';
import { onlyEntry } from './template.ts';

/** `export`: a value that one stack exports and another imports; `ssm`: one that Parameter Store keeps. */
export type SharedBy = 'export' | 'ssm';

const SHAPE = /^[\w./*-]{3,200}$/;
const RESOLVED = /\{\{resolve:ssm:([^:{}\s]{3,200})(?::\d{1,6})?\}\}/g;

/**
 * The name of a value that stacks share, with its kind and a colon before it; what is only known when a stack is made is a star.
 * Undefined when hardly more than that is left.
 */
export function sharedName(by: SharedBy, node: YamlNode): string | undefined {
  return sharedText(by, partsOf(node, 0).join(''));
}

/** The same for a name that is written with placeholders in braces. */
export function sharedText(by: SharedBy, text: string): string | undefined {
  const name = nameText(text.replace(/\$?\{[^{}]{0,100}\}/g, '*').replace(/\*{2,}/g, '*'));
  return name !== undefined && SHAPE.test(name) && /[A-Za-z][\w-]{2,}/.test(name.replaceAll('*', ' ')) ? `${by}:${name}` : undefined;
}

/** Names in `{{resolve:ssm:/shop/queue:1}}`. */
export function resolvedNames(node: YamlNode): readonly string[] {
  const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value.slice(0, 20_000) : '';
  return text.includes('{{resolve:ssm:')
    ? [...text.replace(/\$\{[^{}]{0,100}\}/g, '*').matchAll(RESOLVED)].flatMap(([, name = '']) => sharedText('ssm', name) ?? [])
    : [];
}

function partsOf(node: YamlNode, depth: number): readonly string[] {
  const joined = argumentOf(node, 'Join');
  if (joined !== undefined && depth < 4) return [joinedText(joined, depth)];
  const substituted = argumentOf(node, 'Sub');
  if (substituted !== undefined) return [textOf(substituted) ?? textOf(items(substituted)[0]) ?? '*'];
  const isWritten = node.tag === undefined || node.tag === '!ImportValue';
  return [isWritten ? (textOf(node) ?? '*') : '*'];
}

function joinedText(joined: YamlNode, depth: number): string {
  const [separator, list] = items(joined);
  const parts = items(list).map((item) => partsOf(item, depth + 1).join(''));
  return parts.join(separator?.kind === 'scalar' ? String(separator.value ?? '') : '');
}

/** Of the short form, `!Sub name`, or the long one, `Fn::Sub: name`. */
function argumentOf(node: YamlNode, name: 'Join' | 'Sub'): YamlNode | undefined {
  return node.tag === `!${name}` ? node : onlyEntry(node, `Fn::${name}`)?.value;
}
