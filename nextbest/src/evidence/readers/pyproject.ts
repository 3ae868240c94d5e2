import type { Attribute, Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { pythonName, pythonRequirement } from '../python-requirement.ts';
import type { Reader } from '../reader.ts';
import { baseName, description, pathText, versionText } from '../text.ts';
import { tolerant } from '../tolerant.ts';
import { at, entries, items, lineOf, readToml, type TomlNode, textOf } from './toml-tree.ts';

/** Extras with these names are for those who work on the package. */
const DEVELOPMENT_EXTRA = /^(?:dev|develop|development|tests?|testing|lint|docs?|typing|all-dev)$/i;

/** Groups that a product is installed with to do more; those of other names are what developers need. */
const FEATURES = /(?:^|[_-])(?:all|extras?|optional|plugins?|connectors?|drivers?|integrations?|sources?)(?:$|[_-])/i;
/** Extras and groups with these names are what production installs. */
const PRODUCTION_EXTRA = /^(?:prod|production|deploy|deployment|server)$/i;

type Scope = Fact['scope'];

/** `pyproject.toml` (PEP 621 and 735, Poetry, uv, PDM) and `Pipfile`. */
export const pyproject: Reader = {
  name: 'pyproject',
  version: 4,
  reads: (path) => ['pyproject.toml', 'Pipfile'].includes(baseName(path)),
  read: tolerant((text, path, findings) => {
    const root = readToml(text, findings);
    if (root !== undefined) findings.facts.push(...(baseName(path) === 'Pipfile' ? pipfileFacts(root) : projectFacts(root)));
  }),
};

function projectFacts(root: TomlNode): Fact[] {
  const project = at(root, 'project');
  const tool = at(root, 'tool');
  return [
    ...packageFacts(project, at(tool, 'poetry')),
    ...runtimeFacts(at(project, 'requires-python')),
    ...listed(at(project, 'dependencies'), undefined),
    ...entries(at(project, 'optional-dependencies')).flatMap(([extra, list]) => listed(list, extraScope(extra))),
    ...entries(at(root, 'dependency-groups')).flatMap(([group, list]) => listed(list, groupScope(group))),
    ...listed(at(tool, 'uv', 'dev-dependencies'), 'development'),
    ...entries(at(tool, 'pdm', 'dev-dependencies')).flatMap(([, list]) => listed(list, 'development')),
    ...poetryFacts(at(tool, 'poetry')),
    ...workspaceFacts(at(tool, 'uv', 'workspace', 'members')),
  ];
}

function extraScope(extra: string): Scope {
  if (PRODUCTION_EXTRA.test(extra)) return undefined;
  return DEVELOPMENT_EXTRA.test(extra) ? 'development' : 'optional';
}

function groupScope(group: string): Scope {
  if (group === 'main' || PRODUCTION_EXTRA.test(group)) return undefined;
  return FEATURES.test(group) && !DEVELOPMENT_EXTRA.test(group) ? 'optional' : 'development';
}

function pipfileFacts(root: TomlNode): Fact[] {
  return [
    ...tabled(at(root, 'packages'), undefined),
    ...tabled(at(root, 'dev-packages'), 'development'),
    ...runtimeFacts(at(root, 'requires', 'python_full_version')),
    ...runtimeFacts(at(root, 'requires', 'python_version')),
  ];
}

/** Classifiers sort a package in a public index; those that begin with `Private ::` keep it out of there (pypi/warehouse#5440, 2026-11-25). */
function publication(classifiers: TomlNode): Record<string, Attribute> {
  const written = items(classifiers).map((item) => textOf(item) ?? '');
  const isPackage = written.length > 0 && !written.some((one) => one.startsWith('Private ::'));
  return isPackage ? { published: { value: true, line: lineOf(classifiers) } } : {};
}

function packageFacts(project: TomlNode, poetry: TomlNode): Fact[] {
  const owner = textOf(at(project, 'name')) === undefined ? poetry : project;
  const name = at(owner, 'name');
  const about = at(owner, 'description');
  const label = textOf(name);
  const says = description(textOf(about) ?? '');
  return [
    ...(label === undefined || !/^[\w.-]{1,100}$/.test(label)
      ? []
      : [
          factOf({
            in: 'structure',
            name: 'package',
            role: 'declares',
            label,
            line: lineOf(name),
            attributes: publication(at(owner, 'classifiers')),
          }),
        ]),
    ...(says === undefined ? [] : [factOf({ in: 'structure', name: 'description', role: 'declares', label: says, line: lineOf(about) })]),
  ];
}

function runtimeFacts(node: TomlNode): Fact[] {
  const version = versionText(textOf(node));
  return version === undefined ? [] : [factOf({ in: 'runtime', name: 'python', role: 'uses', line: lineOf(node), version })];
}

function listed(list: TomlNode, scope: Scope): Fact[] {
  return items(list).flatMap((item) => {
    const found = pythonRequirement(textOf(item) ?? '');
    return found === undefined ? [] : [factOf({ in: 'pypi', role: 'uses', line: lineOf(item), scope, ...found })];
  });
}

function poetryFacts(poetry: TomlNode): Fact[] {
  return [
    ...runtimeFacts(at(poetry, 'dependencies', 'python')),
    ...tabled(at(poetry, 'dependencies'), undefined),
    ...tabled(at(poetry, 'dev-dependencies'), 'development'),
    ...entries(at(poetry, 'group')).flatMap(([group, node]) => tabled(at(node, 'dependencies'), groupScope(group))),
  ];
}

/** Poetry and Pipfile: `name = "version"` or `name = { version = …, optional = true }`. */
function tabled(table: TomlNode, scope: Scope): Fact[] {
  return entries(table).flatMap(([name, node]) => {
    if (name === 'python' || !/^[A-Za-z0-9][\w.-]{0,99}$/.test(name)) return [];
    const version = versionText(textOf(node) ?? textOf(at(node, 'version')));
    const optional = at(node, 'optional').value === true;
    return [
      factOf({
        in: 'pypi',
        name: pythonName(name),
        role: 'uses',
        line: lineOf(node),
        version,
        scope: scope ?? (optional ? 'optional' : undefined),
      }),
    ];
  });
}

function workspaceFacts(list: TomlNode): Fact[] {
  const references = items(list).flatMap((item): Reference[] => {
    const to = pathText(textOf(item) ?? '');
    return to === undefined ? [] : [{ to, how: 'module', line: lineOf(item) }];
  });
  return references.length === 0 ? [] : [factOf({ in: 'structure', name: 'workspace', role: 'declares', line: lineOf(list), references })];
}
