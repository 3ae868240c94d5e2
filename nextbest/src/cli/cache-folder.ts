import { existsSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/**
 * Where the cache is kept: `$XDG_CACHE_HOME/nextbest`, else `~/.cache/nextbest`. Undefined, which means no cache, where there is no home,
 * and where the folder would lie in one of the analysed repositories. As the XDG base directory specification has it, a relative path
 * counts as none.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv, analysed: readonly string[]): string | undefined {
  const stated = environment['XDG_CACHE_HOME'] ?? '';
  const base = isAbsolute(stated) ? stated : cacheOfHome(environment);
  if (base === undefined) return undefined;
  const folder = join(base, 'nextbest');
  const real = realOf(folder);
  return analysed.some((root) => isWithin(root, real)) ? undefined : folder;
}

/** A home that is not there is not made. */
function cacheOfHome(environment: NodeJS.ProcessEnv): string | undefined {
  const home = process.platform === 'win32' ? homedir() : (environment['HOME'] ?? '');
  return isAbsolute(home) && statSync(home, { throwIfNoEntry: false })?.isDirectory() === true ? join(home, '.cache') : undefined;
}

/** Without links, as far as it is there. */
function realOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realOf(above), relative(above, path));
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
