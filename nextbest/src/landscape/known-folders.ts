import type { FactsOfFile } from '#model/fact.ts';
import { folderOf, foldersAbove } from './path.ts';

/** The path of a file as its words are to be understood: with plain ones for names of folders that mean something else in this repository. */
export type Understood = (file: FactsOfFile) => string;

/**
 * `website` is usually that of a product, for its readers; one that an image is built from is a part of what is run. `demo` is usually an
 * example; beside folders for production or staging it is a place like those.
 */
export function knownFolders(files: readonly FactsOfFile[]): Understood {
  const built = new Set(
    files.filter(({ reader }) => reader === 'dockerfile').map(({ repository, path }) => `${repository}:${folderOf(path)}`),
  );
  const beside = new Set(
    files.flatMap(({ repository, path }) =>
      foldersAbove(path)
        .filter(isPlace)
        .map((folder) => `${repository}:${folderOf(folder)}`),
    ),
  );
  return ({ repository, path }) => {
    let understood = path;
    for (const folder of foldersAbove(path)) {
      if (/(?:^|\/)website$/.test(folder) && built.has(`${repository}:${folder}`))
        understood = `${folderOf(folder)}/site${path.slice(folder.length)}`;
      if (/(?:^|\/)demo$/.test(folder) && beside.has(`${repository}:${folderOf(folder)}`))
        understood = `${folderOf(folder)}/sandbox${path.slice(folder.length)}`;
    }
    return understood;
  };
}

function isPlace(folder: string): boolean {
  return /(?:^|\/)(?:prod|production|staging)$/.test(folder);
}
