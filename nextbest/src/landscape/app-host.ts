import type { Fact, FactsOfFile } from '#model/fact.ts';
import { baseName, folderOf, foldersAbove, plainName, resolvePath } from './path.ts';

interface Added {
  readonly folder: string;
  readonly name?: string | undefined;
}

/** What an app host adds from a folder of this repository: a project by its name, anything else by its path. */
export function addedByAppHosts(files: readonly FactsOfFile[]): (file: FactsOfFile, fact: Fact) => Added | undefined {
  const packages = files.filter((file) => file.facts.some((fact) => fact.in === 'structure' && fact.name === 'package'));
  const folders = new Set(packages.map((file) => `${file.repository}:${folderOf(file.path)}`));
  const projects = new Map<string, string[]>();
  for (const { repository, path } of packages.filter(({ reader }) => reader === 'csproj')) {
    const key = `${repository}:${plainName(baseName(path).replace(/\.\w+$/, ''))}`;
    projects.set(key, [...(projects.get(key) ?? []), folderOf(path)]);
  }
  return (file, { role, label, references = [] }) => {
    if (file.reader !== 'aspire' || role !== 'runs') return undefined;
    const project = references.find(({ how }) => how === 'image')?.to;
    const path = references.find(({ how }) => how === 'build')?.to;
    const own = folderOf(file.path);
    const named = project === undefined ? undefined : nearest(own, projects.get(`${file.repository}:${plainName(project)}`) ?? []);
    const folder = named ?? (path === undefined ? undefined : resolvePath(own, path));
    return folder !== undefined && folders.has(`${file.repository}:${folder}`) ? { folder, name: label } : undefined;
  };
}

/** Samples of one repository have projects of one name: the folder that shares most of its path is meant, of several the first. */
function nearest(to: string, folders: readonly string[]): string | undefined {
  const around = new Set(foldersAbove(`${to}/`));
  const shared = (folder: string): number => foldersAbove(`${folder}/`).filter((above) => around.has(above)).length;
  return folders.reduce<string | undefined>((best, one) => (best === undefined || shared(one) > shared(best) ? one : best), undefined);
}
