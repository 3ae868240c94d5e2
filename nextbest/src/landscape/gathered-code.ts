import type { FactsOfFile } from '#model/fact.ts';
import type { Place } from '#model/place.ts';
import type { CodePart } from './code-parts.ts';
import type { OwnFile } from './own-files.ts';
import type { Uses } from './own-modules.ts';
import { folderOf } from './path.ts';
import { isScaffold } from './shared-look-alikes.ts';

/** A package or a part of the code, and who outside of it uses it. */
export interface GatheredCode {
  /** `<repository>:<folder>`. */
  readonly folder: string;
  /** Whether it is all code of its folder. */
  readonly whole: boolean;
  readonly files: readonly OwnFile[];
  /** The parts that it is in. */
  readonly parts: ReadonlySet<CodePart>;
  readonly importers: ReadonlySet<CodePart>;
  readonly importing: ReadonlySet<OwnFile>;
  readonly heirs: ReadonlySet<OwnFile>;
  /** Its files that others inherit from, each with those. */
  readonly bases: ReadonlyMap<OwnFile, Heirs>;
  readonly places: readonly Place[];
}

/** Files that inherit, and the parts that they are in. */
interface Heirs {
  readonly files: Set<OwnFile>;
  readonly parts: Set<CodePart>;
}

interface Gathering extends GatheredCode {
  readonly files: OwnFile[];
  readonly parts: Set<CodePart>;
  readonly importers: Set<CodePart>;
  readonly importing: Set<OwnFile>;
  readonly heirs: Set<OwnFile>;
  readonly bases: Map<OwnFile, Heirs>;
  readonly places: Place[];
}

interface Read {
  readonly own: readonly OwnFile[];
  readonly parts: readonly CodePart[];
  readonly uses: (file: OwnFile) => Uses;
  readonly files: readonly FactsOfFile[];
}

const PLACES_SHOWN = 4;

/** Every package and every part with its users. A package is a folder with a manifest of its own, not the whole of a repository. */
export function gatherCode({ own, parts, uses, files }: Read): {
  readonly packages: readonly GatheredCode[];
  readonly ofParts: readonly GatheredCode[];
} {
  const partOf = new Map(parts.flatMap((part) => part.files.map((file) => [file, part] as const)));
  const ofParts = new Map(parts.map((part) => [part, gathering(part.folder, part.whole)]));
  const packageOf = packageOfFile(files);
  const packages = new Map<string, Gathering>();
  const placesOf = (file: OwnFile): readonly Gathering[] => {
    const part = partOf.get(file);
    const folder = packageOf(file);
    const one = part === undefined ? undefined : ofParts.get(part);
    const other = folder === undefined ? undefined : (packages.get(folder) ?? gathering(folder, true));
    if (folder !== undefined && other !== undefined) packages.set(folder, other);
    return [one, other].filter((found) => found !== undefined);
  };
  for (const file of own) {
    const part = partOf.get(file);
    for (const one of placesOf(file)) {
      one.files.push(file);
      if (part !== undefined) one.parts.add(part);
    }
  }
  for (const file of own) {
    const from = partOf.get(file);
    if (from !== undefined) noteUses({ file, from, ...uses(file) }, placesOf);
  }
  return { packages: [...packages.values()], ofParts: [...ofParts.values()] };
}

function gathering(folder: string, whole: boolean): Gathering {
  return {
    folder,
    whole,
    files: [],
    parts: new Set(),
    importers: new Set(),
    importing: new Set(),
    heirs: new Set(),
    bases: new Map(),
    places: [],
  };
}

function noteUses(
  { file, from, used, inherited }: Uses & { readonly file: OwnFile; readonly from: CodePart },
  placesOf: (file: OwnFile) => readonly Gathering[],
): void {
  const homes = new Set(placesOf(file));
  for (const to of used) {
    const base = inherited.has(to) && !isScaffold(to) ? to : undefined;
    for (const one of placesOf(to)) if (!homes.has(one)) note(one, { file, from, base });
  }
}

function note(one: Gathering, { file, from, base }: { file: OwnFile; from: CodePart; base: OwnFile | undefined }): void {
  one.importing.add(file);
  if (base !== undefined) {
    const heirs = one.bases.get(base) ?? { files: new Set(), parts: new Set() };
    one.bases.set(base, heirs);
    heirs.files.add(file);
    heirs.parts.add(from);
    one.heirs.add(file);
  }
  if (one.importers.has(from)) return;
  one.importers.add(from);
  if (one.places.length < PLACES_SHOWN) one.places.push(placeOf(file));
}

export function placeOf({ path }: OwnFile): Place {
  const colon = path.indexOf(':');
  return { repository: path.slice(0, colon), path: path.slice(colon + 1) };
}

/** The folder of the nearest manifest above a file, the root of a repository aside. */
function packageOfFile(files: readonly FactsOfFile[]): (file: OwnFile) => string | undefined {
  const manifests = new Set(
    files
      .filter(({ path, facts }) => path.includes('/') && facts.some(({ in: source, name }) => source === 'structure' && name === 'package'))
      .map(({ repository, path }) => `${repository}:${folderOf(path)}`),
  );
  const known = new Map<string, string | undefined>();
  return ({ folder }) => {
    if (!known.has(folder)) known.set(folder, nearest(folder, manifests));
    return known.get(folder);
  };
}

function nearest(folder: string, manifests: ReadonlySet<string>): string | undefined {
  for (let up = folder; ; up = up.slice(0, up.lastIndexOf('/'))) {
    if (manifests.has(up)) return up;
    if (!up.includes('/')) return undefined;
  }
}
