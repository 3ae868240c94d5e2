import type { Environment } from '#model/environment.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { baseName, folderOf, foldersAbove, resolvePath } from './path.ts';

/** What the files that apply a Bicep file say of where it is deployed; undefined: nothing. */
export type AppliedFrom = (file: FactsOfFile) => Environment | undefined;

/** What people and pipelines deploy by name. */
const ROOT = /^(?:main|azuredeploy|deploy|deployment|index|infra|infrastructure)(?:[._-][\w.-]{1,60})?\.bicep$/i;
const DEEPEST = 20;

interface Call {
  readonly file: FactsOfFile;
  readonly fact: Fact;
}

/** Files that one of the same repository applies as a module, as `<repository>:<path>`. */
export function appliedFiles(files: readonly FactsOfFile[]): ReadonlyMap<string, readonly Call[]> {
  const found = new Map<string, Call[]>();
  for (const file of files.filter(({ reader }) => reader === 'bicep')) {
    for (const fact of file.facts.filter(({ name }) => name === 'bicep-module')) {
      const path = resolvePath(folderOf(file.path), fact.references?.[0]?.to ?? '');
      const key = `${file.repository}:${path ?? ''}`;
      found.set(key, [...(found.get(key) ?? []), { file, fact }]);
    }
  }
  return found;
}

/**
 * A module is where the files are that apply it: production if one of them is. What nothing applies, beside or below a file that is
 * deployed by its name, is a part of a library that may be chosen.
 */
export function appliedFrom(files: readonly FactsOfFile[], ownOf: (file: FactsOfFile) => Environment): AppliedFrom {
  const calls = appliedFiles(files);
  const roots = new Set(files.filter((file) => isRoot(file, calls)).map(({ repository, path }) => `${repository}:${folderOf(path)}`));
  const known = new Map<FactsOfFile, Environment | undefined>();
  const find = (file: FactsOfFile, depth: number): Environment | undefined => {
    if (known.has(file) || depth > DEEPEST) return known.get(file);
    known.set(file, undefined);
    const callers = calls.get(`${file.repository}:${file.path}`) ?? [];
    const told = callers.map((call) => (isAbsent(call.fact) ? 'optional' : (find(call.file, depth + 1) ?? ownOf(call.file))));
    const found = told.length > 0 ? best(told) : unused(file, roots);
    known.set(file, found);
    return found;
  };
  return (file) => (file.reader === 'bicep' ? find(file, 0) : undefined);
}

function isRoot({ reader, repository, path, facts }: FactsOfFile, calls: ReadonlyMap<string, readonly Call[]>): boolean {
  const applies = facts.some(({ name }) => name === 'bicep-module');
  return reader === 'bicep' && applies && ROOT.test(baseName(path)) && !calls.has(`${repository}:${path}`);
}

function isAbsent({ attributes }: Fact): boolean {
  return attributes?.['countIf']?.value === false;
}

const ORDER: readonly Environment[] = ['production', 'unknown', 'nonproduction', 'optional'];

function best(told: readonly Environment[]): Environment | undefined {
  return ORDER.find((one) => told.includes(one));
}

function unused({ repository, path }: FactsOfFile, roots: ReadonlySet<string>): Environment | undefined {
  if (ROOT.test(baseName(path))) return undefined;
  return foldersAbove(path).some((folder) => roots.has(`${repository}:${folder}`)) ? 'optional' : undefined;
}
