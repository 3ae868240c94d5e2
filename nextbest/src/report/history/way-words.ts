import type { Counts, Gate, LeadTime, Times, ValueStream } from '#model/flow.ts';
import type { HistoryReport } from '#model/history-report.ts';
import { sum } from '#model/range.ts';
import { isUnknown } from '#model/unknown.ts';
import { countText, numberText, rangeText, shareText, timeText } from '../numbers.ts';
import { whereText } from '../phrases.ts';
import { sentence } from '../words.ts';
import { unknownTexts } from './words.ts';

/** Half of the changes, and nine in ten. */
export function leadText({ median, p90, n }: Times): string {
  return `half of ${countText(n, 'change')} within ${timeText(median)}, 9 in 10 within ${timeText(p90)}`;
}

/** The time that stands on top; undefined where it is not known, or where a pipeline's mark says nothing of users. */
export function leadTimeOf({ leadTime: { toRelease } }: HistoryReport): LeadTime | undefined {
  return isUnknown(toRelease) || toRelease.automatic ? undefined : toRelease;
}

/** What comes on top of it for every change, as the team states it: one wait after the other. */
export function plusText({ leadTime: { statedWaits = [] } }: HistoryReport): string {
  const all = statedWaits.filter(({ changes }) => changes === undefined);
  const [first, ...others] = all.map(({ days }) => days);
  if (first === undefined) return '';
  return `, plus ${rangeText(others.reduce(sum, first))} stated: ${all.map(({ where }) => where).join(', ')}`;
}

/** What the time runs to, and what it leaves out; each in a short sentence. */
export function leadTexts({ leadTime }: HistoryReport): string[] {
  const { toRelease, stream } = leadTime;
  return [
    ...(isUnknown(toRelease) ? unknownTexts(toRelease) : [endText(toRelease), ...leftOutTexts(toRelease)]),
    ...statedTexts(leadTime),
    ...deployedTexts(leadTime),
    ...squashedTexts(leadTime),
    ...crossingTexts(leadTime),
    ...(stream === undefined ? [] : streamTexts(stream)),
  ];
}

/** When changes are kept waiting by a calendar; where a plot or a page does not show the evidence itself. */
export function windowTexts({ leadTime: { windows } }: HistoryReport): string[] {
  return windows.length === 0 ? [] : [sentence(`Windows for changes: ${windows.map(({ says }) => says).join('; ')}`)];
}

function statedTexts({ statedWaits = [] }: HistoryReport['leadTime']): string[] {
  if (statedWaits.length === 0) return [];
  const each = statedWaits.map(
    ({ where, days, changes }) => `${where}, ${rangeText(days)}${changes === undefined ? '' : `, for ${changes}`}`,
  );
  return [sentence(`Stated by the team and not to be seen in git: ${each.join('; ')}`)];
}

/** How many tags there are stands beside them. */
function deployedTexts({ toRelease, releasesPerYear }: HistoryReport['leadTime']): string[] {
  const isTold = releasesPerYear === undefined || isUnknown(toRelease) || toRelease.of === 'tag';
  return isTold ? [] : [`${countText(releasesPerYear, 'deployment')} of something new in the last 12 months.`];
}

function endText({ of, automatic }: LeadTime): string {
  if (of === 'deployment') return 'It is the time to the first deployment that holds the change.';
  if (automatic) return 'A pipeline writes the release tags minutes after the merge: when users get a change is not told.';
  return 'It is the time to the first tag that holds the change. A tag is not a deployment: when users get it is not written here.';
}

function leftOutTexts({ of, alsoPushed, backported, waiting, dropped }: LeadTime): string[] {
  const texts: string[] = [];
  if (alsoPushed)
    texts.push(
      `A pipeline deploys what is pushed as well: users of that environment do not wait for the ${of === 'tag' ? 'tag' : 'release'}.`,
    );
  if (backported > 0)
    texts.push(`${numberText(backported, 0)} of these came into a release earlier through a copy on another line (a backport).`);
  if (waiting > 0) texts.push(`${countText(waiting, 'change')} ${waiting === 1 ? 'waits' : 'wait'} for a release.`);
  if (dropped > 0)
    texts.push(
      `${countText(dropped, 'change')} ${dropped === 1 ? 'has a clock' : 'have clocks'} that cannot be right and ${dropped === 1 ? 'is' : 'are'} left out.`,
    );
  return texts;
}

/** Below this share, how changes are merged hides little. */
const WORTH_SAYING = 0.05;

/** An export of change requests tells what squashing takes away. */
function squashedTexts({ squashed, stream }: HistoryReport['leadTime']): string[] {
  if (squashed < WORTH_SAYING || stream !== undefined) return [];
  return [
    `${shareText(squashed)} of the last commits are squashed change requests: the time of writing and reviewing them is not in git. An export of them tells it (--changes).`,
  ];
}

function crossingTexts({ crossing }: HistoryReport['leadTime']): string[] {
  if (crossing === undefined) return [];
  const { groups, share, n } = crossing;
  return [
    `${shareText(share)} of ${countText(n, 'change')} touch files of more than one of the ${numberText(groups, 0)} groups of CODEOWNERS.`,
  ];
}

/** Between whom a change request goes on its way. */
function streamTexts({ handOffs, approvals }: ValueStream): string[] {
  const handed = isUnknown(handOffs)
    ? sentence(`how often a change request changes hands is not known: ${handOffs.unknown}`)
    : countsText('Hand-offs between groups of owners', handOffs);
  return [handed, countsText('Approvals', approvals)];
}

function countsText(what: string, { median, p90, n }: Counts): string {
  return `${what}: half of ${countText(n, 'change request')} have at most ${numberText(median, 0)}, 9 in 10 at most ${numberText(p90, 0)}.`;
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
