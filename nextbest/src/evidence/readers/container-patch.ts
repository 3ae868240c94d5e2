import { factOf } from '../fact.ts';
import type { Reader } from '../reader.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { writtenImage } from '../yaml/image.ts';
import { entry, field, items, textOf, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';

const CONTAINERS = /\/(?:initContainers|containers)(?:\/(?:-|\d{1,3}))?$/;
const OPERATION = /^[ \t]{0,20}(?:-[ \t]{1,10})?op["']?\s{0,5}:/m;

/** Patches in operations (RFC 6902): the images of the containers that they put into a workload. */
export const containerPatch: Reader = {
  name: 'container-patch',
  version: 1,
  reads: (path) => /\.ya?ml$/.test(path),
  mayRead: (text) => text.includes('ontainers') && OPERATION.test(text),
  read: tolerant((text, _path, findings) => {
    const { documents, unread } = parseYaml(text);
    findings.unread.push(...unread);
    for (const document of documents) for (const operation of items(document)) gather(operation, findings);
  }),
};

function gather(operation: YamlNode, findings: Findings): void {
  const at = textOf(field(operation, 'path')) ?? '';
  const does = textOf(field(operation, 'op'));
  if ((does !== 'add' && does !== 'replace') || at.length > 300 || !CONTAINERS.test(at)) return;
  const value = field(operation, 'value');
  for (const container of value?.kind === 'list' ? items(value) : value === undefined ? [] : [value]) {
    const image = entry(container, 'image');
    const named = writtenImage(textOf(image?.value) ?? '');
    if (image !== undefined && named !== undefined)
      findings.facts.push(factOf({ in: 'image', role: 'declares', line: image.line, ...named }));
  }
}
