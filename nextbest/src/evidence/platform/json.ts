import type { Findings } from '../tolerant.ts';
import type { YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';

/** A text in quotes, which may hold what looks like a comment, or a comment. */
const TEXT_OR_COMMENT = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/g;

/** A JSON document, also with comments, as the tree that YAML is read into: JSON without comments is YAML. */
export function jsonDocument(text: string, findings: Findings): YamlNode | undefined {
  const plain = withoutComments(text);
  if (!/^\s*\{/.test(plain)) return void findings.unread.push({ line: 1, why: 'not a JSON object' });
  const { documents, unread } = parseYaml(plain);
  findings.unread.push(...unread);
  return documents[0]?.kind === 'map' ? documents[0] : undefined;
}

/** The text with each comment as spaces, so that everything else keeps its place. */
function withoutComments(text: string): string {
  return text.replace(TEXT_OR_COMMENT, (found) => (found.startsWith('"') ? found : found.replace(/[^\n]/g, ' ')));
}
