import type { Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { readHcl } from '../hcl/body.ts';
import { attributeOf, type Block, contentOf, textOf, type Value } from '../hcl/syntax.ts';
import { type ShellPiece, softwareInScript } from '../machine/packages.ts';
import { jsonDocument } from '../platform/json.ts';
import type { Reader } from '../reader.ts';
import { pathText } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { nameText } from '../yaml/names.ts';
import { entry, field, items, textOf as textOfNode, type YamlNode } from '../yaml/node.ts';

const FILE = /\.pkr\.hcl$|(?:^|\/)packer\/(?:[\w.-]{1,80}\/){0,4}[\w.-]{1,80}\.json$|packer[\w.-]{0,60}\.json$/;
const OF_PACKER = /^\s{0,40}(?:source|build)\b|"(?:builders|provisioners)"\s{0,20}:/m;
const PLAYBOOKS = 'playbook_file';

/** Templates of Packer: the images of machines that are made, what is installed in them and the playbooks that do it. */
export const packer: Reader = {
  name: 'packer',
  version: 1,
  reads: (path) => FILE.test(path),
  mayRead: (text) => OF_PACKER.test(text),
  read: tolerant((text, path, findings) => {
    if (path.endsWith('.hcl')) gatherHcl(text, findings);
    else gatherJson(text, findings);
  }),
};

function gatherHcl(text: string, findings: Findings): void {
  const { blocks, unread } = readHcl(text);
  findings.unread.push(...unread);
  for (const { type, labels, line, endLine, blocks: inside } of blocks) {
    if (type === 'source') gatherImage({ type: labels[0], name: labels[1], line, endLine }, findings);
    const steps = type === 'build' ? inside.filter((one) => contentOf(one).name === 'provisioner') : [];
    for (const one of steps) gatherProvisioner(one, findings);
  }
}

interface Image {
  readonly type: string | undefined;
  readonly name: string | undefined;
  readonly line: number;
  readonly endLine: number;
}

function gatherImage({ type, name, line, endLine }: Image, findings: Findings): void {
  const label = nameText(name ?? type);
  findings.facts.push(factOf({ in: 'platform', name: 'packer/image', role: 'builds', label, line, endLine }));
}

function gatherProvisioner(block: Block, findings: Findings): void {
  const inline = attributeOf(block, 'inline')?.value;
  for (const piece of inline === undefined ? [] : piecesOf(inline)) findings.facts.push(...softwareInScript(piece));
  gatherPlaybook(textOf(block, PLAYBOOKS), attributeOf(block, PLAYBOOKS)?.line ?? block.line, findings);
}

function piecesOf(value: Value): readonly ShellPiece[] {
  if (value.kind === 'list') return value.items.flatMap(piecesOf);
  if (value.kind === 'heredoc') return [{ text: value.text, line: value.line }];
  return value.kind === 'literal' && typeof value.value === 'string' ? [{ text: value.value, line: value.line }] : [];
}

function gatherPlaybook(written: string | undefined, line: number, findings: Findings): void {
  const to = written === undefined || written.includes('$') ? undefined : pathText(written.replace(/^\{\{\s?template_dir\s?\}\}\//, ''));
  const references: readonly Reference[] = to === undefined || to.includes('{') ? [] : [{ to, how: 'file', line }];
  if (references.length > 0) findings.facts.push(factOf({ in: 'platform', name: 'packer/playbook', role: 'uses', line, references }));
}

function gatherJson(text: string, findings: Findings): void {
  const document = jsonDocument(text, findings);
  const builders = items(field(document, 'builders'));
  for (const one of builders)
    gatherImage(
      { type: textOfNode(field(one, 'type')), name: textOfNode(field(one, 'name')), line: one.line, endLine: one.endLine },
      findings,
    );
  for (const one of builders.length === 0 ? [] : items(field(document, 'provisioners'))) gatherJsonProvisioner(one, findings);
}

function gatherJsonProvisioner(one: YamlNode, findings: Findings): void {
  const inline = field(one, 'inline');
  for (const part of inline?.kind === 'list' ? items(inline) : inline === undefined ? [] : [inline]) {
    const text = textOfNode(part);
    if (text !== undefined) findings.facts.push(...softwareInScript({ text, line: part.line }));
  }
  const playbook = entry(one, PLAYBOOKS);
  gatherPlaybook(textOfNode(playbook?.value), playbook?.line ?? one.line, findings);
}
