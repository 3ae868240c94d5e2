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

/** Characters of a file that people write by hand; no more of it is read. */
const BY_HAND = 300_000;

/** The same `read`, but not for longer files: to parse a million characters takes longer than one file may. */
export function byHand(read: Reader['read']): Reader['read'] {
  return (text, path) => (text.length > BY_HAND ? { facts: [], unread: [{ why: 'larger than 300 kB' }] } : read(text, path));
}
