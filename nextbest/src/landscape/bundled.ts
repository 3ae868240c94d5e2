import type { Fact, FactsOfFile } from '#model/fact.ts';
import { fromPath } from './environment-path.ts';
import { baseName, folderOf, foldersAbove } from './path.ts';

/**
 * Development dependencies of a JavaScript package that its own code imports, as dependencies: a bundler packs them into what is delivered,
 * so that many packages list them there. Code of tests, of tools and of the build is none of the package's own.
 */
export function settleBundled(files: readonly FactsOfFile[]): readonly FactsOfFile[] {
  const packages = new Set(files.filter(isPackage).map(({ repository, path }) => `${repository}:${folderOf(path)}`));
  if (packages.size === 0) return files;
  const imported = importedBy(files, packages);
  return files.map((file) => {
    const names = isPackage(file) ? imported.get(`${file.repository}:${folderOf(file.path)}`) : undefined;
    return names === undefined ? file : { ...file, facts: file.facts.map((fact) => (isBundled(fact, names) ? withoutScope(fact) : fact)) };
  });
}

function isPackage({ reader }: FactsOfFile): boolean {
  return reader === 'package-json';
}

function isBundled({ in: source, scope, name }: Fact, imported: ReadonlySet<string>): boolean {
  return source === 'npm' && scope === 'development' && imported.has(`npm:${name}`);
}

function withoutScope({ scope, ...fact }: Fact): Fact {
  return scope === 'development' ? fact : { ...fact, ...(scope === undefined ? {} : { scope }) };
}

/** What code imports, by the package that it lies in most closely. */
function importedBy(files: readonly FactsOfFile[], packages: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const imported = new Map<string, Set<string>>();
  for (const file of files) {
    const innermost = file.reader === 'code' ? packageOf(file, packages) : undefined;
    if (innermost === undefined) continue;
    const names = imported.get(innermost) ?? new Set();
    imported.set(innermost, names);
    for (const name of importsOf(file)) names.add(name);
  }
  return imported;
}

/** The key of the package that a file is delivered with. */
function packageOf({ repository, path }: FactsOfFile, packages: ReadonlySet<string>): string | undefined {
  const innermost = foldersAbove(path).findLast((folder) => packages.has(`${repository}:${folder}`));
  return innermost === undefined || !isOwnCode(path, innermost) ? undefined : `${repository}:${innermost}`;
}

function importsOf({ facts }: FactsOfFile): readonly string[] {
  return facts.flatMap(({ in: source, name, references = [] }) =>
    source === 'structure' && name === 'imports' ? references.map(({ to }) => to) : [],
  );
}

/** Code in a folder of the package; what stands beside its manifest sets up the build, a test or a developer's machine as often as it is delivered. */
function isOwnCode(path: string, packageFolder: string): boolean {
  const where = fromPath(path);
  const isBelow = folderOf(path) !== packageFolder;
  return isBelow && (where === 'unknown' || where === 'production') && !TOOLS.test(path) && !NOT_DELIVERED.test(baseName(path));
}

const TOOLS = /(?:^|\/)(?:\.\w[\w-]{0,40}|scripts?|tools?|tooling|bin|build|config|hack|migrations?|migrate|seeds?|stories|support)\//i;
const NOT_DELIVERED = /\.(?:config|test|spec|stories|story|mock|setup)\.\w{1,5}$/i;
