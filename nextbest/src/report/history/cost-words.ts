import type { ComponentHistory, HistoryReport } from '#model/history-report.ts';
import type { Driver, Trend } from '#model/liability.ts';
import { Z90 } from '#model/normal.ts';
import type { Range } from '#model/range.ts';
import { isUnknown } from '#model/unknown.ts';
import { countText, numberText, rangeText, shareText } from '../numbers.ts';
import { listed } from '../words.ts';
import { folderName, hardlyAny, worthShowing } from './order.ts';

/** Fewer commits or components than this in all are not worth saying where most of it is. */
const WORTH_SAYING = { commits: 20, components: 4 };

/** How few components make most of the expected upkeep of those that have any to speak of. */
export function concentrationText(report: HistoryReport): string | undefined {
  const likely = worthShowing(report).map(({ upkeep }) => upkeep.likely);
  const all = likely.reduce((sum, one) => sum + one, 0);
  let reached = 0;
  const few =
    likely.findIndex((one) => {
      reached += one;
      return reached >= 0.8 * all;
    }) + 1;
  if (all < WORTH_SAYING.commits || likely.length < WORTH_SAYING.components || few * 2 > likely.length) return undefined;
  const of = `${numberText(few, 0)} of the ${countText(likely.length, 'component')} with at least one commit a year`;
  return `${of} ${few === 1 ? 'makes' : 'make'} ${shareText(reached / all)} of their upkeep.`;
}

/** Components that are not worth a line each. */
export function hardlyAnyText(report: HistoryReport): string | undefined {
  const rest = hardlyAny(report);
  if (rest === 0) return undefined;
  const components = rest === 1 ? 'component' : countText(rest, 'component');
  return `The ${worthShowing(report).length === 0 ? '' : 'other '}${components} ${rest === 1 ? 'has' : 'have'} hardly any upkeep: less than one commit a year${rest === 1 ? '' : ' each'}.`;
}

/** Below this share, what the list of components leaves out is not worth saying. */
const WORTH_A_LINE = 0.1;
const MOST_FOLDERS = 3;

/** What belongs to no component, and where that is; folders with an expectation of their own stand in the list. */
export function elsewhereText({ elsewhere }: HistoryReport): string | undefined {
  if (elsewhere === undefined || elsewhere.share < WORTH_A_LINE) return undefined;
  const folders = elsewhere.folders.slice(0, MOST_FOLDERS).map(({ path, share }) => `${folderName(path)} ${shareText(share)}`);
  const isListed = elsewhere.folders.some(({ upkeepNext12Months }) => upkeepNext12Months !== undefined);
  const where = folders.length === 0 ? '' : ` (${folders.join(', ')})`;
  const share = `${shareText(elsewhere.share)} of the upkeep and fixes of the last 12 months`;
  return isListed
    ? `${share} was on files that belong to no component${where}.`
    : `Not in this list: ${share}, on files that belong to no component${where}.`;
}

/** What stands beside a folder in the list of components. */
export const OF_NO_COMPONENT = 'a folder that belongs to no component';

/** Commits first: they were counted. Hours follow from an assumption until the team says its own. */
export function upkeepText({ low, likely, high }: Range): string {
  return rangeText({ low: Math.round(low), likely: Math.round(likely), high: Math.round(high), unit: 'commits' });
}

/** The same of a component whose upkeep may not be known. */
export function expectedText({ upkeepNext12Months: upkeep }: ComponentHistory): string {
  return isUnknown(upkeep) ? 'not known' : upkeepText(upkeep);
}

/** Hours behind the commits, and those that the team states beside them. */
export function hoursText({ hours, toil }: ComponentHistory): string {
  const beside = toil === undefined ? '' : ` and ${rangeText(toil)} as stated`;
  return `${isUnknown(hours) ? 'hours not known' : rangeText(hours)}${beside}`;
}

export function valueText({ valueCommitsPerYear }: ComponentHistory): string {
  const commits = Math.round(valueCommitsPerYear);
  return commits === 0 ? 'hardly any work for users' : `${countText(commits, 'commit')} a year for users`;
}

/** Fewer commits than this tell no ratio and no trend. */
const ENOUGH = 8;

/** A ratio whose ends are further apart tells nothing. */
const MOST_SPREAD = 5;

/** Upkeep and fixes for each change for users; undefined where few commits tell it. */
export function perChangeText({ perValueChange: ratio }: ComponentHistory): string | undefined {
  if (isUnknown(ratio) || ratio.high > MOST_SPREAD * ratio.low) return undefined;
  const { low, likely, high } = ratio;
  const digits = likely < 10 ? 1 : 0;
  return `${numberText(likely, digits)} of upkeep and fixes per commit for users (${numberText(low, digits)}-${numberText(high, digits)})`;
}

/** The last year against the one before: more or less only where chance in 8 of 10 cases does not explain it; undefined of few commits. */
export function trendText({ trend }: ComponentHistory): string | undefined {
  if (isUnknown(trend) || trend.last + trend.before < 2 * ENOUGH) return undefined;
  const { last, before } = trend;
  return `upkeep and fixes were ${numberText(last, 0)} in the last 12 months, ${numberText(before, 0)} in the 12 before: ${directionOf(trend)}`;
}

/** Commits come and go like a Poisson process: the difference of two counts has about their sum as variance. */
function directionOf({ last, before }: Trend): string {
  if (Math.abs(last - before) <= Z90 * Math.sqrt(last + before)) return 'no clear change';
  return last > before ? 'more' : 'less';
}

const MOST_DRIVERS = 2;
/** From this share on, a driver is behind a good part of the work. */
const MUCH = 0.5;
const SOME = 0.25;
/** What is never changed alone may be described in the same files. */
const NEARLY_ALL = 0.95;

/** One or two things behind the upkeep that stand out, in short words. What every component has (age, size) is none. */
export function driversText({ drivers, trend }: ComponentHistory): string | undefined {
  const valueOf = (kind: Driver['kind']): number => drivers.find((driver) => driver.kind === kind)?.value ?? 0;
  const [coupling, raised] = [valueOf('coupling'), valueOf('dependencies')];
  const upkeep = isUnknown(trend) || trend.n[0] < ENOUGH ? 0 : trend.last;
  const texts = [
    endingText(drivers.find(({ kind }) => kind === 'end-of-life')),
    upkeep > 0 && raised / upkeep >= SOME ? `${shareText(raised / upkeep)} of it raises versions of dependencies` : undefined,
    valueOf('churn') >= ENOUGH && coupling >= MUCH && coupling < NEARLY_ALL
      ? `${shareText(coupling)} of its commits touch other components as well`
      : undefined,
  ];
  return (
    texts
      .filter((text) => text !== undefined)
      .slice(0, MOST_DRIVERS)
      .join(', ') || undefined
  );
}

function endingText(driver: Driver | undefined): string | undefined {
  if (driver === undefined || driver.value === 1) return driver?.says;
  return `${countText(driver.value, 'release')} whose fixes have ended or end soon`;
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

/** Where so much of it is one person's that it is a gap. */
export function atRiskText({ id, knowledge }: ComponentHistory, { gaps }: HistoryReport): string | undefined {
  const isGap = gaps.some(({ kind, component }) => kind === 'knowledge' && component === id);
  if (knowledge === undefined || !isGap) return undefined;
  const { largestShare, recentCommits } = knowledge;
  return `${numberText(Math.round(largestShare * recentCommits), 0)} of its ${countText(recentCommits, 'commit')} in 24 months by one person`;
}

export function countedPeople(count: number): string {
  return count === 1 ? 'one person' : `${numberText(count, 0)} people`;
}

/** Said once: every figure in hours rests on it. */
export function hoursPerCommitText({ hoursPerCommit: { range, stated } }: HistoryReport): string {
  const [low, high] = [numberText(range.low, 1).replace('.0', ''), numberText(range.high, 1).replace('.0', '')];
  const each = low === high ? `${low} hours` : `${low} to ${high} hours`;
  return stated
    ? `Hours are commits times ${each} each, as the team states it.`
    : `Hours are assumed: commits times ${each} each, which nobody measured. State your own in .nextbest/purpose.yaml.`;
}

const MOST_NAMES = 6;

/** No commits is not no cost. */
export function withoutHistoryText({ withoutHistory }: HistoryReport): string | undefined {
  if (withoutHistory.length === 0) return undefined;
  return `No commit on files of their own tells what these cost: ${named(withoutHistory)}. Somebody may patch and watch them all the same: ask who.`;
}

/** Nor do the commits tell all of it where the team runs something itself. */
export function unseenText(report: HistoryReport): string | undefined {
  const unseen = worthShowing(report).flatMap(({ component }) => (component.unseen === undefined ? [] : [component]));
  if (unseen.length === 0) return undefined;
  return `Running ${named(unseen)} takes work that leaves no commits, such as patching and on-call: state its hours as toil in .nextbest/purpose.yaml.`;
}

function named(all: readonly { readonly name: string }[]): string {
  const names = all.map(({ name }) => name);
  const rest = names.length - MOST_NAMES;
  return listed(rest > 0 ? [...names.slice(0, MOST_NAMES), `${numberText(rest, 0)} more`] : names);
}
