import type { FactsOfFile } from '#model/fact.ts';
import type { Match } from './match.ts';
import { folderOf } from './path.ts';

const SETTINGS = new Set(['cdk.json', 'Pulumi.yaml', 'sst.config.ts']);

/** `<repository>:<folder>` of the settings of each program that describes infrastructure: where it is started. */
export function programRoots(matches: readonly Match[]): ReadonlySet<string> {
  return new Set(
    matches
      .filter(({ fact }) => fact.in === 'file' && SETTINGS.has(fact.name))
      .map(({ file }) => `${file.repository}:${folderOf(file.path)}`),
  );
}

/** The nearest folder around a file that its program is started in; the file's own where no settings tell. */
export function startFolder({ repository, path }: FactsOfFile, roots: ReadonlySet<string>): string {
  let folder = folderOf(path);
  while (folder !== '' && !roots.has(`${repository}:${folder}`)) folder = folderOf(folder);
  return roots.has(`${repository}:${folder}`) ? folder : folderOf(path);
}
