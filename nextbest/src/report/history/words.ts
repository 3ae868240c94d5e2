import type { Gate, Stretch, Times, ValueStream } from '#model/flow.ts';
import type { Gap } from '#model/gaps.ts';
import type { ComponentHistory, FrameworkFound, HistoryReport } from '#model/history-report.ts';
import type { Range } from '#model/range.ts';
import { isUnknown, type Unknown } from '#model/unknown.ts';
import { UPKEEP_KINDS, type UpkeepKind, type WorkShares } from '#model/work.ts';
import { countText, numberText, rangeText, shareText } from '../numbers.ts';
import { dueText, whereText } from '../phrases.ts';
import { listed, sentence } from '../words.ts';
import { withUpkeep } from './order.ts';
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

/** The kinds of upkeep from the largest down, as shares of all commits. */
export function kindsText({ kinds }: WorkShares): string | undefined {
  const known = UPKEEP_KINDS.map((kind) => ({ words: KIND_WORDS[kind], share: kinds[kind] ?? 0 }));
  const shown = known.filter(({ share }) => share >= 0.005).sort((a, b) => b.share - a.share);
  return shown.length === 0 ? undefined : `${shown.map(({ words, share }) => `${words} ${shareText(share)}`).join(', ')} of all commits`;
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

/** Fewer commits than this in all are not worth saying where they are. */
const WORTH_SAYING = 20;

/** How few components make most of the expected upkeep. */
export function concentrationText(components: readonly ComponentHistory[]): string | undefined {
  const likely = withUpkeep(components).map(({ upkeep }) => upkeep.likely);
  const all = likely.reduce((sum, one) => sum + one, 0);
  let reached = 0;
  const few =
    likely.findIndex((one) => {
      reached += one;
      return reached >= 0.8 * all;
    }) + 1;
  if (all < WORTH_SAYING || few * 2 > components.length) return undefined;
  return `${numberText(few, 0)} of ${countText(components.length, 'component')} ${few === 1 ? 'makes' : 'make'} ${shareText(reached / all)} of this upkeep.`;
}

/** Below this share, what the list of components leaves out is not worth saying. */
const WORTH_A_LINE = 0.1;
const MOST_FOLDERS = 3;

/** What the list of components does not show, and where that is. */
export function elsewhereText({ elsewhere }: HistoryReport): string | undefined {
  if (elsewhere === undefined || elsewhere.share < WORTH_A_LINE) return undefined;
  const folders = elsewhere.folders
    .slice(0, MOST_FOLDERS)
    .map(({ path, share }) => `${path === '.' ? 'files at the root' : path} ${shareText(share)}`);
  return `Not in this list: ${shareText(elsewhere.share)} of the upkeep and fixes of the last 12 months, on files that belong to no component (${folders.join(', ')}).`;
}

/** Commits first: they were counted. Hours follow from an assumption until the team says its own. */
export function upkeepText({ upkeepNext12Months: upkeep }: ComponentHistory): string {
  if (isUnknown(upkeep)) return 'not known';
  return rangeText({ low: Math.round(upkeep.low), likely: Math.round(upkeep.likely), high: Math.round(upkeep.high), unit: 'commits' });
}

export function hoursText({ hours }: ComponentHistory, { stated }: HistoryReport['hoursPerCommit']): string {
  if (isUnknown(hours)) return 'hours not known';
  return stated ? rangeText(hours) : `${rangeText(hours)} assumed`;
}

export function valueText({ valueCommitsPerYear }: ComponentHistory): string {
  return `${countText(Math.round(valueCommitsPerYear), 'commit')} a year for users`;
}

/** How many people changed it in the last 12 months: a number, never who. */
export function activeText({ knowledge }: ComponentHistory): string | undefined {
  if (knowledge === undefined) return undefined;
  const { activeAuthors } = knowledge;
  return activeAuthors === 0 ? 'nobody active' : `${countedPeople(activeAuthors)} active`;
}

/** The same in a whole sentence, with how many there ever were. */
export function knowledgeText({ knowledge }: ComponentHistory): string | undefined {
  if (knowledge === undefined) return undefined;
  const { activeAuthors, authors } = knowledge;
  const people = activeAuthors === 0 ? 'nobody' : countedPeople(activeAuthors);
  return `changed by ${people} in 12 months, by ${numberText(authors, 0)} ever`;
}

function countedPeople(count: number): string {
  return count === 1 ? 'one person' : `${numberText(count, 0)} people`;
}

export function hoursPerCommitText({ hoursPerCommit: { range, stated } }: HistoryReport): string {
  const [low, high] = [numberText(range.low, 1).replace('.0', ''), numberText(range.high, 1).replace('.0', '')];
  const each = low === high ? `${low} hours` : `${low} to ${high} hours`;
  return stated
    ? `Hours are commits times ${each} each, as the team states it.`
    : `Hours are commits times ${each} each. Nobody measured that: state your own in .nextbest/purpose.yaml.`;
}

const MOST_NAMES = 6;

/** No commits is not no cost. */
export function withoutHistoryText({ withoutHistory }: HistoryReport): string | undefined {
  if (withoutHistory.length === 0) return undefined;
  const names = withoutHistory.map(({ name }) => name);
  const rest = names.length - MOST_NAMES;
  const shown = rest > 0 ? [...names.slice(0, MOST_NAMES), `${numberText(rest, 0)} more`] : names;
  return `No commit on files of their own tells what these cost: ${listed(shown)}. Somebody may patch and watch them all the same: ask who.`;
}

/** A length of time in the unit in which people say it: `40 minutes`, `6 hours`, `3.2 days`. */
export function timeText(days: number): string {
  if (days < 1 / 24) return countText(Math.max(1, Math.round(days * 24 * 60)), 'minute');
  if (days < 1) return countText(Math.round(days * 24), 'hour');
  const digits = days < 10 && Math.abs(days - Math.round(days)) >= 0.05 ? 1 : 0;
  return digits === 1 ? `${numberText(days, 1)} days` : countText(Math.round(days), 'day');
}

/** Half of the changes, and nine in ten. */
export function leadText({ median, p90, n }: Times): string {
  return `half of ${countText(n, 'change')} within ${timeText(median)}, 9 in 10 within ${timeText(p90)}`;
}

/** The same where it is said elsewhere of how many changes. */
export function timesText({ median, p90 }: Times): string {
  return `half within ${timeText(median)}, 9 in 10 within ${timeText(p90)}`;
}

/** What the time runs to, and what it leaves out. */
export function leadTexts({ leadTime }: HistoryReport): string[] {
  const { toRelease, squashed, releasesPerYear } = leadTime;
  if (isUnknown(toRelease)) return unknownTexts(toRelease);
  const texts = [
    toRelease.of === 'tag'
      ? 'It is the time to the first tag that holds the change. A tag is not a deployment: when users get it is not written here.'
      : 'It is the time to the first deployment that holds the change.',
  ];
  if (releasesPerYear !== undefined) texts.push(`There are ${numberText(releasesPerYear, 0)} releases a year.`);
  if (toRelease.waiting > 0)
    texts.push(`${countText(toRelease.waiting, 'change')} ${toRelease.waiting === 1 ? 'waits' : 'wait'} for a release.`);
  if (toRelease.dropped > 0)
    texts.push(
      `${countText(toRelease.dropped, 'change')} ${toRelease.dropped === 1 ? 'has a clock' : 'have clocks'} that cannot be right and ${toRelease.dropped === 1 ? 'is' : 'are'} left out.`,
    );
  if (squashed >= 0.05)
    texts.push(
      `${shareText(squashed)} of the last commits are squashed change requests: the time of writing and reviewing them is not in git.`,
    );
  return texts;
}

const GATE_WORDS: Readonly<Record<Gate['kind'], string>> = {
  'manual-start': 'starts only by hand',
  approval: 'waits for an approval',
  environment: 'is an environment that may ask for an approval',
};

export function gateText({ kind, name }: Gate): string {
  return `${name} ${GATE_WORDS[kind]}`;
}

export function gateWhere({ place }: Gate, repositories: HistoryReport['repositories']): string {
  return whereText(place, repositories);
}

/** What is missing, and since or until when it hurts. */
export function gapText({ says, by }: Gap, asOf: string): string {
  return sentence(by === undefined ? says : dueText({ what: says, by }, asOf));
}

const STAGE_WORDS: Readonly<Record<Stretch['stage'], string>> = {
  coding: 'writing it',
  'pick-up': 'until somebody looks at it',
  review: 'review',
  rework: 'changes after the review',
  merge: 'until it is merged',
  'deploy-wait': 'until it is released',
};

export function stageText({ stage, wait }: Stretch): string {
  return wait ? `${STAGE_WORDS[stage]} (waiting)` : STAGE_WORDS[stage];
}

/** How many change requests the way was read from, and where it ends. */
export function streamText({ requests, until, total }: ValueStream): string {
  return `${countText(requests, 'change request')} from the first commit to the ${until}: ${leadText(total)}.`;
}

/** What a framework of the team's own costs the others, in whole sentences. */
export function frameworkTexts({ importers, importingFiles, coChange, changes, leadTime, age, recentAuthors }: FrameworkFound): string[] {
  const texts = [
    `${countText(importers, 'other part')} with ${countText(importingFiles, 'file')} ${importers === 1 ? 'builds' : 'build'} on it.`,
  ];
  if (changes > 0 && !isUnknown(coChange))
    texts.push(`${shareText(coChange)} of its ${countText(changes, 'change')} in 12 months touched one of them as well.`);
  if (!isUnknown(leadTime)) {
    const { touching, others } = leadTime;
    texts.push(`Half of its changes take ${timeText(touching.median)} to a release, half of the others ${timeText(others.median)}.`);
  }
  const old = isUnknown(age) ? '' : `is ${countText(Math.max(1, Math.round(age)), 'year')} old and `;
  texts.push(`It ${old}was changed by ${recentAuthors === 0 ? 'nobody' : countedPeople(recentAuthors)} in 12 months.`);
  return texts;
}
