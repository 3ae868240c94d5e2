import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import type { Reader } from '../reader.ts';
import { baseName, description, pathText, versionText } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { child, descend, readXml, type XmlElement } from '../xml.ts';

const FILE = /^[\w. -]{1,150}\.(?:cs|fs|vb)proj$|^Directory\.Packages\.props$|^Directory\.Build\.props$|^packages\.config$/;
const NAME = /^[\w.-]{1,150}$/;

/** .NET projects, the central files of a solution and `packages.config`: packages, target framework, and whether the project starts on its own. */
export const csproj: Reader = {
  name: 'csproj',
  version: 5,
  reads: (path) => FILE.test(baseName(path)),
  read: tolerant((text, path, findings) => {
    const { roots, trouble } = readXml(text);
    if (trouble !== undefined) findings.unread.push(trouble);
    if (baseName(path) === 'packages.config') return void findings.facts.push(...roots.flatMap(listedPackages));
    const project = roots.find(({ name }) => name === 'Project');
    if (project === undefined) return void findings.unread.push({ line: 1, why: 'no Project element' });
    if (path.endsWith('proj')) findings.facts.push(...projectFacts(project, baseName(path)));
    findings.facts.push(...frameworkFacts(project), ...projectReferences(project));
    const scope = isTest(project, baseName(path)) ? 'test' : undefined;
    for (const element of descend(project, 'ItemGroup', 'PackageReference'))
      gatherPackage({ element, project, role: 'uses', scope }, findings);
    for (const element of descend(project, 'ItemGroup', 'PackageVersion'))
      gatherPackage({ element, project, role: 'declares', scope }, findings);
  }),
};

/** `packages.config` of older projects: exact versions, what only helps the build is marked. */
function listedPackages(root: XmlElement): readonly Fact[] {
  return descend(root, 'package').flatMap(({ attributes, line }) => {
    const name = attributes.get('id') ?? '';
    const scope = attributes.get('developmentDependency') === 'true' ? 'development' : undefined;
    return NAME.test(name)
      ? [factOf({ in: 'nuget', name, role: 'uses', line, version: versionText(attributes.get('version')), scope })]
      : [];
  });
}

function setting(project: XmlElement, name: string): XmlElement | undefined {
  return descend(project, 'PropertyGroup', name)[0];
}

function isTrue(element: XmlElement | undefined): boolean {
  return element?.text.trim().toLowerCase() === 'true';
}

/** What older projects say of their kind, as Visual Studio numbers it. */
const KINDS = { test: '3ac096d0-a1c2-e12c-1390-a8335801fdab', web: '349c5851-65df-11da-9384-00065b846f21' } as const;
/** Applications for telephones: nobody's server runs them. */
const TELEPHONE = ['feacfbd2-3405-455c-9665-78fe426c6842', 'efba0ad7-5a72-4c68-af49-83d382785dcf', 'a5a43c5b-de2a-4c0c-9213-0a381af9435a'];
/** `Shop.UnitTests.csproj`, `IntegrationTests.fsproj`. */
const TEST_NAME = /Tests?\.\w{2}proj$/;

function kindsOf(project: XmlElement): string {
  return setting(project, 'ProjectTypeGuids')?.text.toLowerCase() ?? '';
}

function isTest(project: XmlElement, file: string): boolean {
  const packages = descend(project, 'ItemGroup', 'PackageReference');
  if (TEST_NAME.test(file) || kindsOf(project).includes(KINDS.test)) return true;
  return (
    isTrue(setting(project, 'IsTestProject')) || packages.some(({ attributes }) => attributes.get('Include') === 'Microsoft.NET.Test.Sdk')
  );
}

function projectFacts(project: XmlElement, file: string): Fact[] {
  const role = isStarted(project) && !isTest(project, file) ? 'builds' : 'declares';
  const named = setting(project, 'AssemblyName')?.text.trim() ?? '';
  const label = NAME.test(named) ? named : file.slice(0, file.lastIndexOf('.'));
  const about = setting(project, 'Description');
  const says = description(about?.text ?? '');
  return [
    factOf({ in: 'structure', name: 'package', role, label, line: project.line }),
    ...(about === undefined || says === undefined
      ? []
      : [factOf({ in: 'structure', name: 'description', role: 'declares', label: says, line: about.line })]),
  ];
}

function isStarted(project: XmlElement): boolean {
  const sdk = project.attributes.get('Sdk') ?? '';
  const kinds = kindsOf(project);
  if (TELEPHONE.some((kind) => kinds.includes(kind))) return false;
  const isProgram = setting(project, 'OutputType')?.text.trim() === 'Exe' || setting(project, 'AzureFunctionsVersion') !== undefined;
  return isProgram || kinds.includes(KINDS.web) || /\.(?:Web|Worker|BlazorWebAssembly)$/.test(sdk);
}

function frameworkFacts(project: XmlElement): Fact[] {
  const target = setting(project, 'TargetFramework') ?? setting(project, 'TargetFrameworks');
  return (target?.text ?? '').split(';').flatMap((written) => {
    const version = written.trim();
    if (target === undefined || !/^net[\w.-]{1,40}$/.test(version)) return [];
    return [factOf({ in: 'runtime', name: 'dotnet', role: 'uses', line: target.line, version })];
  });
}

/** Projects of the same repository that are compiled in, by their paths. */
function projectReferences(project: XmlElement): Fact[] {
  const references = descend(project, 'ItemGroup', 'ProjectReference').flatMap(({ attributes, line }) => {
    const to = pathText((attributes.get('Include') ?? '').replaceAll('\\', '/'));
    return to === undefined ? [] : [{ to, how: 'module' as const, line }];
  });
  const [first] = references;
  return first === undefined ? [] : [factOf({ in: 'structure', name: 'projects', role: 'uses', line: first.line, references })];
}

interface Package {
  readonly element: XmlElement;
  readonly project: XmlElement;
  readonly role: Fact['role'];
  readonly scope: Fact['scope'];
}

function gatherPackage({ element, project, role, scope }: Package, findings: Findings): void {
  const { line, endLine } = element;
  const name = element.attributes.get('Include') ?? element.attributes.get('Update') ?? '';
  if (!NAME.test(name)) return void findings.unread.push({ line, why: 'a package whose name is set in another file' });
  const build = (part('PrivateAssets', element) ?? '').toLowerCase() === 'all';
  const version = versionText(resolved(part('Version', element) ?? '', project));
  findings.facts.push(factOf({ in: 'nuget', name, role, line, endLine, version, scope: scope ?? (build ? 'development' : undefined) }));
}

function part(name: string, element: XmlElement): string | undefined {
  return element.attributes.get(name) ?? child(element, name)?.text.trim();
}

/** `$(Name)` as the whole version, set in the same file; undefined when it is set elsewhere. */
function resolved(version: string, project: XmlElement): string | undefined {
  const property = /^\$\(([\w.]{1,100})\)$/.exec(version)?.[1];
  const text = property === undefined ? version : setting(project, property)?.text.trim();
  return text?.includes('$(') ? undefined : text;
}
