import type { Fact, FactsOfFile, Reference } from '#model/fact.ts';
import type { Draft } from './draft.ts';
import { folderOf } from './path.ts';

/** An address that a setting holds, and where it stands. */
export interface Configured {
  readonly file: FactsOfFile;
  readonly reference: Reference;
}

/**
 * The addresses in the config map that a workload is given. None where several have that name and nothing tells which one is meant; of
 * those that several workloads are given as a whole, only what the code of the deployable reads.
 */
export type ConfiguredFor = (owner: Draft, file: FactsOfFile, reference: Reference) => readonly Configured[];

export interface ConfiguredRequest {
  readonly files: readonly FactsOfFile[];
  /** Whose code a file is. */
  readonly ownerOf: (file: FactsOfFile) => Draft | undefined;
}

interface Kept {
  readonly file: FactsOfFile;
  readonly fact: Fact;
}

const CONFIG_MAP = 'configmap:';

export function configuredIn({ files, ownerOf }: ConfiguredRequest): ConfiguredFor {
  const kept = settingsIn(files);
  if (kept.size === 0) return () => [];
  const meantBy = (file: FactsOfFile, to: string): readonly Kept[] => meant(kept.get(`${file.repository}:${to}`) ?? [], file);
  const given = takers(files, meantBy);
  const read = namesRead(files, ownerOf);
  return (owner, file, { to }) => {
    if (!to.startsWith(CONFIG_MAP)) return [];
    const isCommon = ({ fact }: Kept): boolean => !to.includes('/') && (given.get(fact)?.size ?? 0) > 1;
    const wanted = meantBy(file, to).filter((one) => !isCommon(one) || read.get(owner)?.has(nameOf(one.fact)) === true);
    return wanted.flatMap((one) => (one.fact.references ?? []).map((reference) => ({ file: one.file, reference })));
  };
}

/** Settings by `<repository>:<config map>/<name>` and by `<repository>:<config map>`. */
function settingsIn(files: readonly FactsOfFile[]): ReadonlyMap<string, readonly Kept[]> {
  const kept = new Map<string, Kept[]>();
  for (const file of files) {
    for (const fact of file.facts.filter(isSetting)) {
      const label = fact.label ?? '';
      for (const name of [label, label.slice(0, label.indexOf('/'))]) {
        const key = `${file.repository}:${name}`;
        const known = kept.get(key) ?? [];
        known.push({ file, fact });
        kept.set(key, known);
      }
    }
  }
  return kept;
}

function isSetting({ in: source, name }: Fact): boolean {
  return source === 'structure' && name === 'setting';
}

function nameOf({ label = '' }: Fact): string {
  return label.slice(label.indexOf('/') + 1);
}

/** Those in the same file, else in the same folder, else in the folders around it, else the only ones there are. */
function meant(found: readonly Kept[], { path }: FactsOfFile): readonly Kept[] {
  const folder = folderOf(path);
  const near = [
    found.filter((one) => one.file.path === path),
    found.filter((one) => folderOf(one.file.path) === folder),
    found.filter((one) => `${folder}/`.startsWith(`${folderOf(one.file.path)}/`)),
  ].find((some) => some.length > 0);
  return near ?? (new Set(found.map((one) => one.file.path)).size === 1 ? found : []);
}

/** The names of the workloads that are given each setting. */
function takers(
  files: readonly FactsOfFile[],
  meantBy: (file: FactsOfFile, to: string) => readonly Kept[],
): ReadonlyMap<Fact, ReadonlySet<string>> {
  const given = new Map<Fact, Set<string>>();
  for (const file of files) {
    for (const { label = '', references = [] } of file.facts) {
      const maps = references.filter(({ to }) => to.startsWith(CONFIG_MAP)).flatMap(({ to }) => meantBy(file, to));
      for (const { fact } of maps) given.set(fact, (given.get(fact) ?? new Set()).add(label));
    }
  }
  return given;
}

function namesRead(files: readonly FactsOfFile[], ownerOf: ConfiguredRequest['ownerOf']): ReadonlyMap<Draft, ReadonlySet<string>> {
  const read = new Map<Draft, Set<string>>();
  for (const file of files.filter(({ reader }) => reader === 'code')) {
    const owner = ownerOf(file);
    const names = owner === undefined ? undefined : (read.get(owner) ?? new Set<string>());
    if (owner === undefined || names === undefined) continue;
    for (const fact of file.facts) if (fact.in === 'variable') names.add(fact.name);
    read.set(owner, names);
  }
  return read;
}
