import type { Fact, FactsOfFile } from '#model/fact.ts';
import { baseName, folderOf, plainName } from './path.ts';

/** Whether a file is of Compose and starts published images of what is made in its repository. */
export type Published = (file: FactsOfFile) => boolean;

/**
 * An image is of something made here when it has the name of a folder with a Dockerfile. A folder with a package manifest only counts where
 * another image of the same owner has the name of one too: a name alone may be that of anybody's product.
 */
export function publishedBy(files: readonly FactsOfFile[]): Published {
  const built = namesOf(files, ({ in: source, role }) => source === 'image' && role === 'builds');
  const packed = namesOf(files, ({ in: source, name }) => source === 'structure' && name === 'package');
  return ({ repository, reader, facts }) => {
    if (reader !== 'compose') return false;
    const builtThere = new Set(facts.filter(({ name }) => name === 'compose-service').map(({ label }) => label));
    const started = facts.filter((fact) => isStarted(fact) && !builtThere.has(fact.label)).map(({ name }) => name);
    if (started.some((image) => built.has(keyOf(repository, image)))) return true;
    const owners = [...new Set(started.filter((image) => packed.has(keyOf(repository, image))))].map(folderOf);
    return new Set(owners).size < owners.length;
  };
}

function namesOf(files: readonly FactsOfFile[], isMade: (fact: Fact) => boolean): ReadonlySet<string> {
  return new Set(files.flatMap((file) => (file.facts.some(isMade) ? nameOf(file) : [])));
}

function keyOf(repository: string, image: string): string {
  return `${repository}:${plainName(baseName(image))}`;
}

function nameOf({ repository, path }: FactsOfFile): string[] {
  const folder = baseName(folderOf(path));
  return folder === '' ? [] : [`${repository}:${plainName(folder)}`];
}

/** An image without an owner is one that this machine has just built. */
function isStarted({ in: source, name, role }: Fact): boolean {
  return source === 'image' && role === 'runs' && name.includes('/');
}
