import type { Environment } from '#model/environment.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { compiledInto } from './compiled-in.ts';
import { type Draft, HOSTING } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { LIBRARIES } from './libraries.ts';
import { isOfferedChoice } from './offered-choice.ts';
import { owningAmong } from './owning.ts';
import { folderOf, foldersAbove } from './path.ts';
import type { Processes } from './processes.ts';

interface DeployedRequest {
  readonly files: readonly FactsOfFile[];
  readonly environmentOf: EnvironmentOf;
  readonly deployables: readonly Draft[];
  /** Each process and the code that it runs. */
  readonly processes: Processes;
  /** What a pipeline builds for production, though nothing here says where it runs. */
  readonly delivered: ReadonlySet<Draft>;
  /** True when several repositories are one product. */
  readonly several: boolean;
}

/**
 * Code and its manifests say nothing of where they run: they run where the deployable does that they are of, in production unless all that
 * is known of it is elsewhere. What a manifest marks as optional, what code offers to choose from, and a
 * package within the folder of another one stay unknown.
 */
export function deployedWith({ files, environmentOf, deployables, several, ...running }: DeployedRequest): EnvironmentOf {
  const owning = owningAmong(deployables);
  const isNested = nestedPackages(files);
  const known = new Map<FactsOfFile, Environment>();
  const ownerOf = ({ repository, path }: FactsOfFile): Draft | undefined => owning(`${several ? `${repository}:` : ''}${path}`);
  const compiled = compiledInto(files, ownerOf);
  function ofFile(file: FactsOfFile): Environment {
    const owner = ownerOf(file);
    const environment =
      owner === undefined ? whereAnyRuns(compiled(file)) : isNested(file, owner) ? 'unknown' : whereItRuns(owner, running);
    known.set(file, environment);
    return environment;
  }
  function whereAnyRuns(owners: readonly Draft[]): Environment {
    return owners.some((one) => whereItRuns(one, running) === 'production') ? 'production' : 'unknown';
  }
  return (file, fact) => {
    const told = environmentOf(file, fact);
    return told === 'unknown' && isOfCode(fact) && !isBeside(file) ? (known.get(file) ?? ofFile(file)) : told;
  };
}

function isOfCode({ in: source, name, scope }: Fact): boolean {
  if (scope !== undefined) return false;
  return LIBRARIES.has(source) || OF_CODE.has(source) || (source === 'structure' && LISTS.has(name));
}

/** Code in such folders is run by hand or once, whatever it lies beside. */
const BESIDE = /(?:^|\/)(?:scripts?|hack|migrations?|migrate|seeds?)\//i;

function isBeside(file: FactsOfFile): boolean {
  return isOfferedChoice(file) || (file.reader === 'code' && BESIDE.test(file.path));
}

const OF_CODE: ReadonlySet<Fact['in']> = new Set(['variable', 'code', 'host', 'setting']);
/** What the reader of code says of a file as a whole. */
const LISTS: ReadonlySet<string> = new Set(['imports', 'clients']);

/** Code that several processes are started from runs where they do. */
function whereItRuns(owner: Draft, { processes, delivered }: Pick<DeployedRequest, 'delivered' | 'processes'>): Environment {
  const runners = [owner, ...[...processes].flatMap(([process, code]) => (code === owner ? [process] : []))];
  const all = runners.flatMap(({ uses }) => uses.filter(({ capability }) => HOSTING.has(capability)).map(({ environment }) => environment));
  if (all.length === 0) return delivered.has(owner) ? 'production' : 'unknown';
  return all.every((one) => one === 'optional' || one === 'nonproduction') ? (all[0] ?? 'unknown') : 'production';
}

/** Tells a package that lies within the folder of a deployable which has a manifest for the same language itself: it may be published, or a tool. */
function nestedPackages(files: readonly FactsOfFile[]): (file: FactsOfFile, owner: Draft) => boolean {
  const languages = new Map<string, Set<string>>();
  for (const { repository, path, facts } of files) {
    for (const fact of facts) {
      if (!LIBRARIES.has(fact.in) || fact.scope !== undefined) continue;
      const key = `${repository}:${folderOf(path)}`;
      languages.set(key, (languages.get(key) ?? new Set()).add(fact.in));
    }
  }
  return ({ repository, path }, { owns }) => {
    const within = foldersAbove(path).filter((folder) => languages.has(`${repository}:${folder}`));
    const [innermost = '', ...outer] = within.toReversed();
    const own = languages.get(`${repository}:${innermost}`) ?? new Set();
    const owned = outer.filter((folder) => [...owns].some((one) => isAtOrBelow(folder, withoutRepository(one))));
    return owned.some((folder) => [...(languages.get(`${repository}:${folder}`) ?? [])].some((language) => own.has(language)));
  };
}

function withoutRepository(owned: string): string {
  return owned.slice(owned.indexOf(':') + 1);
}

/** `owned` is a folder with a slash at its end, nothing for the root; a file is none. */
function isAtOrBelow(folder: string, owned: string): boolean {
  return owned === '' || (owned.endsWith('/') && `${folder}/`.startsWith(owned));
}
