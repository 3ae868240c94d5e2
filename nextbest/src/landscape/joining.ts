import type { FactsOfFile } from '#model/fact.ts';
import type { Artefact } from './artefacts.ts';
import { builtFrom } from './built-from.ts';
import type { Match } from './match.ts';
import { baseName, folderOf, plainName } from './path.ts';

/** The artefact that something running was made from; undefined when its code lives elsewhere. */
export type ArtefactOf = (match: Match) => Artefact | undefined;

/** The image tells before the name, the own repository before others; among equals the first artefact counts. */
export function joining(artefacts: readonly Artefact[]): ArtefactOf {
  const byFolder = new Map<string, Artefact>();
  const byName = new Map<string, Artefact>();
  const byFact = new Map(artefacts.flatMap((artefact) => [...artefact.facts].map((fact) => [fact, artefact] as const)));
  for (const artefact of artefacts) {
    keepFirst(byFolder, `${artefact.repository}:${artefact.folder}`, artefact);
    for (const name of artefact.names) {
      keepFirst(byName, `${artefact.repository}:${name}`, artefact);
      keepFirst(byName, `:${name}`, artefact);
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
    const builds = fact.references?.some(({ how }) => how === 'build') ?? false;
    return namedBy(match, byName, file) ?? (builds && here?.folder !== '' ? here : undefined);
  };
}

function keepFirst(index: Map<string, Artefact>, key: string, artefact: Artefact): void {
  if (!index.has(key)) index.set(key, artefact);
}

function namedBy({ fact }: Match, byName: ReadonlyMap<string, Artefact>, { repository }: FactsOfFile): Artefact | undefined {
  const images = (fact.references ?? []).filter(({ how }) => how === 'image').map(({ to }) => baseName(to.split(/[:@]/)[0] ?? to));
  for (const name of [...images, ...(fact.label === undefined ? [] : [fact.label])].map(plainName)) {
    const found = byName.get(`${repository}:${name}`) ?? byName.get(`:${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
