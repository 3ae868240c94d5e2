import type { Candidate, Question } from '#model/action.ts';
import { assumed, measured } from '#model/evidence.ts';
import { type Range, range, scaled } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { isoDay } from '#model/time.ts';
import type { ClassifiedCommit } from '#model/work.ts';
import { daysAfter, daysBetween } from '../days.ts';
import { estimate } from '../prior.ts';
import type { Proposal } from '../proposal.ts';
import { hoursAMonth, NO_HOURS } from '../ranges.ts';
import { servedNeed } from '../serves.ts';

/** The same piece of upkeep at least this often in a year is a class of work, not a task. */
const OFTEN = 24;
/** Share of a bot's notes (documents, lists) above which the topic is only that. */
const NOTED = 0.9;
/** In fewer months of the year than this it is one long task, not one that comes back. */
const MONTHS = 6;
/** Minutes that one arriving change of a bot costs people: reading, waiting, merging; assumed, 10th to 90th percentile. */
const MINUTES_PER_BOT_CHANGE = [1, 4, 12] as const;

/** "bumped version to", "change application version to", "prepare next release", "changelog". */
const RELEASED =
  /^(?:(?:updat|bump|set|releas|prepar|chang|increas|increment|rais)(?:e|es|ed|ing|s)? |new |next )?(?:to )?(?:the )?(?:(?:application|app|package|project|product|next|new|dev|development) )?(?:versions?|release|changelog)\b/;

interface Recurring {
  readonly topic: string;
  readonly commits: readonly ClassifiedCommit[];
}

/** Upkeep that comes back: the same change again and again, by people or by bots whose changes people have to take in. */
export function recurringWork(situation: Situation): Proposal {
  const byTopic = new Map<string, ClassifiedCommit[]>();
  for (const commit of situation.work.commits) {
    const days = daysBetween(dayOf(commit), situation.asOf);
    if (commit.class !== 'upkeep' || commit.topic === '' || days < 0 || days > 365) continue;
    const known = byTopic.get(commit.topic);
    if (known === undefined) byTopic.set(commit.topic, [commit]);
    else known.push(commit);
  }
  const recurring = [...byTopic].map(([topic, commits]) => ({ topic, commits })).filter(isRecurring);
  return { candidates: recurring.map((one) => ending(situation, one)), rejected: [], questions: recurring.map(timeQuestion) };
}

/** Counting up a version is part of releasing, and notes that a bot keeps cost nobody anything. */
function isRecurring({ topic, commits }: Recurring): boolean {
  const released = RELEASED.test(topic);
  const notes = commits.filter((commit) => commit.bot && commit.paths.every((path) => /\.(?:md|txt|rst|json)$/.test(path)));
  const noted = notes.length >= commits.length * NOTED;
  const months = new Set(commits.map((commit) => dayOf(commit).slice(0, 7)));
  return commits.length >= OFTEN && months.size >= MONTHS && topic.includes(' ') && !released && !noted;
}

/** What no commit tells: how long people wait for and look at such a change. */
function timeQuestion({ topic, commits }: Recurring): Question {
  return {
    ask: `How long does one "${topic}" take you, review and waiting included? (${commits.length} in a year)`,
    of: 'team',
    worth: range(0, 0, commits.length * HOURS_AT_WORST, 'hours/year'),
  };
}

/** Hours that one such change may take people at worst; only for what the question could be worth; assumed. */
const HOURS_AT_WORST = 1;

function ending(situation: Situation, { topic, commits }: Recurring): Candidate {
  const prior = estimate(situation, 'stop');
  const bots = commits.filter((commit) => commit.bot).length;
  const people = commits.length - bots;
  const places = commonFiles(commits);
  const [low, , high] = MINUTES_PER_BOT_CHANGE;
  return {
    id: `stop/${topic.replaceAll(' ', '-')}`,
    title: `End a job that comes back: "${topic}" was done ${commits.length} times in a year`,
    kind: 'stop',
    components: [],
    serves: { need: servedNeed(situation, []), notices: 'Developers are interrupted less often.' },
    firstSlice: { what: firstSliceOf(topic), hours: range(1, 2, 6, 'hours') },
    timeToTry: range(1, 2, 6, 'hours'),
    frees: freedBy(situation, bots, people),
    costs: NO_HOURS,
    effort: prior.effort,
    succeeds: prior.succeeds,
    experiment: experimentOf(situation, topic, commits.length),
    limitsChecked: [],
    objections:
      topic === 'dependency updates'
        ? [{ says: 'These updates matter for security.', answer: 'They still arrive, together and tested.' }]
        : [],
    warnings: [],
    needs: [],
    because: [
      measured(`${commits.length} commits in the last 12 months, ${bots} of them by bots`, {
        path: places[0] ?? '.',
        commit: commits[0]?.id ?? '',
      }),
      ...places.slice(1, 3).map((path) => measured('touched most often with it', { path })),
      assumed(`${low} to ${high} minutes of people's time for each change of a bot`),
      assumed(`effort and chance of success: ${prior.source}`),
    ],
  };
}

function firstSliceOf(topic: string): string {
  return topic === 'dependency updates'
    ? 'Let these updates arrive together once a week, and merge by themselves when the tests pass'
    : 'Take the last five and ask what would have to be true for nobody, person or bot, to do this again';
}

function experimentOf(situation: Situation, topic: string, times: number): Candidate['experiment'] {
  return {
    hypothesis: 'The same result needs a tenth of the changes, or none.',
    metric: `changes called "${topic}" in a month (now ${(times / 12).toFixed(1)})`,
    falsifier: 'after two months there are no fewer of them',
    guardrail: 'known holes are still closed within a week',
    by: daysAfter(situation.asOf, 60),
    fallback: 'go back to one change at a time',
  };
}

/** Minutes for each change of a bot, and half to all of the hours behind each commit of people. */
function freedBy({ hoursPerCommit }: Situation, bots: number, people: number): Range {
  const [low, likely, high] = MINUTES_PER_BOT_CHANGE.map((minutes) => (minutes * bots) / 12 / 60);
  const own = scaled(hoursPerCommit.range, people / 12, 'hours/month');
  return hoursAMonth((low ?? 0) + own.low / 2, (likely ?? 0) + own.likely / 2, (high ?? 0) + own.high);
}

function commonFiles(commits: readonly ClassifiedCommit[]): string[] {
  const counts = new Map<string, number>();
  for (const path of commits.flatMap((commit) => commit.paths)) counts.set(path, (counts.get(path) ?? 0) + 1);
  return [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)).map(([path]) => path);
}

function dayOf(commit: ClassifiedCommit): string {
  return isoDay(commit.at);
}
