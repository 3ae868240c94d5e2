import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { coordinates, type MavenProject, mavenProject, valueAt } from '../maven-project.ts';
import type { Reader } from '../reader.ts';
import { baseName, description, pathText, versionText } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { child, descend, readXml, type XmlElement } from '../xml.ts';

const NAME = /^[\w.-]{1,150}:[\w.-]{1,150}$/;
const SCOPES: ReadonlyMap<string, Fact['scope']> = new Map([
  ['test', 'test'],
  ['provided', 'development'],
]);
const STARTABLE_PACKAGING = new Set(['war', 'ear', 'hpi', 'quarkus']);
/** Build plugins that make something that starts. */
const STARTABLE_PLUGINS = new Set(['spring-boot-maven-plugin', 'quarkus-maven-plugin', 'micronaut-maven-plugin', 'jib-maven-plugin']);
const JAVA_PROPERTIES = ['java.version', 'maven.compiler.release', 'maven.compiler.source', 'maven.compiler.target'];

/** `pom.xml`: the artefact, its dependencies with the properties of the same file put in, its Java version and its modules. */
export const pom: Reader = {
  name: 'pom',
  version: 2,
  reads: (path) => baseName(path) === 'pom.xml',
  read: tolerant((text, _path, findings) => {
    const { roots, trouble } = readXml(text);
    if (trouble !== undefined) findings.unread.push(trouble);
    const element = roots.find(({ name }) => name === 'project');
    if (element === undefined) return void findings.unread.push({ line: 1, why: 'no project element' });
    const project = mavenProject(element);
    findings.facts.push(...artefactFacts(project), ...moduleFacts(element), ...javaFacts(project));
    gatherDependencies(project, findings);
  }),
};

function artefactFacts(project: MavenProject): Fact[] {
  const { element } = project;
  const artifact = child(element, 'artifactId');
  const label = valueAt(element, 'artifactId', project);
  const about = child(element, 'description');
  const says = description(about?.text ?? '');
  return [
    factOf({
      in: 'structure',
      name: 'package',
      role: isStartable(element) ? 'builds' : 'declares',
      label: label !== undefined && /^[\w.-]{1,150}$/.test(label) ? label : undefined,
      line: artifact?.line ?? element.line,
    }),
    ...(about === undefined || says === undefined
      ? []
      : [factOf({ in: 'structure', name: 'description', role: 'declares', label: says, line: about.line, endLine: about.endLine })]),
  ];
}

/** Packed for a server, built by a plugin that makes a runnable artefact, or with a main class in a plugin's settings. */
function isStartable(element: XmlElement): boolean {
  if (STARTABLE_PACKAGING.has(child(element, 'packaging')?.text.trim() ?? '')) return true;
  const plugins = [
    ...descend(element, 'build', 'plugins', 'plugin'),
    ...descend(element, 'profiles', 'profile', 'build', 'plugins', 'plugin'),
  ];
  return plugins.some((plugin) => STARTABLE_PLUGINS.has(child(plugin, 'artifactId')?.text.trim() ?? '') || holds(plugin, 'mainClass'));
}

function holds(element: XmlElement, name: string): boolean {
  return element.children.some((inner) => inner.name === name || holds(inner, name));
}

function moduleFacts(element: XmlElement): Fact[] {
  const modules = child(element, 'modules');
  const references = descend(modules, 'module').flatMap(({ text, line }): Reference[] => {
    const to = pathText(text.trim());
    return to === undefined ? [] : [{ to, how: 'module', line }];
  });
  if (modules === undefined || references.length === 0) return [];
  return [factOf({ in: 'structure', name: 'workspace', role: 'declares', line: modules.line, endLine: modules.endLine, references })];
}

function javaFacts(project: MavenProject): Fact[] {
  const properties = child(project.element, 'properties');
  const compiler = descend(project.element, 'build', 'plugins', 'plugin').find(
    (plugin) => child(plugin, 'artifactId')?.text.trim() === 'maven-compiler-plugin',
  );
  const settings = child(compiler, 'configuration');
  const places: readonly (readonly [XmlElement | undefined, string])[] = [
    ...JAVA_PROPERTIES.map((name) => [properties, name] as const),
    ...['release', 'source', 'target'].map((name) => [settings, name] as const),
  ];
  for (const [element, name] of places) {
    const version = versionText(valueAt(element, name, project));
    const line = child(element, name)?.line;
    if (version !== undefined && line !== undefined) return [factOf({ in: 'runtime', name: 'java', role: 'uses', line, version })];
  }
  return [];
}

function gatherDependencies(project: MavenProject, findings: Findings): void {
  const { element } = project;
  const managed = descend(element, 'dependencyManagement', 'dependencies', 'dependency');
  const versions = new Map(managed.map((entry) => coordinates(entry, project)).map(({ name = '', version }) => [name, version]));
  const gather = (elements: readonly XmlElement[], kind: Kind) => {
    for (const dependency of elements) gatherDependency({ element: dependency, project, versions, ...kind }, findings);
  };
  gather(descend(element, 'parent'), { role: 'uses' });
  gather(managed, { role: 'declares' });
  gather(descend(element, 'dependencies', 'dependency'), { role: 'uses' });
  gather(descend(element, 'profiles', 'profile', 'dependencies', 'dependency'), { role: 'uses', scope: 'optional' });
}

interface Kind {
  readonly role: Fact['role'];
  readonly scope?: Fact['scope'];
}

interface Dependency extends Kind {
  readonly element: XmlElement;
  readonly project: MavenProject;
  /** Versions that the same file manages, by name. */
  readonly versions: ReadonlyMap<string, string | undefined>;
}

function gatherDependency({ element, project, versions, role, scope }: Dependency, findings: Findings): void {
  const { line, endLine } = element;
  const { name, version } = coordinates(element, project);
  if (name === undefined || !NAME.test(name)) return void findings.unread.push({ line, why: 'a dependency whose name is not written out' });
  const optional = child(element, 'optional')?.text.trim() === 'true' ? 'optional' : undefined;
  findings.facts.push(
    factOf({
      in: 'maven',
      name,
      role,
      line,
      endLine,
      version: versionText(version ?? versions.get(name)),
      scope: SCOPES.get(child(element, 'scope')?.text.trim() ?? '') ?? scope ?? optional,
    }),
  );
}
