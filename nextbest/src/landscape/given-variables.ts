import type { Attribute, FactsOfFile } from '#model/fact.ts';
import { fromPath } from './environment-path.ts';
import { folderOf, resolvePath } from './path.ts';

/** What one call gives to a variable of the folder that it applies. */
export interface GivenValue {
  /** The folder of the call. */
  readonly caller: string;
  readonly value: Attribute;
}

/** What calls of a folder give to one of its variables: those for production where there are such. */
export type GivenTo = (repository: string, folder: string, variable: string) => readonly GivenValue[];

interface Call {
  readonly caller: string;
  readonly isElsewhere: boolean;
  readonly given: Readonly<Record<string, Attribute>>;
}

export function givenIn(files: readonly FactsOfFile[]): GivenTo {
  const calls = new Map<string, Call[]>();
  for (const file of files) {
    for (const { in: source, name, label = '', attributes = {} } of file.facts) {
      if (source !== 'terraform-module' || !name.startsWith('.')) continue;
      const caller = folderOf(file.path);
      const key = `${file.repository}:${resolvePath(caller, name.replace('//', '/')) ?? ''}`;
      const isElsewhere = [fromPath(file.path), fromPath(label)].some((one) => one !== 'production' && one !== 'unknown');
      calls.set(key, [...(calls.get(key) ?? []), { caller, isElsewhere, given: attributes }]);
    }
  }
  return (repository, folder, variable) => {
    const all = calls.get(`${repository}:${folder}`) ?? [];
    const serving = all.filter(({ isElsewhere }) => !isElsewhere);
    return (serving.length > 0 ? serving : all).flatMap(({ caller, given }) => {
      const value = Object.hasOwn(given, variable) ? given[variable] : undefined;
      return value === undefined ? [] : [{ caller, value }];
    });
  };
}
