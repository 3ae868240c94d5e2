import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { pathText } from '../text.ts';
import { writtenImage } from '../yaml/image.ts';
import { entry, textOf, type YamlNode } from '../yaml/node.ts';

const REMOTE = /^([\w.-]{1,100}\/[\w.-]{1,100}(?:\/[\w./-]{1,200})?)@([\w./-]{1,200})$/;

/** What a step or a job calls with `uses`: an action or a workflow of another repository, or an image. */
export function calledBy(node: YamlNode, label: string | undefined): readonly Fact[] {
  const uses = entry(node, 'uses');
  const written = textOf(uses?.value) ?? '';
  if (uses === undefined) return [];
  const { line } = uses;
  if (written.startsWith('docker://')) return imageFact(uses.value, { label, line, scope: undefined });
  const [, name, version] = REMOTE.exec(written) ?? [];
  return name === undefined || written.startsWith('.') ? [] : [factOf({ in: 'action', name, role: 'uses', label, line, version })];
}

/** A step or job that calls an action or a workflow of this repository, by its path. */
export function localCall(node: YamlNode): readonly Reference[] {
  const uses = entry(node, 'uses');
  const written = textOf(uses?.value) ?? '';
  const to = /^\.{1,2}\//.test(written) ? pathText(written) : undefined;
  return uses === undefined || to === undefined ? [] : [{ to, how: 'module', line: uses.line }];
}

/** An image that a workflow starts. */
export function imageFact(
  node: YamlNode,
  { label, line, scope }: Pick<Fact, 'line'> & { label: string | undefined; scope: Fact['scope'] },
): readonly Fact[] {
  const named = writtenImage((textOf(node) ?? '').replace(/^docker:\/\//, ''));
  return named === undefined ? [] : [factOf({ in: 'image', role: 'uses', label, line, scope, ...named })];
}
