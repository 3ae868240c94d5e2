import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import type { Reader } from '../reader.ts';
import { baseName, versionText } from '../text.ts';
import { tolerant } from '../tolerant.ts';
import { at, entries, lineOf, readToml, type TomlNode, textOf } from './toml-tree.ts';

const NAME = /^[\w.-]{1,150}:[\w.-]{1,150}$/;

/** Gradle's version catalogue `libs.versions.toml`: the libraries and plugins that the builds of a repository name by alias. */
export const gradleCatalog: Reader = {
  name: 'gradle-catalog',
  version: 2,
  reads: (path) => baseName(path).endsWith('.versions.toml'),
  read: tolerant((text, _path, findings) => {
    const root = readToml(text, findings);
    if (root === undefined) return;
    for (const [, node] of entries(at(root, 'libraries'))) findings.facts.push(...libraryFact(node, root));
    for (const [, node] of entries(at(root, 'plugins'))) findings.facts.push(...pluginFact(node, root));
  }),
};

function libraryFact(node: TomlNode, root: TomlNode): Fact[] {
  const [group = '', artifact = '', short] = textOf(node)?.split(':') ?? [textOf(at(node, 'group')), textOf(at(node, 'name'))];
  const name = textOf(at(node, 'module')) ?? `${group}:${artifact}`;
  return mavenFact({ name, version: short ?? versionOf(node, root), line: lineOf(node) });
}

function pluginFact(node: TomlNode, root: TomlNode): Fact[] {
  const [id = '', short] = textOf(node)?.split(':') ?? [textOf(at(node, 'id'))];
  return mavenFact({ name: `${id}:${id}.gradle.plugin`, version: short ?? versionOf(node, root), line: lineOf(node) });
}

/** `version = "1"`, `version.ref = "alias"` or `version = { ref = "alias" }`. */
function versionOf(node: TomlNode, root: TomlNode): string | undefined {
  const alias = textOf(at(node, 'version', 'ref'));
  return alias === undefined ? textOf(at(node, 'version')) : textOf(at(root, 'versions', alias));
}

function mavenFact({ name, version, line }: { name: string; version: string | undefined; line: number }): Fact[] {
  return NAME.test(name) ? [factOf({ in: 'maven', name, role: 'uses', line, version: versionText(version) })] : [];
}
