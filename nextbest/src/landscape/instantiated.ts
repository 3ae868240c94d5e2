import type { Environment } from '#model/environment.ts';
import type { FactsOfFile } from '#model/fact.ts';
import { fromPath } from './environment-path.ts';
import { folderOf, resolvePath } from './path.ts';

/** Environment of a Terraform folder by who calls it; undefined when nothing tells. */
export type CalledFrom = (repository: string, folder: string) => Environment | undefined;

/**
 * Terraform folders that Terragrunt or another folder calls live where their callers live. Where Terragrunt deploys folders, one that
 * nothing calls is not deployed by this repository: it is optional.
 */
export function calledFrom(files: readonly FactsOfFile[]): CalledFrom {
  const callers = new Map<string, Set<string>>();
  let terragrunt = false;
  for (const file of files) {
    for (const fact of file.facts) {
      if (fact.in !== 'terraform-module') continue;
      const folder = resolvePath(folderOf(file.path), fact.name.replace('//', '/'));
      if (!fact.name.startsWith('.') || folder === undefined) continue;
      terragrunt ||= file.reader === 'terragrunt';
      const key = `${file.repository}:${folder}`;
      callers.set(key, (callers.get(key) ?? new Set()).add(`${file.repository}:${folderOf(file.path)}`));
    }
  }
  const memo = new Map<string, Environment | undefined>();
  const of = (key: string, seen: ReadonlySet<string>): Environment | undefined => {
    if (memo.has(key)) return memo.get(key);
    const from = callers.get(key);
    const environment = from === undefined ? undefined : combined([...from].map((caller) => callerEnvironment(caller, seen, of)));
    memo.set(key, environment);
    return environment;
  };
  return (repository, folder) =>
    of(`${repository}:${folder}`, new Set()) ?? (terragrunt && !callers.has(`${repository}:${folder}`) ? 'optional' : undefined);
}

function callerEnvironment(
  caller: string,
  seen: ReadonlySet<string>,
  of: (key: string, seen: ReadonlySet<string>) => Environment | undefined,
): Environment {
  if (seen.has(caller)) return 'unknown';
  const own = fromPath(caller.slice(caller.indexOf(':') + 1));
  return own === 'unknown' ? (of(caller, new Set([...seen, caller])) ?? 'unknown') : own;
}

/** Called from production is production; only from elsewhere is elsewhere; from a path that says nothing tells nothing. */
function combined(environments: readonly Environment[]): Environment | undefined {
  if (environments.includes('production')) return 'production';
  if (environments.includes('unknown')) return undefined;
  return environments.includes('nonproduction') ? 'nonproduction' : 'optional';
}
