import type { Environment } from '#model/environment.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { composedBuild } from './composed-build.ts';
import { fromPath } from './environment-path.ts';
import { baseName, folderOf, resolvePath } from './path.ts';
import { PIPELINE_READERS } from './readers.ts';

/** The environment of a file of Compose where Compose is how the product is run; undefined where nothing says so. */
export type ForUse = (file: FactsOfFile) => Environment | undefined;

/** Files that Compose reads without being told to. */
export const BASE = /^(?:docker-)?compose\.ya?ml$/;
/** Targets that start the product, the first that there is; others start a part of it, or more than it. */
const MAIN = ['start', 'up', 'run', 'deploy', 'serve', 'all'];

/**
 * Compose runs the product where it keeps all that it builds running (a policy of restarts, a limit of memory) and mounts none of the code,
 * and no pipeline deploys anything. That is of the files that the main target of a Makefile starts, and of the usual file where there is none;
 * what only another target adds is a choice. Where several folders have such a file, or one is named for production, nothing is told.
 */
export function composedForUse(files: readonly FactsOfFile[]): ForUse {
  const composed = files.filter(({ reader, path }) => reader === 'compose' && fromPath(path) !== 'nonproduction');
  const bases = composed.filter(({ path }) => BASE.test(baseName(path)) && fromPath(path) === 'unknown');
  const [base, ...others] = bases;
  const isTold = composed.some(({ path }) => fromPath(path) === 'production') || files.some(isDelivering);
  if (base === undefined || others.length > 0 || isTold) return () => undefined;
  const { main, besides } = startedBy(files, base);
  const chosen = composed.filter((file) => (main.size === 0 ? file === base : main.has(keyOf(file))));
  const built = chosen.flatMap((file) => file.facts.filter((fact) => isBuilt(file, fact)).map((fact) => ({ file, fact })));
  if (built.length === 0 || !built.every(({ file, fact }) => isKept(fact) && !mountsCode(file, fact))) return () => undefined;
  const known = new Map<FactsOfFile, Environment>(composed.filter((file) => besides.has(keyOf(file))).map((file) => [file, 'optional']));
  for (const file of chosen) known.set(file, 'production');
  return (file) => known.get(file);
}

function keyOf({ repository, path }: FactsOfFile): string {
  return `${repository}:${path}`;
}

/** The files of Compose that the main target starts, and those that only others do. */
function startedBy(files: readonly FactsOfFile[], base: FactsOfFile) {
  const calls = files
    .filter(({ reader, repository }) => reader === 'makefile' && repository === base.repository)
    .flatMap((file) => file.facts.map((fact) => ({ label: fact.label ?? '', started: startedFiles(file, fact, base) })));
  const target = MAIN.find((name) => calls.some(({ label }) => label === name));
  const isMain = ({ label }: (typeof calls)[number]): boolean => label === target;
  return {
    main: new Set(calls.filter(isMain).flatMap(({ started }) => started)),
    besides: new Set(target === undefined ? [] : calls.flatMap(({ started }) => started)),
  };
}

function startedFiles({ repository, path }: FactsOfFile, { references = [] }: Fact, base: FactsOfFile): readonly string[] {
  const named = references.map(({ to }) => `${repository}:${resolvePath(folderOf(path), to)}`);
  return named.length > 0 ? named : [keyOf(base)];
}

/** A call of a tool that deploys; pages of documentation are no product. */
function isDelivering({ reader, facts }: FactsOfFile): boolean {
  return (
    PIPELINE_READERS.includes(reader) &&
    facts.some(({ in: source, name }) => CALLS.has(source) && DEPLOYS.test(name) && !/pages/i.test(name))
  );
}

const CALLS: ReadonlySet<Fact['in']> = new Set(['action', 'command']);
const DEPLOYS =
  /deploy|kubectl|helm|argocd|kamal|ansible|terraform|pulumi|flyctl|heroku|\bssh\b|ssh-action|cloud-?run|serverless|\bcdk\b|\bsam\b/i;

function isBuilt(file: FactsOfFile, fact: Fact): boolean {
  return composedBuild(file, fact) !== undefined;
}

function isKept({ attributes }: Fact): boolean {
  return attributes?.['restarts'] !== undefined || attributes?.['memoryMB'] !== undefined;
}

/** A folder that holds what the service is built from, or is a part of it. */
function mountsCode(file: FactsOfFile, fact: Fact): boolean {
  const build = composedBuild(file, fact);
  const code = build === undefined ? '' : build.recipe === undefined ? build.context : folderOf(build.recipe);
  const mounted = (fact.references ?? []).flatMap(({ how, to }) => (how === 'file' ? (resolvePath(folderOf(file.path), to) ?? []) : []));
  return mounted.some((path) => isWithin(code, path) || (isWithin(path, code) && !/\.\w{1,10}$/.test(path)));
}

function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
