import { baseName } from '../text.ts';
import { simpleCommands } from './scan.ts';

/** Commands that sign in to the registry of an account, and the host of such registries. */
const HOSTS: ReadonlyMap<string, string> = new Map([
  ['aws ecr get-login', '$.dkr.ecr.$.amazonaws.com'],
  ['aws ecr get-login-password', '$.dkr.ecr.$.amazonaws.com'],
  ['az acr login', '$.azurecr.io'],
]);

/** The host of the registry that scripts sign in to; undefined where they sign in to none, or to several. */
export function signedInTo(scripts: readonly string[]): string | undefined {
  const hosts = new Set(scripts.flatMap((script) => simpleCommands(script).flatMap(({ words }) => hostOf(words))));
  return hosts.size === 1 ? [...hosts][0] : undefined;
}

function hostOf(words: readonly string[]): readonly string[] {
  const own = words[0] === 'sudo' ? words.slice(1) : words;
  const named = HOSTS.get([baseName(own[0] ?? ''), ...own.slice(1, 3)].join(' '));
  return named === undefined ? [] : [named];
}
