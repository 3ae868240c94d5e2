import type { ChangeRequest, ChangesExport } from '#model/changes.ts';
import type { Stretch, ValueStream } from '#model/flow.ts';
import { YEAR_SECONDS } from '#model/time.ts';
import type { OwnerRule } from './code-owners.ts';
import type { Release } from './first-release.ts';
import { handOffs } from './hand-offs.ts';
import { countsOf, timesOf } from './times.ts';

/** With fewer change requests a median says nothing of a practice. */
const ENOUGH = 5;

export interface StreamQuestion {
  readonly changes: ChangesExport;
  readonly rules: readonly OwnerRule[];
  /** The first release that holds a commit; undefined: none yet. */
  readonly releaseOf: (commit: string) => Release | undefined;
  /** Unix seconds: the last moment of the day of the question. */
  readonly end: number;
}

interface Merged extends ChangeRequest {
  readonly merged: number;
}

/** What happened to one change request, Unix seconds; a stretch that it did not have is undefined. */
type Spans = Readonly<Record<Stretch['stage'], number | undefined>>;

const STAGES: readonly (readonly [Stretch['stage'], boolean])[] = [
  ['coding', false],
  ['pick-up', true],
  ['review', false],
  ['rework', false],
  ['merge', true],
  ['deploy-wait', true],
];

/** The way of the change requests of people that were merged in the last 12 months; undefined when they are too few. Each stretch has its own median: they do not add up to the total. */
export function valueStream(question: StreamQuestion): ValueStream | undefined {
  const { changes, rules, releaseOf, end } = question;
  const merged = mergedOfPeople(changes, end);
  const ways = merged.map((request) => ({ request, released: releasedAt(request, releaseOf) }));
  const released = ways.filter((way) => way.released !== undefined).length;
  const until = released >= ENOUGH ? 'release' : 'merge';
  const counted = until === 'release' ? ways.filter((way) => way.released !== undefined) : ways;
  const total = timesOf(
    counted.map(({ request, released: at }) => (until === 'release' ? (at ?? 0) : request.merged) - begun(request)).filter(isForward),
  );
  if (total === undefined || merged.length < ENOUGH) return undefined;
  const spans = ways.map(({ request, released: at }) => spansOf(request, at));
  return {
    requests: merged.length,
    stretches: STAGES.flatMap(([stage, wait]) => {
      const times = timesOf(spans.map((one) => one[stage]).filter((seconds) => seconds !== undefined));
      return times === undefined ? [] : [{ stage, wait, ...times }];
    }),
    total,
    until,
    handOffs: handOffs(merged, changes, rules),
    approvals: countsOf(merged.map(approvers)) ?? { median: 0, p90: 0, n: 0 },
  };
}

/** Change requests of people that were merged in the last 12 months before `end`, Unix seconds. */
export function mergedOfPeople({ requests }: ChangesExport, end: number): readonly Merged[] {
  return requests.filter((request): request is Merged => isOfPeople(request, end));
}

function isOfPeople({ bot, merged }: ChangeRequest, end: number): boolean {
  return !bot && merged !== undefined && merged <= end && merged > end - YEAR_SECONDS;
}

function isForward(seconds: number): boolean {
  return seconds >= 0;
}

function approvers({ reviews }: ChangeRequest): number {
  return new Set(reviews.filter(({ says }) => says === 'approves').map(({ by }) => by)).size;
}

function releasedAt({ landed, merged }: Merged, releaseOf: StreamQuestion['releaseOf']): number | undefined {
  const times = landed.flatMap((commit) => releaseOf(commit)?.at ?? []).filter((at) => at >= merged);
  return times.length === 0 ? undefined : Math.min(...times);
}

function begun({ commits, opened }: ChangeRequest): number {
  return Math.min(commits[0] ?? opened, opened);
}

/**
 * Coding: first commit to opened. Pick-up: to the first review. Review: to the first request for changes, else to the last approval (or the last word of all). Rework: from there to the last approval.
 * Merge: from the last approval, or from the last word, or, of a request that nobody reviewed, from its opening. Deploy wait: to the first release.
 */
function spansOf(request: Merged, released: number | undefined): Spans {
  const { opened, merged } = request;
  const reviews = request.reviews.filter(({ at }) => at >= opened && at <= merged);
  const first = reviews[0]?.at;
  const asked = reviews.find(({ says }) => says === 'asks')?.at;
  const last = reviews.findLast(({ says }) => says === 'approves')?.at ?? reviews.at(-1)?.at;
  const reviewed = asked === undefined || last === undefined ? last : Math.min(asked, last);
  return {
    coding: between(begun(request), opened),
    'pick-up': between(opened, first),
    review: between(first, reviewed),
    rework: between(asked, last),
    merge: between(last ?? opened, merged),
    'deploy-wait': between(merged, released),
  };
}

function between(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : Math.max(0, to - from);
}
