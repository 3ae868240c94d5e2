import { baseName } from '../text.ts';
import { optionsOf } from './options.ts';
import { simpleCommands } from './scan.ts';

/** An image that a script builds. */
export interface ImageBuild {
  /** As written, with `$` for what is computed; absent when nothing is tagged. */
  readonly image: string | undefined;
  /** From the folder that the script starts in, without a slash in front or behind; empty for that folder itself. */
  readonly folder: string;
  /** The folder whose files it is built with, where that is another one than its recipe's. */
  readonly context?: string | undefined;
  /** From 0, within the script. */
  readonly line: number;
}

/** Stands for what is quoted or computed (scan.ts). */
const OPAQUE = '"';
const BUILDERS = new Set(['docker', 'podman', 'buildah', 'nerdctl', 'img']);
const BUILD_WORDS = new Set(['build', 'bud', 'buildx', 'image', 'builder']);
/** Options of builders that take the next word, unless it is written with `=`. */
const WITH_VALUE = new Set(
  (
    '-t --tag -f --file -d --destination -c --context --dockerfile --build-arg --target --platform --cache-from --cache-to --progress ' +
    '--network --label --secret --ssh -o --output --iidfile --add-host --shm-size -m --memory --cpu-shares --builder --pull-policy'
  ).split(' '),
);

/** The images that a shell script builds and the folders they are built from, where both are written out. */
export function imageBuildsIn(script: string): readonly ImageBuild[] {
  const found: ImageBuild[] = [];
  let folder: string | undefined = '';
  for (const { words, line } of simpleCommands(script)) {
    if (words[0] === 'cd' || words[0] === 'pushd') folder = joined(folder, words[1] ?? '');
    else if (words[0] === 'popd') folder = '';
    const build = buildOf(words);
    const from = build === undefined ? undefined : joined(folder, build.from);
    if (build === undefined || from === undefined) continue;
    found.push({ image: build.image, folder: from, context: build.with === undefined ? undefined : joined(folder, build.with), line });
  }
  return found;
}

interface Build {
  readonly image: string | undefined;
  readonly from: string;
  /** The context, where the recipe is named by its path. */
  readonly with: string | undefined;
}

function buildOf(words: readonly string[]): Build | undefined {
  const rest = argumentsOf(words);
  if (rest === undefined) return undefined;
  const { options, plain } = optionsOf(rest, (option) => WITH_VALUE.has(option));
  const valueOf = (...names: readonly string[]): string | undefined =>
    names.map((name) => options.get(name)).find((value) => value !== undefined);
  const recipe = valueOf('-f', '--file', '--dockerfile') ?? '';
  const context = valueOf('-c', '--context') ?? plain[0];
  const from = recipe.includes('/') ? recipe.slice(0, recipe.lastIndexOf('/')) : context;
  const image = valueOf('-t', '--tag', '-d', '--destination')?.replaceAll(OPAQUE, '$');
  return from === undefined ? undefined : { image, from, with: from === context ? undefined : context };
}

/** The words behind `docker build`, `docker buildx build`, `buildah bud` and the executor of Kaniko. */
function argumentsOf(words: readonly string[]): readonly string[] | undefined {
  const at = words[0] === 'sudo' ? 1 : 0;
  const program = baseName(words[at] ?? '');
  if (program === 'executor' && words.some((word) => /^(?:--context|-c)\b/.test(word))) return words.slice(at + 1);
  if (!BUILDERS.has(program)) return undefined;
  const last = words.findIndex((word, index) => index > at && (word === 'build' || word === 'bud'));
  return last !== -1 && words.slice(at + 1, last).every((word) => BUILD_WORDS.has(word)) ? words.slice(last + 1) : undefined;
}

/** A variable in front of a path is taken for the folder of the project. */
function joined(folder: string | undefined, written: string): string | undefined {
  const path = written.replace(/^"\w{0,60}\//, '/').replace(/\/+$/, (slashes) => (slashes === written ? '/' : ''));
  if (path.includes(OPAQUE) || path.includes('://') || path === '-' || (folder === undefined && !path.startsWith('/'))) return undefined;
  const parts = path.startsWith('/') ? [] : (folder ?? '').split('/').filter((part) => part !== '');
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}
