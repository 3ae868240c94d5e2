import type { FactsOfFile } from '#model/fact.ts';
import { folderOf, resolvePath } from './path.ts';

/** Which folder a Terraform module call or a Terragrunt unit applies, so that names can be followed from one into the other. */
export interface Calls {
  /** Folders that a call applies: of the call's own folder and label (`terragrunt` for a unit), as `<repository>:<folder>`. */
  applied(repository: string, folder: string, label: string): readonly string[];
  /** Folders that the unit applies which another unit calls by a dependency's name. */
  depended(repository: string, folder: string, name: string): readonly string[];
}

/** The label that units of Terragrunt carry. */
const UNIT = 'terragrunt';

export function callsIn(files: readonly FactsOfFile[]): Calls {
  const applied = new Map<string, string[]>();
  const dependencies = new Map<string, string>();
  for (const file of files) {
    const folder = folderOf(file.path);
    for (const { in: source, name, label, references = [] } of file.facts) {
      const key = `${file.repository}:${folder}:${label ?? ''}`;
      const paths = references.flatMap(({ to }) => (to.startsWith('.') ? (resolvePath(folder, to.replace('//', '/')) ?? []) : []));
      if (source === 'terraform-module')
        applied.set(key, [...(applied.get(key) ?? []), ...paths.map((path) => `${file.repository}:${path}`)]);
      else if (name === 'dependency' && paths[0] !== undefined) dependencies.set(key, paths[0]);
    }
  }
  const of = (repository: string, folder: string, label: string): readonly string[] =>
    applied.get(`${repository}:${folder}:${label}`) ?? [];
  return {
    applied: of,
    depended(repository, folder, name) {
      const unit = dependencies.get(`${repository}:${folder}:${name}`);
      return unit === undefined ? [] : of(repository, unit, UNIT);
    },
  };
}
