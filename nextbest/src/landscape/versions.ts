import type { VersionUse } from '#model/component.ts';
import type { Environment } from '#model/environment.ts';
import type { Fact } from '#model/fact.ts';
import { type Draft, RUNNING } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { type Match, placeOf } from './match.ts';
import { owningAmong } from './owning.ts';

const VERSION_ATTRIBUTES = [
  'cluster_version',
  'min_master_version',
  'engine_version',
  'EngineVersion',
  'kubernetes_version',
  'version',
  'database_version',
  'KubernetesVersion',
  'Version',
];
/** Settings of a published module that name the release of what it makes; its own release is another. */
const OF_MODULES = ['cluster_version', 'kubernetes_version', 'engine_version'];
const LAMBDA = 'aws-lambda';
/** Functions name a runtime of their provider in one word: `nodejs22.x`, `provided.al2023`. */
const RUNTIME = /^(?:nodejs|python|java|dotnet(?:core)?|ruby|go|provided)[\w.]{0,20}$/;
/** A range says what is allowed, not what runs. */
const RANGE = /[<>^~*|,x]|\s-\s/;

/** Sources whose version is that of the product itself; a package or an action counts its own releases unless its mark says otherwise. */
const SAYS_RELEASE: ReadonlySet<string> = new Set(['image', 'runtime', 'terraform', 'cloudformation', 'kubernetes']);

/** Manifests that name the language level that the code needs, not the runtime that it gets. */
const LANGUAGE_LEVELS = new Set(['go-mod', 'package-json', 'pyproject', 'pom', 'gradle']);

export interface VersionRequest {
  readonly matches: readonly Match[];
  readonly drafts: readonly Draft[];
  readonly environmentOf: EnvironmentOf;
  readonly several: boolean;
}

/** Every version that is written down exactly, of a product whose ends of life are published. */
export function versionsOf({ matches, drafts, environmentOf, several }: VersionRequest): VersionUse[] {
  const seen = new Set<string>();
  const owning = owningAmong(drafts);
  // What its provider says of a function's runtime goes before what its makers say of the language.
  const functions = new Set(
    matches.filter((match) => lifespanOf(match) === LAMBDA && runtimeIn(match.fact) !== undefined).map(({ file }) => file),
  );
  return matches.flatMap((match) => {
    if (match.fact.in === 'runtime' && functions.has(match.file)) return [];
    const product = lifespanOf(match);
    const version = product === LAMBDA ? runtimeIn(match.fact) : versionIn(match.fact);
    if (!(match.mark.release ?? saysRelease(match.fact))) return [];
    if (LANGUAGE_LEVELS.has(match.file.reader) && match.fact.in === 'runtime') return [];
    if (product === undefined || version === undefined || match.fact.scope !== undefined) return [];
    const place = placeOf(match);
    const key = `${place.repository}:${place.path}:${place.line}:${product}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const owner = owning(`${several ? `${match.file.repository}:` : ''}${match.file.path}`);
    const environment = whereItIs(match, owner, environmentOf);
    return [{ product, version, ...(owner === undefined ? {} : { component: owner.id }), environment, place }];
  });
}

function saysRelease({ in: source, attributes = {} }: Fact): boolean {
  return SAYS_RELEASE.has(source) || (source === 'terraform-module' && OF_MODULES.some((name) => Object.hasOwn(attributes, name)));
}

function runtimeIn({ attributes = {} }: Fact): string | undefined {
  const written = attributes['runtime']?.value ?? attributes['Runtime']?.value;
  return typeof written === 'string' && RUNTIME.test(written) ? written : undefined;
}

/** A recipe tells nothing of production while nothing is known to start its result there. */
function whereItIs({ file, fact }: Match, owner: Draft | undefined, environmentOf: EnvironmentOf): Environment {
  const written = environmentOf(file, fact);
  const isStarted = owner?.uses.some((use) => RUNNING.has(use.capability) && use.environment === 'production') ?? false;
  return fact.in === 'image' && fact.role === 'builds' && written === 'production' && !isStarted ? 'unknown' : written;
}

/** The engine decides where a service offers several. */
function lifespanOf({ technology, fact }: Match): string | undefined {
  const when = technology.lifespanWhen?.find(({ attribute, matches }) => {
    const value = fact.attributes?.[attribute]?.value;
    return value !== undefined && new RegExp(matches, 'i').test(String(value));
  });
  return when?.lifespan ?? technology.lifespan;
}

function versionIn(fact: Fact): string | undefined {
  const attribute = VERSION_ATTRIBUTES.map((name) => fact.attributes?.[name]?.value).find(
    (value) => value !== undefined && typeof value !== 'boolean',
  );
  const text = attribute === undefined ? fact.version : String(attribute);
  if (text === undefined || RANGE.test(text.replace(/-[a-z][\w.-]*$/i, ''))) return undefined;
  return /^[^\d]{0,12}(\d+(?:\.\d+){0,3})/.exec(text)?.[1];
}
