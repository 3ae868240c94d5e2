import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { Artefact } from './artefacts.ts';
import { builtFrom } from './built-from.ts';
import type { Match } from './match.ts';
import { baseName, folderOf, foldersAbove, plainName } from './path.ts';

/** The artefact that something running was made from; undefined when its code lives elsewhere. */
export type ArtefactOf = (match: Match) => Artefact | undefined;

/** The image tells before the name, the own repository before others; among equals the first artefact counts. */
export function joining(artefacts: readonly Artefact[]): ArtefactOf {
  const byFolder = new Map<string, Artefact>();
  const byName = new Map<string, Artefact[]>();
  const byFact = new Map(artefacts.flatMap((artefact) => [...artefact.facts].map((fact) => [fact, artefact] as const)));
  for (const artefact of artefacts) {
    keepFirst(byFolder, `${artefact.repository}:${artefact.folder}`, artefact);
    for (const name of artefact.names) {
      for (const key of [`${artefact.repository}:${name}`, `:${name}`]) byName.set(key, [...(byName.get(key) ?? []), artefact]);
    }
  }
  return (match) => {
    const { file, fact } = match;
    const here = byFolder.get(`${file.repository}:${folderOf(file.path)}`);
    if (fact.in === 'file') return here;
    const own = byFact.get(fact);
    if (own !== undefined) return own;
    const folder = builtFrom(file, fact);
    const built = folder === undefined ? undefined : byFolder.get(`${file.repository}:${folder}`);
    if (built !== undefined) return built;
    const around = file.reader === 'helm-template' ? builtAround(match, byFolder) : undefined;
    const builds = fact.references?.some(({ how }) => how === 'build') ?? false;
    return namedBy(match, byName, file) ?? around ?? (builds && here?.folder !== '' ? here : undefined);
  };
}

function keepFirst(index: Map<string, Artefact>, key: string, artefact: Artefact): void {
  if (!index.has(key)) index.set(key, artefact);
}

/** A chart that stands in the folder of what is built deploys it, where its image is named after it. */
function builtAround({ file, fact }: Match, byFolder: ReadonlyMap<string, Artefact>): Artefact | undefined {
  const images = imagesOf(fact);
  const folders = foldersAbove(file.path).toReversed();
  const around = folders.flatMap((folder) => byFolder.get(`${file.repository}:${folder}`) ?? []);
  return around.find(({ names }) => [...names].some((name) => name.length > 1 && images.some((image) => image.includes(name))));
}

/** `var.orders_image_repository` is the image of `orders`. */
const IMAGE_VARIABLE = /^(?:var|local)\.(\w+?)_(?:docker_|container_)?image(?:_(?:name|repository|repo|uri|url|path|tag|version))*$/;

function imagesOf({ references = [] }: Fact): readonly string[] {
  const images = references
    .filter(({ how }) => how === 'image')
    .map(({ to }) => IMAGE_VARIABLE.exec(to)?.[1] ?? to.replace(/^[^/]*[.:][^/]*\//, '').split(/[:@]/)[0] ?? to);
  return [...images.map(baseName), ...images].map(plainName);
}

/** Of several that are called alike, the one that the file lies in, or lies nearest to. */
function namedBy(
  { fact }: Match,
  byName: ReadonlyMap<string, readonly Artefact[]>,
  { repository, path }: FactsOfFile,
): Artefact | undefined {
  for (const name of [...imagesOf(fact), ...(fact.label === undefined ? [] : [plainName(fact.label)])]) {
    const [first, ...others] = byName.get(`${repository}:${name}`) ?? byName.get(`:${name}`) ?? [];
    if (first !== undefined) return others.reduce((best, one) => (shared(one, path) > shared(best, path) ? one : best), first);
  }
  return undefined;
}

/** How many folders an artefact and a path have in common. */
function shared({ folder }: Artefact, path: string): number {
  const own = folder.split('/');
  const other = path.split('/');
  const different = own.findIndex((part, at) => part !== other[at]);
  return different === -1 ? own.length : different;
}
