import type { Fact, FactsOfFile, Reference } from '#model/fact.ts';
import { folderOf, resolvePath } from './path.ts';

/** Files that Compose takes variables from without being told to, and what is copied to make one; the first that is there counts. */
const AUTOMATIC = ['.env', '.env.example', '.env.sample', '.env.template', '.env.dist'];
const SETTINGS_FILE = 'env-file:';
const OPEN = /^\$\{([A-Za-z_]\w{0,100})\}$/;

/** What a file of variables says, by name. */
type Values = ReadonlyMap<string, Fact>;

/**
 * Variables of Compose files get their values from the file beside them that Compose itself reads: images, recipes, files and hosts. The
 * addresses in a file that one service alone is given are addresses that the service is given. Facts stay as many and in their order.
 */
export function settleComposed(files: readonly FactsOfFile[]): readonly FactsOfFile[] {
  const known = new Map(
    files.filter(({ reader }) => reader === 'dotenv').map((file) => [`${file.repository}:${file.path}`, valuesIn(file)]),
  );
  return files.map((file) => (file.reader === 'compose' ? settled(file, known) : file));
}

function valuesIn({ facts }: FactsOfFile): Values {
  return new Map(facts.filter(({ attributes }) => attributes?.['commented'] === undefined).map((fact) => [fact.name, fact]));
}

function settled(file: FactsOfFile, known: ReadonlyMap<string, Values>): FactsOfFile {
  const folder = folderOf(file.path);
  const at = (path: string): Values | undefined => known.get(`${file.repository}:${resolvePath(folder, path)}`);
  const values = AUTOMATIC.map(at).find((found) => found !== undefined) ?? new Map<string, Fact>();
  const takers = takersIn(file);
  const facts = file.facts.map((fact) => {
    if (fact.references === undefined) return fact;
    const references = fact.references.flatMap((reference) => {
      if (!reference.to.startsWith(SETTINGS_FILE)) return valueOf(reference, values);
      const given = takers.get(reference.to)?.size === 1 ? at(reference.to.slice(SETTINGS_FILE.length)) : undefined;
      return given === undefined ? [] : addressesIn(given, reference.line);
    });
    return withImage({ ...fact, references });
  });
  return { ...file, facts };
}

/** The names of the services that are given each file of variables. */
function takersIn({ facts }: FactsOfFile): ReadonlyMap<string, ReadonlySet<string>> {
  const takers = new Map<string, Set<string>>();
  for (const { label = '', references = [] } of facts)
    for (const { to } of references.filter((one) => one.to.startsWith(SETTINGS_FILE)))
      takers.set(to, (takers.get(to) ?? new Set()).add(label));
  return takers;
}

function addressesIn(values: Values, line: number): readonly Reference[] {
  return [...values.values()].flatMap(({ references = [] }) =>
    references.flatMap((one) => (one.how === 'environment' ? [{ ...one, line }] : [])),
  );
}

/** What is no variable stays; what is one without a known value is left out, but for an image: that there is one is worth knowing. */
function valueOf(reference: Reference, values: Values): readonly Reference[] {
  const name = OPEN.exec(reference.to)?.[1];
  if (name === undefined) return [reference];
  const kind = PATHS.has(reference.how) ? 'file' : reference.how;
  const found = (values.get(name)?.references ?? []).filter(({ how }) => how === kind);
  if (found.length === 0) return reference.how === 'image' ? [reference] : [];
  return found.map(({ to }) => ({ ...reference, to }));
}

const PATHS: ReadonlySet<Reference['how']> = new Set(['build', 'recipe', 'file']);

/** A service that is only started, with an image that is known now, is a started image like any other. */
function withImage(fact: Fact): Fact {
  const image = (fact.references ?? []).find(({ how }) => how === 'image');
  const isBuilt = fact.references?.some(({ how }) => how === 'build') ?? false;
  if (fact.name !== 'compose-service' || image === undefined || isBuilt || image.to.startsWith('$')) return fact;
  const colon = image.to.indexOf(':', image.to.lastIndexOf('/') + 1);
  const name = colon < 0 ? image.to : image.to.slice(0, colon);
  const references = (fact.references ?? []).filter((one) => one !== image);
  return { ...fact, in: 'image', name, references, ...(colon < 0 ? {} : { version: image.to.slice(colon + 1) }) };
}
