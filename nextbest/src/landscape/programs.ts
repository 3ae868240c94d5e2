import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { EnvironmentOf } from './environment.ts';
import { folderOf } from './path.ts';

/** Settings of a program that describes infrastructure, in the folder that it is started in. */
const SETTINGS = new Set(['cdk.json', 'Pulumi.yaml', 'sst.config.ts']);

/** True for the settings of a program that deploys more than could be read without running it. */
export type UnreadProgram = (file: FactsOfFile, fact: Fact) => boolean;

/** A program is read when its constructs are known and none comes from a package that is not here. */
export function unreadPrograms(files: readonly FactsOfFile[], environmentOf: EnvironmentOf): UnreadProgram {
  const programs = files.filter(({ reader }) => reader === 'program');
  const known = programs.filter(({ facts }) => facts.some(({ role }) => role === 'defines'));
  const foreign = programs.filter((file) => file.facts.some((fact) => isForeign(fact) && environmentOf(file, fact) === 'production'));
  return (file, { in: source, name }) => {
    if (source !== 'file' || !SETTINGS.has(name)) return false;
    const isInside = inside(file);
    return !known.some(isInside) || foreign.some(isInside);
  };
}

/** A construct whose class comes from a package. */
function isForeign({ in: source, name }: Fact): boolean {
  return source === 'structure' && name === 'construct';
}

function inside({ repository, path }: FactsOfFile): (file: FactsOfFile) => boolean {
  const folder = folderOf(path);
  return (file) => file.repository === repository && (folder === '' || file.path.startsWith(`${folder}/`));
}
