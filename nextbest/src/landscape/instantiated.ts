import type { Environment } from '#model/environment.ts';
import type { FactsOfFile } from '#model/fact.ts';
import { fromPath } from './environment-path.ts';
import { folderOf, resolvePath } from './path.ts';

/** Environment of a Terraform folder by who calls it; undefined when nothing tells. */
export type CalledFrom = (repository: string, folder: string) => Environment | undefined;

/** Called from production is production; from a path that says nothing tells nothing; only from elsewhere is elsewhere. */
const STRONGEST_FIRST: readonly Environment[] = ['production', 'unknown', 'nonproduction', 'optional'];

/**
 * Terraform folders that Terragrunt or another folder calls live where their callers live. Where Terragrunt deploys folders, one that
 * nothing calls is not deployed by this repository: it is optional.
 */
export function calledFrom(files: readonly FactsOfFile[]): CalledFrom {
  const calls = new Map<string, Set<string>>();
  let terragrunt = false;
  for (const file of files) {
    for (const fact of file.facts) {
      if (fact.in !== 'terraform-module') continue;
      const folder = resolvePath(folderOf(file.path), fact.name.replace('//', '/'));
      if (!fact.name.startsWith('.') || folder === undefined) continue;
      terragrunt ||= file.reader === 'terragrunt';
      const caller = `${file.repository}:${folderOf(file.path)}`;
      calls.set(caller, (calls.get(caller) ?? new Set()).add(`${file.repository}:${folder}`));
    }
  }
  const called = new Set([...calls.values()].flatMap((folders) => [...folders]));
  const reached = reachedFrom(calls, called);
  const isOffered = offeredIn(files, called);
  return (repository, folder) => {
    const key = `${repository}:${folder}`;
    const environment = reached.get(key);
    if (environment !== undefined && environment !== 'unknown') return environment;
    return isOffered(key) || (terragrunt && !called.has(key)) ? 'optional' : undefined;
  };
}

/** A folder of modules, by its name. */
const LIBRARY = /(?:^|[:/])modules\/[^:]+$/;

/**
 * Modules that nothing calls where others of the same repository are called, or where folders outside apply something: a library has more
 * than its team uses. Where everything is a module, others apply them.
 */
function offeredIn(files: readonly FactsOfFile[], called: ReadonlySet<string>): (key: string) => boolean {
  const applying = new Set<string>();
  for (const { repository, path, facts } of files) {
    const applies = facts.some(({ in: source, role }) => source === 'terraform-module' || (source === 'terraform' && role === 'defines'));
    if (applies && path.endsWith('.tf') && !LIBRARY.test(folderOf(path))) applying.add(repository);
  }
  return (key) => LIBRARY.test(key) && !called.has(key) && applying.has(key.slice(0, key.indexOf(':')));
}

/**
 * What each called folder is reached from, the strongest first. It starts where a path says its environment or where nothing calls, and
 * goes on through folders whose own path says nothing; a ring that nothing else calls is reached from nowhere.
 */
export function reachedFrom(calls: ReadonlyMap<string, ReadonlySet<string>>, called: ReadonlySet<string>): Map<string, Environment> {
  const own = new Map([...calls.keys()].map((caller) => [caller, fromPath(caller.slice(caller.indexOf(':') + 1))]));
  const reached = new Map<string, Environment>();
  for (const environment of STRONGEST_FIRST) {
    const open = [...calls.keys()].filter(
      (caller) => own.get(caller) === environment && (environment !== 'unknown' || !called.has(caller)),
    );
    for (const caller of open) {
      const fresh = [...(calls.get(caller) ?? [])].filter((folder) => !reached.has(folder));
      for (const folder of fresh) reached.set(folder, environment);
      const silent = fresh.filter((folder) => own.get(folder) === 'unknown');
      for (const folder of silent) open.push(folder);
    }
  }
  return reached;
}
