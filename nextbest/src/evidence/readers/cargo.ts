import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import type { Reader } from '../reader.ts';
import { baseName, description, pathText, versionText } from '../text.ts';
import { tolerant } from '../tolerant.ts';
import { at, entries, items, lineOf, readToml, type TomlNode, textOf } from './toml-tree.ts';

const NAME = /^[\w-]{1,100}$/;

/** Rust's `Cargo.toml`: the crate, its dependencies (also per target) and the members of a workspace. */
export const cargo: Reader = {
  name: 'cargo',
  version: 2,
  reads: (path) => baseName(path) === 'Cargo.toml',
  read: tolerant((text, _path, findings) => {
    const root = readToml(text, findings);
    if (root === undefined) return;
    findings.facts.push(...crateFacts(at(root, 'package')), ...memberFacts(at(root, 'workspace', 'members')), ...dependencyFacts(root));
    findings.facts.push(...tabled(at(root, 'workspace', 'dependencies'), { role: 'declares' }));
    for (const [, target] of entries(at(root, 'target'))) findings.facts.push(...dependencyFacts(target));
  }),
};

function crateFacts(crate: TomlNode): Fact[] {
  const name = at(crate, 'name');
  const label = textOf(name);
  const about = at(crate, 'description');
  const says = description(textOf(about) ?? '');
  return [
    ...(label === undefined || !NAME.test(label)
      ? []
      : [factOf({ in: 'structure', name: 'package', role: 'declares', label, line: lineOf(name) })]),
    ...(says === undefined ? [] : [factOf({ in: 'structure', name: 'description', role: 'declares', label: says, line: lineOf(about) })]),
  ];
}

function memberFacts(list: TomlNode): Fact[] {
  const references = items(list).flatMap((item): Reference[] => {
    const to = pathText(textOf(item) ?? '');
    return to === undefined ? [] : [{ to, how: 'module', line: lineOf(item) }];
  });
  return references.length === 0 ? [] : [factOf({ in: 'structure', name: 'workspace', role: 'declares', line: lineOf(list), references })];
}

function dependencyFacts(table: TomlNode): Fact[] {
  return [
    ...tabled(at(table, 'dependencies'), { role: 'uses' }),
    ...tabled(at(table, 'dev-dependencies'), { role: 'uses', scope: 'development' }),
    ...tabled(at(table, 'build-dependencies'), { role: 'uses', scope: 'development' }),
  ];
}

/** `name = "version"` or `name = { version = …, package = …, optional = true }`. */
function tabled(table: TomlNode, { role, scope }: { role: Fact['role']; scope?: Fact['scope'] }): Fact[] {
  return entries(table).flatMap(([key, node]) => {
    const name = textOf(at(node, 'package')) ?? key;
    if (!NAME.test(name)) return [];
    const version = versionText(textOf(node) ?? textOf(at(node, 'version')));
    const optional = at(node, 'optional').value === true ? 'optional' : undefined;
    return [factOf({ in: 'cargo', name, role, line: lineOf(node), version, scope: scope ?? optional })];
  });
}
