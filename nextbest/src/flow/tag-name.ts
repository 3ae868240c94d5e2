/** A tag that counts something: of what (`prefix`, empty for the whole repository), how, and whether it is meant for users. */
export interface TagName {
  readonly prefix: string;
  /** `version`: 1.2.3 or a date; `number`: 1042. */
  readonly scheme: 'version' | 'number';
  /** `early`: pre-releases and nightly builds; `stage`: of an environment that is not for users; `live`: of one that is. */
  readonly kind: 'stable' | 'early' | 'stage' | 'live';
}

const LONGEST = 250;
const DATE = /^(?:(?:19|20)\d\d[-._]?[01]\d[-._]?[0-3]\d|[01]?\d-[0-3]?\d-(?:20)?\d\d)(?!\d)/;
const VERSION = /^\d{1,9}(?:\.\d{1,9}){1,5}/;
/** Longer ones are times or ids of commits. */
const NUMBER = /^\d{1,6}$/;
/** What may stand right behind a version: `1.0rc1`, `1.0b2`, `1.0.dev3`, `1.0-rc.1`, `1.0+build`. */
const BEHIND = /^(?:[^a-z0-9]|(?:a|alpha|b|beta|c|rc|pre|preview|dev|m|p|post|sp|ga|final)\.?\d{0,6}(?![a-z0-9]))/i;
const EARLY_WORDS =
  'a|alpha|b|beta|c|rc|m|pre|preview|dev|develop|snapshot|nightly|daily|weekly|canary|next|edge|insiders?|test|testing|tests|experimental|exp|broken|unstable|draft|milestone|candidate';
const EARLY_BEHIND = new RegExp(`(?:^|[^a-z])(?:${EARLY_WORDS})(?![a-z])`, 'i');
const EARLY_BEFORE = new RegExp(`(?:^|[-_/])(?:${EARLY_WORDS})(?![a-z])`, 'i');
const STAGE = /(?:^|[-_/])(?:staging|stage|preview|qa|uat|sandbox|dev|int|integration|preprod|acceptance)(?![a-z])/i;
const LIVE = /(?:^|[-_/])(?:production|prod|live)(?![a-z])/i;
/** Words before a number that name no part of the product. */
const PLAIN_PREFIX = /^(?:v|ver|version|r|rel|release|releases|tag|tags|build)$/i;

/** What a tag's name says; undefined when it counts nothing (`latest`, `stable`, the name of a trial). */
export function parseTag(name: string): TagName | undefined {
  if (name.length > LONGEST) return undefined;
  const starts = [...name].flatMap((_, at) => (startsNumber(name, at) ? [at] : []));
  for (const at of starts) {
    const found = versionAt(name, at);
    if (found !== undefined) return found;
  }
  const last = starts.findLast((at) => !/\d\.$/.test(name.slice(0, at)));
  return last !== undefined && NUMBER.test(name.slice(last)) ? tagName(name.slice(0, last), '', 'number') : undefined;
}

function startsNumber(name: string, at: number): boolean {
  return /^\d/.test(name.charAt(at)) && /(?:^|[^a-z0-9])(?:v|r)?\.?$/i.test(name.slice(Math.max(0, at - 3), at));
}

function versionAt(name: string, at: number): TagName | undefined {
  const rest = name.slice(at);
  if (DATE.test(rest)) return tagName(name.slice(0, at), '', 'version');
  const version = VERSION.exec(rest)?.[0];
  const behind = rest.slice(version?.length);
  const whole = version !== undefined && (behind === '' || BEHIND.test(behind));
  return whole ? tagName(name.slice(0, at), behind, 'version') : undefined;
}

function tagName(before: string, behind: string, scheme: TagName['scheme']): TagName {
  // The scope of a package is nobody's stage: `@example.dev/core@1.2.3`.
  const named = before.replace(/^@[^/]{0,100}\//, '');
  const live = LIVE.exec(named);
  if (live !== null) return { prefix: named.slice(0, live.index + live[0].length).toLowerCase(), scheme, kind: 'live' };
  const early = EARLY_BEFORE.test(named) || EARLY_BEHIND.test(behind);
  return { prefix: plainPrefix(before), scheme, kind: STAGE.test(named) ? 'stage' : early ? 'early' : 'stable' };
}

/** `release_`, `v`, `tags/v` stand for the whole repository; `@scope/name@`, `helm-chart-` for a part of it. */
function plainPrefix(before: string): string {
  const words = before.split(/[-_@/. ]/).filter((word) => word !== '' && !PLAIN_PREFIX.test(word));
  return words.length === 0 ? '' : before.replace(/(?:^|[-_@/. ])(?:v|r)?\.?$/i, '').toLowerCase();
}
