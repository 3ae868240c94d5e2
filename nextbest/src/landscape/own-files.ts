import type { Fact, FactsOfFile, Reference } from '#model/fact.ts';
import { baseName, folderOf } from './path.ts';

/** What one file gives to the team's other code and takes from it. Paths are `<repository>:<path>`. */
export interface OwnFile {
  readonly path: string;
  readonly folder: string;
  /** Name without its ending. */
  readonly stem: string;
  readonly ending: string;
  readonly namespace?: string;
  readonly names: readonly string[];
  readonly active: number;
  readonly bases: readonly Reference[];
  readonly modules: readonly Reference[];
  /** As manifests write them: `npm:stripe`, `go:github.com/…`. */
  readonly packages: readonly Reference[];
}

/** Code that is made or kept by tools, for tests, or to show how: neither shared code nor a part that uses it. */
const BESIDE =
  /(?:^|[/_.-])(?:migrations?|migrate|seeds?|seeders?|fixtures?|mocks?|testing|test[-_]?(?:utils?|helpers?|support|data|kit)|tests?\w?|examples?|samples?|demos?|playgrounds?|scripts?|tools?|docs?|storybook|stories|benchmarks?|generated|gen)(?:[/_.-]|$)/i;

/** The code files that say anything of the kind, in the order of their paths. */
export function ownFilesIn(files: readonly FactsOfFile[]): readonly OwnFile[] {
  return files
    .filter(({ reader, path }) => reader === 'code' && !BESIDE.test(folderOf(path)))
    .map(ownFileOf)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function ownFileOf({ repository, path, facts }: FactsOfFile): OwnFile {
  const own = facts.find(({ in: source, name }) => source === 'structure' && name === 'own');
  const imports = facts.find(({ in: source, name }) => source === 'structure' && name === 'imports');
  const name = baseName(path);
  const dot = name.lastIndexOf('.');
  return {
    path: `${repository}:${path}`,
    folder: `${repository}:${folderOf(path)}`,
    stem: dot > 0 ? name.slice(0, dot) : name,
    ending: name.slice(dot + 1),
    ...givenBy(own),
    packages: imports?.references ?? [],
  };
}

function givenBy(own: Fact | undefined): Pick<OwnFile, 'names' | 'active' | 'bases' | 'modules' | 'namespace'> {
  const { label = '', attributes = {}, references = [] } = own ?? {};
  const namespace = attributes['namespace']?.value;
  return {
    names: label === '' ? [] : label.split(' '),
    active: Number(attributes['active']?.value ?? 0),
    bases: references.filter(({ how }) => how === 'depends-on'),
    modules: references.filter(({ how }) => how === 'module'),
    ...(namespace === undefined ? {} : { namespace: String(namespace) }),
  };
}
