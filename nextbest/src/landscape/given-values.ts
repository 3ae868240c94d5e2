import type { Attribute, Fact, FactsOfFile } from '#model/fact.ts';
import { fromPath } from './environment-path.ts';
import { folderOf, resolvePath } from './path.ts';

type ValueIn = (caller: FactsOfFile, variable: string) => Attribute | undefined;

/** What a variable of a Terraform folder is given by those who call the folder: undefined where they differ, or where one gives what is not known. */
export type GivenTo = (file: FactsOfFile, variable: string, valueIn: ValueIn) => Attribute | undefined;

interface Call {
  readonly file: FactsOfFile;
  readonly fact: Fact;
}

/** Calls for development or tests only count where there are no others. */
export function givenTo(files: readonly FactsOfFile[]): GivenTo {
  const calls = new Map<string, Call[]>();
  const passed = new Map<string, string>();
  for (const file of files) {
    for (const fact of file.facts) {
      const key = `${file.repository}:${file.path}:${fact.label}`;
      const given = fact.name === 'argument' ? fact.attributes?.['given']?.value : undefined;
      if (typeof given === 'string') passed.set(key, given.slice('var.'.length));
      const folder =
        fact.in === 'terraform-module' && fact.name.startsWith('.')
          ? resolvePath(folderOf(file.path), fact.name.replace('//', '/'))
          : undefined;
      if (folder === undefined) continue;
      const known = calls.get(`${file.repository}:${folder}`) ?? [];
      known.push({ file, fact });
      calls.set(`${file.repository}:${folder}`, known);
    }
  }
  return (file, variable, valueIn) => {
    const all = calls.get(`${file.repository}:${folderOf(file.path)}`) ?? [];
    const serious = all.filter((call) => fromPath(call.file.path) !== 'nonproduction');
    const given = (serious.length > 0 ? serious : all).map(({ file: caller, fact }) => {
      const name = passed.get(`${caller.repository}:${caller.path}:${fact.label}.${variable}`);
      return name === undefined ? fact.attributes?.[variable] : valueIn(caller, name);
    });
    return given.every((one) => one !== undefined && one.value === given[0]?.value) ? given[0] : undefined;
  };
}
