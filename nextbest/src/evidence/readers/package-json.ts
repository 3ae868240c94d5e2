import type { Attribute, Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import type { Reader } from '../reader.ts';
import { baseName, description, pathText, versionText } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { type Member, member, readJson } from './json-tree.ts';

const NAME = /^(?:@[\w.~-]{1,100}\/)?[\w.~-]{1,214}$/;
const ALIAS = /^npm:((?:@[\w.~-]+\/)?[\w.~-]+)(?:@(.*))?$/;

const DEPENDENCIES: readonly { readonly field: string; readonly scope?: Fact['scope'] }[] = [
  { field: 'dependencies' },
  { field: 'devDependencies', scope: 'development' },
  { field: 'optionalDependencies', scope: 'optional' },
  { field: 'peerDependencies', scope: 'optional' },
];

/** `package.json`: the package, its dependencies, the Node.js it asks for and its workspaces. */
export const packageJson: Reader = {
  name: 'package-json',
  version: 3,
  reads: (path) => baseName(path) === 'package.json' && !`/${path}`.includes('/node_modules/'),
  read: tolerant((text, _path, findings) => {
    const { members, unread } = readJson(text);
    findings.unread.push(...unread);
    if (members.length === 0) return;
    findings.facts.push(
      ...packageFacts(members),
      ...workspaceFacts(member(members, 'workspaces')),
      ...engineFacts(member(members, 'engines')),
    );
    for (const { field, scope } of DEPENDENCIES) gatherDependencies(member(members, field), scope, findings);
  }),
};

function packageFacts(members: readonly Member[]): Fact[] {
  const name = member(members, 'name');
  const start = member(member(members, 'scripts')?.members ?? [], 'start');
  const line = name?.line ?? 1;
  const label = name?.text !== undefined && NAME.test(name.text) ? name.text : undefined;
  // What is installed as a command is started by whoever installs it.
  const role = start === undefined || member(members, 'bin') !== undefined ? 'declares' : 'builds';
  const about = member(members, 'description');
  const says = description(about?.text ?? '');
  return [
    factOf({
      in: 'structure',
      name: 'package',
      role,
      label,
      line,
      attributes: { ...privacy(member(members, 'private')), ...publication(members) },
    }),
    ...(about === undefined || says === undefined
      ? []
      : [factOf({ in: 'structure', name: 'description', role: 'declares', label: says, line: about.line })]),
  ];
}

function privacy(field: Member | undefined): Record<string, Attribute> {
  return field?.flag === undefined ? {} : { private: { value: field.flag, line: field.line } };
}

/** An entry point to import and a list of what is packed: publishing needs both, running an application neither (docs.npmjs.com, package.json, 2026-11-25). */
function publication(members: readonly Member[]): Record<string, Attribute> {
  const packed = member(members, 'files') ?? member(members, 'publishConfig');
  const imported = member(members, 'exports') ?? member(members, 'main') ?? member(members, 'module');
  const isPackage = packed !== undefined && imported !== undefined && member(members, 'private')?.flag !== true;
  return isPackage ? { published: { value: true, line: packed.line } } : {};
}

function workspaceFacts(field: Member | undefined): Fact[] {
  if (field === undefined) return [];
  const items = field.items.length > 0 ? field.items : (member(field.members, 'packages')?.items ?? []);
  const references = items.flatMap(({ text, line }): Reference[] => {
    const to = text === undefined ? undefined : pathText(text);
    return to === undefined ? [] : [{ to, how: 'module', line }];
  });
  if (references.length === 0) return [];
  return [factOf({ in: 'structure', name: 'workspace', role: 'declares', line: field.line, endLine: field.endLine, references })];
}

function engineFacts(field: Member | undefined): Fact[] {
  const node = member(field?.members ?? [], 'node');
  const version = versionText(node?.text);
  return node === undefined || version === undefined
    ? []
    : [factOf({ in: 'runtime', name: 'node', role: 'uses', line: node.line, version })];
}

function gatherDependencies(field: Member | undefined, scope: Fact['scope'], findings: Findings): void {
  for (const { name, text = '', line } of field?.members ?? []) {
    const alias = ALIAS.exec(text);
    const installed = alias?.[1] ?? name;
    if (!NAME.test(installed)) findings.unread.push({ line, why: 'not a package name' });
    else
      findings.facts.push(
        factOf({ in: 'npm', name: installed, role: 'uses', line, version: rangeOf(alias === null ? text : alias[2]), scope }),
      );
  }
}

/** Addresses of archives and git repositories are dropped: they may carry credentials. */
function rangeOf(written: string | undefined): string | undefined {
  return written?.includes('@') || written?.includes('#') ? undefined : versionText(written);
}
