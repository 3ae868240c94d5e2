import type { Reader } from '../reader.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import type { YamlNode } from './node.ts';
import { parseYaml } from './parse.ts';

/** A reader's `read` for files of YAML: what could not be parsed is told, and each document is handed on. */
export function eachDocument(gather: (document: YamlNode, findings: Findings) => void): Reader['read'] {
  return tolerant((text, _path, findings) => {
    const { documents, unread } = parseYaml(text);
    findings.unread.push(...unread);
    for (const document of documents) gather(document, findings);
  });
}
