import type { Fact, FactsOfFile } from '#model/fact.ts';
import { folderOf } from './path.ts';

/** A folder of one of the analysed repositories. */
export interface Held {
  readonly repository: string;
  /** `` for the root. */
  readonly folder: string;
}

/** Where a module or chart that one file names is kept among the analysed repositories; undefined when it is in none of them. */
export type Elsewhere = (fact: Fact) => Held | undefined;

const LOCAL_SOURCE = /^(?:\.{1,2}\/|\/)/;
/** `git::https://host/owner/name.git//modules/queue`, `github.com/owner/name//modules/queue`, `git@host:owner/name.git`. */
const REMOTE_SOURCE = /[/:]([\w.-]{1,100}?)(?:\.git)?(?:\/\/([\w./-]{0,200}))?$/;

/** True for modules whose source is not a path in their own repository. */
export function isRemoteModule(fact: Fact): boolean {
  return fact.in === 'terraform-module' && !LOCAL_SOURCE.test(fact.name);
}

/** Modules by the repository's name in their source, charts by the name in their Chart.yaml. */
export function elsewhere(files: readonly FactsOfFile[], repositories: readonly string[], folders: ReadonlySet<string>): Elsewhere {
  const charts = new Map<string, Held>();
  for (const file of files) {
    for (const fact of file.facts) {
      const named = fact.in === 'structure' && fact.name === 'chart' ? fact.label : undefined;
      if (named !== undefined) charts.set(named, { repository: file.repository, folder: folderOf(file.path) });
    }
  }
  return (fact) => {
    if (fact.in === 'chart') return charts.get(fact.name);
    const [, repository = '', folder = ''] = isRemoteModule(fact) ? (REMOTE_SOURCE.exec(fact.name) ?? []) : [];
    const kept = repositories.includes(repository) && folders.has(`${repository}:${folder}`);
    return kept ? { repository, folder } : undefined;
  };
}
