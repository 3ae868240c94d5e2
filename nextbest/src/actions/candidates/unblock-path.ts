import type { Candidate } from '#model/action.ts';
import { assumed, type Evidence, measured } from '#model/evidence.ts';
import type { Lead, LeadTime, Stretch, ValueStream } from '#model/flow.ts';
import type { Situation } from '#model/situation.ts';
import { isUnknown } from '#model/unknown.ts';
import { daysAfter } from '../days.ts';
import { estimate } from '../prior.ts';
import { NOTHING, type Proposal } from '../proposal.ts';
import { hoursAMonth, NO_HOURS } from '../ranges.ts';
import { servedNeed } from '../serves.ts';
import { lostBets } from '../tried.ts';

/** A finished change that waits no longer than this (days, median) is not what keeps users waiting. */
const SHORT_WAIT = 0.5;
/** Days (median) from a change to its release from which the rhythm of releases is what users wait for; two weeks are a usual rhythm. */
const SLOW_RELEASES = 14;
/** Minutes of people that one waiting change costs: taken up again, brought up to date, asked for; assumed, 10th to 90th percentile. */
const MINUTES_PER_WAITING_CHANGE = [1, 4, 12] as const;

/** Where finished changes wait, in numbers that somebody measured. */
interface Wait {
  readonly id: string;
  readonly title: string;
  readonly first: string;
  readonly hypothesis: string;
  readonly metric: string;
  readonly falsifier: string;
  readonly guardrail: string;
  readonly because: readonly Evidence[];
  readonly objections: Candidate['objections'];
  readonly changesPerYear: number;
}

/** A measured wait between a finished change and its users. What is only suspected stays a question (gates.ts). */
export function waitingChanges(situation: Situation): Proposal {
  const { lead } = situation.flow;
  const lost = new Set(lostBets(situation).map(({ action }) => action));
  const waits = lead === undefined ? [] : [...longWaits(lead), ...slowReleases(lead)];
  const wait = waits.find(({ id }) => !lost.has(id));
  return wait === undefined ? NOTHING : { ...NOTHING, candidates: [candidate(situation, wait)] };
}

type WaitingStage = 'pick-up' | 'merge' | 'deploy-wait';

const STAGES: Readonly<Record<WaitingStage, Pick<Wait, 'first' | 'hypothesis' | 'guardrail'> & { readonly called: string }>> = {
  'pick-up': {
    called: 'for its first review',
    first: 'Today, review what is open before anybody begins something new, and agree on one time of the day for it',
    hypothesis: 'Changes are picked up within the same day when reviewing comes before beginning.',
    guardrail: 'changes that had to be mended after the merge do not become more',
  },
  merge: {
    called: 'from its approval to the merge',
    first: 'Let the next three approved changes merge by themselves when their checks pass',
    hypothesis: 'An approved change needs nobody any more: it can merge by itself.',
    guardrail: 'the main line stays as often green as now',
  },
  'deploy-wait': {
    called: 'from the merge to its release',
    first: 'Release the next merged change by itself on the day of its merge, and write down each step that a person had to take',
    hypothesis: 'A single change can be released on the day of its merge.',
    guardrail: 'releases that had to be taken back do not become more',
  },
};

/** The waits of the value stream that are longer than half a day, longest first. */
function longWaits({ stream }: Lead): Wait[] {
  const waits = (stream?.stretches ?? []).filter((one): one is Stretch & { stage: WaitingStage } => one.wait && one.median > SHORT_WAIT);
  return stream === undefined ? [] : waits.sort((a, b) => b.median - a.median).map((one) => waitOf(stream, one));
}

function waitOf({ requests, total, until }: ValueStream, { stage, median, p90, n }: Stretch & { stage: WaitingStage }): Wait {
  const { called, ...plan } = STAGES[stage];
  const now = days(median);
  return {
    id: `unblock-path/${stage}`,
    title: `End a wait: half of the finished changes wait ${now} or longer ${called}`,
    ...plan,
    metric: `median time ${called} (now ${now})`,
    falsifier: `after a month it is still above ${days(median / 2)}`,
    because: [
      measured(`${now} (median) and ${days(p90)} (9 of 10 take no longer) ${called}, of ${n} change requests in the last 12 months`),
      measured(`${days(total.median)} (median) from the first commit to the ${until}, of ${requests} change requests`),
    ],
    objections: [],
    changesPerYear: n,
  };
}

/** Releases in a rhythm that keeps changes waiting. Where users get changes another way too, or the tag is a pipeline's mark, nothing is known. */
function slowReleases({ toRelease, releasesPerYear, squashed }: Lead): Wait[] {
  if (isUnknown(toRelease) || toRelease.automatic || toRelease.alsoPushed || toRelease.median < SLOW_RELEASES) return [];
  const { median, n, p90 } = toRelease;
  const now = days(median);
  const wait: Wait = {
    id: `unblock-path/${toRelease.of === 'tag' ? 'release' : 'deployment'}`,
    title: `Give changes to users sooner: half of them take ${now} or longer to a ${wordOf(toRelease)}`,
    first: 'Release one finished, small change by itself this week, and write down each step that a person had to take',
    hypothesis: 'A release costs so little that a change need not wait for others.',
    metric: `median time from a change to its ${wordOf(toRelease)} (now ${now})`,
    falsifier: `after two months it is still above ${days(median / 2)}`,
    guardrail: 'releases that had to be mended do not become more',
    because: [
      measured(
        `${now} (median) and ${days(p90)} (9 of 10 take no longer) from a change to its ${wordOf(toRelease)}, of ${n} changes in the last 12 months`,
      ),
      ...(releasesPerYear === undefined
        ? []
        : [measured(`${releasesPerYear} ${wordOf(toRelease)}s with something new in the last 12 months`)]),
      ...toRelease.evidence,
      ...saidOfSquashes(squashed),
    ],
    objections: [
      { says: 'Our users want few releases.', answer: 'Those who wait for a change can have it early, the others keep their rhythm.' },
    ],
    changesPerYear: n,
  };
  return [wait];
}

/** From this share of squashed change requests on, the time before the merge is missing in the median. */
const SQUASHED = 0.5;

/** The date of a squashed commit is that of its merge or of its first commit: how long it was made is not in it. */
function saidOfSquashes(share: number): Evidence[] {
  const says = `${Math.round(share * 100)} of 100 commits of people are squashed change requests: coding and review happened before these commits, which needs an export of change requests (--changes)`;
  return share < SQUASHED ? [] : [measured(says)];
}

function wordOf({ of }: LeadTime): string {
  return of === 'tag' ? 'release tag' : 'deployment';
}

function days(value: number): string {
  const digits = value < 10 ? 1 : 0;
  const text = value.toFixed(digits);
  return `${text} ${text === '1.0' ? 'day' : 'days'}`;
}

function candidate(situation: Situation, wait: Wait): Candidate {
  const prior = estimate(situation, 'unblock-path');
  const [low, likely, high] = MINUTES_PER_WAITING_CHANGE.map((minutes) => (minutes * wait.changesPerYear) / 12 / 60);
  return {
    id: wait.id,
    title: wait.title,
    kind: 'unblock-path',
    components: [],
    serves: { need: servedNeed(situation, []), notices: 'Users get finished changes sooner.' },
    firstSlice: { what: wait.first, hours: { low: 1, likely: 3, high: 8, unit: 'hours' } },
    timeToTry: { low: 1, likely: 3, high: 8, unit: 'hours' },
    frees: hoursAMonth(low ?? 0, likely ?? 0, high ?? 0),
    costs: NO_HOURS,
    effort: prior.effort,
    succeeds: prior.succeeds,
    experiment: {
      hypothesis: wait.hypothesis,
      metric: wait.metric,
      falsifier: wait.falsifier,
      guardrail: wait.guardrail,
      by: daysAfter(situation.asOf, 60),
      fallback: 'go back to the way of today',
    },
    limitsChecked: [],
    objections: wait.objections,
    warnings: [],
    needs: [],
    because: [
      ...wait.because,
      assumed(`${MINUTES_PER_WAITING_CHANGE[0]} to ${MINUTES_PER_WAITING_CHANGE[2]} minutes of people's time for each change that waits`),
      assumed(`effort and chance of success: ${prior.source}`),
    ],
  };
}
