import type { HistoryReport } from '#model/history-report.ts';
import type { Range } from '#model/range.ts';
import { isUnknown, type Unknown } from '#model/unknown.ts';
import { UPKEEP_KINDS, type UpkeepKind, type WorkShares } from '#model/work.ts';
import { countText, numberText, shareText } from '../numbers.ts';
import { listed, sentence } from '../words.ts';
import { type Change, unsureIsCounted } from './shares.ts';

/** What the words on every history report mean. */
export const UPKEEP_MEANS =
  'Upkeep is patching, upgrading, hardening, infrastructure, pipelines, refactoring, tests and documentation. Commits are counted, not hours.';

/** Why something is not known, and what would tell. */
export function unknownTexts({ unknown, wouldSettle }: Unknown): string[] {
  return [sentence(`not known: ${unknown}`), sentence(`what would tell: ${wouldSettle}`)];
}

/** A share of fewer commits than this is no headline. */
const ENOUGH = 20;

/** The one sentence on top of the page. */
export function headlineText({ workMix, repositories }: HistoryReport): string {
  const name = listed(repositories.map((repository) => repository.name));
  if (isUnknown(workMix) || workMix.commits < ENOUGH) return `The history of ${name}`;
  return `${amountText(workMix.upkeep)} of what people commit to ${name} is upkeep`;
}

/** `560 commits of people in the last 12 months`; of a clone that is cut within them, only what is in it. */
export function periodText({ truncated, window, asOf }: HistoryReport, { commits }: WorkShares): string {
  const yearBefore = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`;
  const cut = truncated && window !== undefined && window.from > yearBefore;
  return `${countText(commits, 'commit')} of people ${cut ? 'in this cut history' : 'in the last 12 months'}`;
}

/** True where a range of shares is so wide that its middle alone would mislead. */
export function isWide({ low, high }: Range): boolean {
  return high - low > 0.2;
}

/** `28-87%`. */
export function spanText({ low, high }: Range): string {
  return `${numberText(low * 100, 0)}-${shareText(high)}`;
}

function amountText(range: Range): string {
  const { low, likely, high } = range;
  if (isWide(range)) return `Between ${numberText(low * 100, 0)} and ${shareText(high)}`;
  if (low > 0.97) return 'Nearly all';
  return high < 0.03 ? 'Next to nothing' : `About ${shareText(likely)}`;
}

/** What was read, and what not. */
export function readTexts({ commits, merges, window, truncated, unread }: HistoryReport): string[] {
  const when = window === undefined ? '' : ` from ${window.from} to ${window.to}`;
  const merged = merges === 0 ? '' : ` and ${countText(merges, 'merge')}`;
  const whole = unread.filter(({ place }) => place.path === '.').map(({ why }) => sentence(why));
  const none = whole.length === 0 ? ['There are no commits to read.'] : [];
  const texts = commits === 0 ? none : [`${countText(commits, 'commit')}${merged}${when} were read.`];
  if (truncated)
    texts.push('The history is cut short (a shallow clone): what came before is not counted. A clone with the whole history would tell.');
  texts.push(...new Set(whole));
  const places = unread.length - whole.length;
  if (places > 0) texts.push(`${countText(places, 'place')} in the files could not be read (nextbest facts says which).`);
  return texts;
}

/** `31% (26-37)`. */
export function shareRangeText({ low, likely, high }: Range): string {
  const [from, to] = [shareText(low), shareText(high)];
  return from === to ? shareText(likely) : `${shareText(likely)} (${numberText(low * 100, 0)}-${numberText(high * 100, 0)})`;
}

/** What the ranges of the work mix allow for; undefined when every commit is told apart. */
export function unsureText(mix: WorkShares): string | undefined {
  if (mix.unsure < 0.005) return undefined;
  return unsureIsCounted(mix)
    ? `${shareText(mix.unsure)} of the commits are not told for sure; the ranges allow for it.`
    : `${shareText(mix.unsure)} of the commits could be any of these: nothing in them tells.`;
}

const KIND_WORDS: Readonly<Record<UpkeepKind, string>> = {
  dependencies: 'dependencies',
  security: 'security',
  runtime: 'runtimes and platforms',
  pipeline: 'pipelines',
  infrastructure: 'infrastructure',
  refactoring: 'refactoring',
  tests: 'tests',
  documentation: 'documentation',
  other: 'other',
};

/** The kinds of upkeep from the largest down, what is none of them last, as shares of all commits. */
export function kindsText({ kinds }: WorkShares): string | undefined {
  const known = UPKEEP_KINDS.map((kind) => ({ words: KIND_WORDS[kind], share: kinds[kind] ?? 0 }));
  const shown = known.filter(({ share }) => share >= 0.005).sort((a, b) => rankOf(b) - rankOf(a));
  return shown.every(({ words }) => words === KIND_WORDS.other)
    ? undefined
    : `${shown.map(({ words, share }) => `${words} ${shareText(share)}`).join(', ')} of all commits`;
}

function rankOf({ words, share }: { readonly words: string; readonly share: number }): number {
  return words === KIND_WORDS.other ? 0 : share;
}

export function botsText({ bots: { commits, followedUp } }: WorkShares): string | undefined {
  if (commits === 0) return undefined;
  const after = followedUp === 0 ? '' : `; people followed up ${numberText(followedUp, 0)} of them`;
  return `${countText(commits, 'commit')} more, not counted here${after}`;
}

export function changeText({ before, now, upkeep }: Change): string {
  const was = `${shareRangeText(before.upkeep)} of the commits from ${before.from} to ${before.to}`;
  return `Upkeep: ${was}, and ${shareRangeText(now.upkeep)} from ${now.from} to ${now.to}. That is ${upkeep}.`;
}
