import type { Fact, FactsOfFile } from '#model/fact.ts';
import { folderOf } from './text.ts';

const MANAGED: ReadonlySet<Fact['in']> = new Set(['npm', 'pypi', 'cargo', 'packagist', 'nuget', 'hex', 'maven', 'rubygems']);

/** What the manifests that one lock file stands for ask of a package. */
interface Asked {
  readonly ranges: Set<string | undefined>;
  readonly scopes: Set<Fact['scope']>;
}

/**
 * The facts without the pins of what nobody asks for directly: a lock file stands for the manifests beside and below it, up to the next
 * lock file. A pin has the scope of its manifest; of several versions of one package only the one whose range is asked for stays.
 */
export function settlePins(files: readonly FactsOfFile[]): FactsOfFile[] {
  const locks = files.filter(isLock);
  if (locks.length === 0) return [...files];
  const asked = new Map<string, Asked>();
  const known = new Set(locks.flatMap((file) => ecosystemsOf(file).map((source) => keyOf(source, folderOf(file.path)))));
  for (const file of files) if (!isLock(file)) ask(file, known, asked);
  return files.flatMap((file) => (isLock(file) ? directPins(file, asked) : [file]));
}

function isLock({ reader, path }: FactsOfFile): boolean {
  return reader === 'lock-file' || path.endsWith('Gemfile.lock');
}

function ask({ path, facts }: FactsOfFile, known: ReadonlySet<string>, asked: Map<string, Asked>): void {
  const nearest = new Map<Fact['in'], string | undefined>();
  for (const { in: source, name, role, scope, version } of facts) {
    if (role !== 'uses' || !MANAGED.has(source)) continue;
    if (!nearest.has(source))
      nearest.set(
        source,
        foldersAbove(path).find((folder) => known.has(keyOf(source, folder))),
      );
    const folder = nearest.get(source);
    if (folder === undefined) continue;
    const key = `${keyOf(source, folder)}:${name}`;
    const one = asked.get(key) ?? { ranges: new Set(), scopes: new Set() };
    one.ranges.add(version);
    one.scopes.add(scope);
    asked.set(key, one);
  }
}

function directPins(file: FactsOfFile, asked: ReadonlyMap<string, Asked>): readonly FactsOfFile[] {
  const folder = folderOf(file.path);
  const wanted = file.facts.flatMap((fact) => {
    const one = asked.get(`${keyOf(fact.in, folder)}:${fact.name}`);
    if (fact.role !== 'declares' || !MANAGED.has(fact.in)) return [fact];
    return one === undefined || (fact.label !== undefined && !one.ranges.has(fact.label)) ? [] : [pinOf(fact, one)];
  });
  const facts = withoutDoubt(wanted);
  return facts.length === 0 && file.unread.length === 0 ? [] : [{ ...file, facts }];
}

function pinOf({ label: _range, ...fact }: Fact, { scopes }: Asked): Fact {
  const scope = scopes.has(undefined) ? undefined : [...scopes][0];
  return scope === undefined ? fact : { ...fact, scope };
}

/** Of a package with several versions left nobody can tell which one is meant; the same version twice is one. */
function withoutDoubt(facts: readonly Fact[]): readonly Fact[] {
  const first = new Map<string, Fact>();
  const doubtful = new Set<string>();
  for (const fact of facts) {
    const known = first.get(`${fact.in}:${fact.name}`);
    if (known === undefined) first.set(`${fact.in}:${fact.name}`, fact);
    else if (known.version !== fact.version) doubtful.add(`${fact.in}:${fact.name}`);
  }
  return [...first].flatMap(([key, fact]) => (doubtful.has(key) ? [] : [fact]));
}

function ecosystemsOf({ facts }: FactsOfFile): readonly Fact['in'][] {
  return [...new Set(facts.map((fact) => fact.in))];
}

function keyOf(source: Fact['in'], folder: string): string {
  return `${source}:${folder}`;
}

/** The folders that a path lies in, the nearest first, the root last. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return Array.from({ length: parts.length + 1 }, (_, up) => parts.slice(0, parts.length - up).join('/'));
}
