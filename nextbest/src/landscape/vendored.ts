import type { Fact, FactsOfFile } from '#model/fact.ts';
import { folderOf, resolvePath } from './path.ts';

/**
 * Modules of a package that is put into the tree for the time of a deployment, or that is somebody else's code there: no file that was read
 * describes their folder, so they are kept elsewhere, and called by the path without what leads to it.
 */
export function settleVendored(files: readonly FactsOfFile[]): readonly FactsOfFile[] {
  const described = new Set(
    files.filter(({ reader }) => reader.startsWith('terra')).map(({ repository, path }) => `${repository}:${folderOf(path)}`),
  );
  const isVendored = (file: FactsOfFile, fact: Fact): boolean => {
    const folder = packagedIn(file, fact);
    return folder !== undefined && !described.has(`${file.repository}:${folder}`);
  };
  return files.map((file) => {
    const found = new Set(file.facts.filter((fact) => isVendored(file, fact)));
    return found.size === 0 ? file : { ...file, facts: file.facts.map((fact) => (found.has(fact) ? withoutLead(fact) : fact)) };
  });
}

/** The folder of a module of a package: what stands before `//` is the package. */
function packagedIn({ path }: FactsOfFile, { in: source, name }: Fact): string | undefined {
  if (source !== 'terraform-module' || !name.startsWith('.') || !name.includes('//')) return undefined;
  return resolvePath(folderOf(path), name.replace('//', '/'));
}

function withoutLead(fact: Fact): Fact {
  const parts = fact.name.split('/');
  return { ...fact, name: parts.slice(parts.findIndex((part) => !UP.has(part))).join('/') };
}

const UP: ReadonlySet<string> = new Set(['', '.', '..']);
