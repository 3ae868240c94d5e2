import type { Fact, FactsOfFile } from '#model/fact.ts';
import { baseName, folderOf, plainName } from './path.ts';

/** Whether a file is of Compose and starts published images of what is made in its repository. */
export type Published = (file: FactsOfFile) => boolean;

/** An image is of something made here when it has the name of a folder with a package manifest or a Dockerfile. */
export function publishedBy(files: readonly FactsOfFile[]): Published {
  const made = new Set(files.flatMap((file) => (file.facts.some(isMade) ? nameOf(file) : [])));
  return ({ repository, reader, facts }) => {
    if (reader !== 'compose') return false;
    const built = new Set(facts.filter(({ name }) => name === 'compose-service').map(({ label }) => label));
    const started = facts.filter((fact) => isStarted(fact) && !built.has(fact.label));
    return started.some(({ name }) => made.has(`${repository}:${plainName(baseName(name))}`));
  };
}

function isMade({ in: source, name, role }: Fact): boolean {
  return (source === 'structure' && name === 'package') || (source === 'image' && role === 'builds');
}

function nameOf({ repository, path }: FactsOfFile): string[] {
  const folder = baseName(folderOf(path));
  return folder === '' ? [] : [`${repository}:${plainName(folder)}`];
}

/** An image without an owner is one that this machine has just built. */
function isStarted({ in: source, name, role }: Fact): boolean {
  return source === 'image' && role === 'runs' && name.includes('/');
}
