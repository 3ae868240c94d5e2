import { stripComments } from 'jsonc-parser';
import type { Findings } from '../tolerant.ts';
import type { YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';

/** A JSON document, also with comments, as the tree that YAML is read into: JSON without comments is YAML. */
export function jsonDocument(text: string, findings: Findings): YamlNode | undefined {
  const plain = stripComments(text, ' ');
  if (!/^\s*\{/.test(plain)) return void findings.unread.push({ line: 1, why: 'not a JSON object' });
  const { documents, unread } = parseYaml(plain);
  findings.unread.push(...unread);
  return documents[0]?.kind === 'map' ? documents[0] : undefined;
}
