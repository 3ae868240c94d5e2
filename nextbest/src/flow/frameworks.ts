import type { Component } from '#model/component.ts';
import { type Evidence, measured } from '#model/evidence.ts';
import type { Times } from '#model/flow.ts';
import type { Framework, SharedCode } from '#model/framework.ts';
import type { Place } from '#model/place.ts';
import { endOfDay, YEAR_SECONDS } from '#model/time.ts';
import { isUnknown, type Unknown, unknown } from '#model/unknown.ts';
import type { ClassifiedCommit, Work } from '#model/work.ts';

/** So many files in so many parts inherit from one of its files: that cannot be changed without reading all of them. */
const MANY_HEIRS = 8;
const PARTS_OF_HEIRS = 3;
/** Not even so far above coincidence, what is inherited stays as it is when it is changed: it asks nothing of its heirs. */
const NOTICED = 1.1;
/** Fewer changes in a year say nothing of what they force. */
const ENOUGH_CHANGES = 8;
/** From this share on, a change on it is as a rule a change of those that use it. */
const TOGETHER = 0.4;
/** Files that are changed often are changed together by coincidence: only well above that it is the framework's doing. */
const ABOVE_COINCIDENCE = 1.5;

export interface FrameworksRequest {
  readonly shared: readonly SharedCode[];
  readonly components: readonly Component[];
  readonly work: Work;
  /** ISO date. */
  readonly asOf: string;
  /** Days from author to release of these commits; undefined where releases are not known, or too few of them. */
  readonly leadTimeOf?: (commits: readonly ClassifiedCommit[]) => Times | undefined;
}

/**
 * In-house frameworks: shared code without business of its own that many inherit from, or whose changes force changes on those who use it. Never by
 * one sign alone: that many use it is the condition, and each signal beside it is a number above a limit. In the order of how many use it.
 */
export function frameworks(request: FrameworksRequest): readonly Framework[] {
  const year = lastYear(request);
  return request.shared
    .map((one) => frameworkOf(one, year, request))
    .filter(({ signals }) => signals.length > 0)
    .sort((a, b) => b.importers - a.importers || (a.path < b.path ? -1 : 1));
}

/** Commits of people in the 12 months before `asOf` whose files are known: sweeping ones have none. */
function lastYear({ work, asOf }: FrameworksRequest): readonly ClassifiedCommit[] {
  const end = endOfDay(asOf);
  const start = end - YEAR_SECONDS;
  return work.commits.filter(({ bot, at, paths }) => !bot && at <= end && at > start && paths.length > 0);
}

interface Told {
  readonly coChange: number | Unknown;
  readonly coincidence: number | Unknown;
  readonly touching: readonly ClassifiedCommit[];
}

function frameworkOf(one: SharedCode, year: readonly ClassifiedCommit[], request: FrameworksRequest): Framework {
  const own = new Set(one.files);
  const users = new Set(one.importing);
  const isTouching = ({ paths }: ClassifiedCommit): boolean => paths.some((path) => own.has(path));
  const touching = year.filter(isTouching);
  const others = year.filter((commit) => !isTouching(commit));
  const area = commonFolder([one.path, ...one.importing]);
  const nearby = others.filter(({ paths }) => paths.some((path) => path.startsWith(area)));
  const told = { touching, coChange: shareTouching(touching, users), coincidence: shareTouching(nearby, users) };
  const component = owningComponent(one.path, request.components);
  return {
    path: one.path,
    name: one.name,
    whole: one.whole,
    ...(component === undefined ? {} : { component }),
    files: one.files.length,
    importers: one.importers,
    importingFiles: one.importing.length,
    heirs: one.heirs,
    ...(one.base === undefined ? {} : { base: one.base }),
    vocabulary: one.vocabulary,
    coChange: told.coChange,
    coincidence: told.coincidence,
    changes: touching.length,
    own: one.files,
    importing: one.importing,
    upkeep: touching.filter((commit) => commit.class !== 'value').length,
    leadTime: leadTimeOf(touching, others, request),
    age: ageOf(one, request),
    recentAuthors: new Set(touching.map(({ author }) => author)).size,
    signals: signalsOf(one, told),
    evidence: evidenceOf(one, told),
  };
}

/** The deepest folder that all of them lie in; empty for the root. */
function commonFolder(paths: readonly string[]): string {
  const [first = '', ...rest] = paths;
  const common = rest.reduce((prefix, path) => {
    let length = 0;
    while (length < prefix.length && prefix[length] === path[length]) length += 1;
    return prefix.slice(0, length);
  }, first);
  return common.slice(0, Math.max(common.lastIndexOf('/'), common.lastIndexOf(':')) + 1);
}

function shareTouching(commits: readonly ClassifiedCommit[], files: ReadonlySet<string>): number | Unknown {
  if (commits.length === 0) return unknown('nothing was changed in the last 12 months', 'changes');
  return commits.filter(({ paths }) => paths.some((path) => files.has(path))).length / commits.length;
}

/** What nobody changed for a year asks nothing of anyone. */
function signalsOf({ base, isPackage }: SharedCode, told: Told): Framework['signals'] {
  if (told.touching.length === 0) return [];
  const inherited = base !== undefined && base.files >= MANY_HEIRS && base.parts >= PARTS_OF_HEIRS && isAbove(told, NOTICED);
  const together = changesTogether(told);
  // Within one package any two folders may change together: that alone makes no framework of either.
  if (!inherited && !isPackage) return [];
  return [...(inherited ? (['inherited'] as const) : []), ...(together ? (['changes-together'] as const) : [])];
}

function changesTogether({ touching, coChange, coincidence }: Told): boolean {
  return (
    touching.length >= ENOUGH_CHANGES &&
    !isUnknown(coChange) &&
    coChange >= TOGETHER &&
    isAbove({ coChange, coincidence }, ABOVE_COINCIDENCE)
  );
}

function isAbove({ coChange, coincidence }: Pick<Told, 'coChange' | 'coincidence'>, factor: number): boolean {
  return !isUnknown(coChange) && coChange > factor * (isUnknown(coincidence) ? 0 : coincidence);
}

function leadTimeOf(
  touching: readonly ClassifiedCommit[],
  others: readonly ClassifiedCommit[],
  { leadTimeOf: of }: FrameworksRequest,
): Framework['leadTime'] {
  const [first, second] = [of?.(touching), of?.(others)];
  if (first !== undefined && second !== undefined) return { touching: first, others: second };
  return unknown('too few of the changes are known to be released', 'releases in the history, or an export of change requests');
}

/** In years, from the first commit below its folder, or on the files that are its now. */
function ageOf({ path, whole, files }: SharedCode, { work, asOf }: FrameworksRequest): Framework['age'] {
  const own = new Set(files);
  const isOwn = (one: string): boolean => own.has(one) || (whole && one.startsWith(path));
  const first = work.commits.findLast(({ at, paths }) => at > 0 && paths.some(isOwn));
  if (first === undefined || work.truncated) return unknown('the history does not reach its beginning', 'a clone with the whole history');
  return Math.max(0, (endOfDay(asOf) - first.at) / YEAR_SECONDS);
}

/** The component with the deepest folder that it lies in. */
function owningComponent(path: string, components: readonly Component[]): string | undefined {
  const owners = components.flatMap(({ id, owns }) => owns.filter((prefix) => path.startsWith(prefix)).map((prefix) => ({ id, prefix })));
  return owners.reduce<(typeof owners)[number] | undefined>(
    (best, one) => (best === undefined || one.prefix.length > best.prefix.length ? one : best),
    undefined,
  )?.id;
}

function evidenceOf(one: SharedCode, { touching, coChange, coincidence }: Told): Evidence[] {
  const { importers, importing, base, vocabulary, places } = one;
  const shown = places[0];
  return [
    measured(`${importing.length} files in ${importers} other parts of the code use it`, shown),
    ...(base === undefined ? [] : [measured(`${base.files} files in ${base.parts} other parts inherit from one of its files`, base.place)]),
    measured(`${vocabulary.ofBusiness} of the ${vocabulary.of} names in it have a word of the business`, folderOf(one, shown)),
    ...(isUnknown(coChange)
      ? []
      : [
          measured(
            `${percent(coChange)} of the ${touching.length} changes on it in the last 12 months changed code that uses it as well${isUnknown(coincidence) ? '' : `; of the other changes around it, ${percent(coincidence)} did`}`,
            changePlace(one, touching[0], shown),
          ),
        ]),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function folderOf({ path }: SharedCode, shown: Place | undefined): Place {
  return { ...(shown?.repository === undefined ? {} : { repository: shown.repository }), path: path.slice(path.indexOf(':') + 1) };
}

function changePlace(one: SharedCode, newest: ClassifiedCommit | undefined, shown: Place | undefined): Place {
  return { ...folderOf(one, shown), ...(newest === undefined ? {} : { commit: newest.id }) };
}
