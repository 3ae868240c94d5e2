import type { Action, Decision, Question } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import type { Coverage } from '#model/component.ts';
import type { Evidence } from '#model/evidence.ts';
import { type Place, placeText } from '#model/place.ts';
import { isUnknown } from '#model/unknown.ts';
import { chanceText, countText, effortText, numberText, rangeText, shareText, timeText } from './numbers.ts';
import { listed, rungWords, sentence } from './words.ts';

/** What ends, most certain number first: commits are measured, hours may rest on an assumption. Empty when nothing is freed. */
export function freesTexts(action: Action): string[] {
  const texts: string[] = [];
  const assumed = hoursAssumed(action);
  const doubt = action.freesAssumed === true ? ' (assumed, not counted)' : ' (assumed hours per commit)';
  const hours = `${rangeText(action.frees)}${assumed ? doubt : ''}`;
  if (action.frees.high > 0 && action.freesCommits !== undefined && assumed) texts.push(rangeText(action.freesCommits));
  if (action.frees.high > 0) texts.push(hours);
  if (action.value !== undefined) texts.push(`${rangeText(action.value)} ${valueWords(action)}`);
  return texts;
}

/** What the stated or estimated value is made of: an action that finds something out gives better choices. */
function valueWords({ kind }: Action): string {
  return kind === 'measure' ? 'from choosing better' : 'of value for customers';
}

/** The first of what an action brings, in short, for a list. */
function gainText(action: Action): string[] {
  if (action.frees.high <= 0) return action.value === undefined ? [] : [`${rangeText(action.value)} ${valueWords(action)}`];
  return [`frees ${rangeText(hoursAssumed(action) && action.freesCommits !== undefined ? action.freesCommits : action.frees)}`];
}

/** True while hours rest on an assumed number of hours per commit. */
export function hoursAssumed({ warnings }: Action): boolean {
  return warnings.some(({ code }) => code === 'hours-assumed');
}

export function wrongIf({ experiment }: Action): string {
  return `${experiment.falsifier} (look again on ${experiment.by})`;
}

export function fallbackText({ experiment: { fallback } }: Action): string {
  return typeof fallback === 'string' ? fallback : `${fallback.name}, ${rungWords(fallback.rung)}`;
}

/** Effort, chance and gain of one action in a line. */
export function summaryText(action: Action): string {
  const parts = [
    ...gainText(action),
    ...(action.effort.high > 0 ? [`takes ${effortText(action.effort)}`] : []),
    ...(action.kind === 'keep' ? [] : [`pays off ${chanceText(action.netValue.chancePositive)}`]),
  ];
  return parts.length === 0 ? 'costs nothing, changes nothing' : parts.join(' · ');
}

/** What was seen and what was not, in whole sentences: stands on the first screen of every report. */
export function coverageTexts({ decision: { coverage }, unread, size }: Answer): string[] {
  const texts = [deployedText(coverage)];
  const names = byNameOnly(coverage);
  if (names !== '') texts.push(`Known by name only: ${names}.`);
  const whole = unread.filter(({ place }) => place.path === '.' && place.commit === undefined);
  texts.push(...new Set(whole.map(({ why }) => sentence(why))));
  const places = unread.length - whole.length;
  if (places > 0) texts.push(`${countText(places, 'place')} could not be read (nextbest facts says which).`);
  if (size.truncated) texts.push('The history is cut short, so work before it is not counted.');
  return texts;
}

function deployedText({ deployablesWithKnownRung: [known, all], infrastructureFound, ...coverage }: Coverage): string {
  if (coverage.package !== undefined)
    return `No deployable was found: this is a package that others install (${placeText(coverage.package)}).`;
  if (infrastructureFound && all === 0) return 'No deployable was found in these repositories.';
  return infrastructureFound
    ? `It is known where ${numberText(known, 0)} of ${countText(all, 'deployable')} ${all === 1 ? 'runs' : 'run'} in production.`
    : 'Infrastructure is not in these repositories: add the one that describes it, or state it in .nextbest/stack.yaml.';
}

function byNameOnly({ unresolved }: Coverage): string {
  const counts = new Map<Coverage['unresolved'][number]['kind'], number>();
  for (const { kind } of unresolved) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return listed([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => unresolvedText(kind, count)));
}

function unresolvedText(kind: Coverage['unresolved'][number]['kind'], count: number): string {
  if (kind === 'workloads') return `what runs on ${countText(count, 'cluster')}`;
  return kind === 'program'
    ? `what ${countText(count, 'infrastructure program')} ${count === 1 ? 'deploys' : 'deploy'}`
    : countText(count, kind);
}

/** What knowing an answer could be worth at most; the measure itself (the purpose) has no price. */
export function worthText({ worth }: Question): string {
  return worth.high <= 0 ? '' : `worth up to ${effortText({ ...worth, low: worth.high, likely: worth.high })}`;
}

/** What history says in a line each: where the work goes, and how long a change takes. */
export function historyTexts(answer: Answer): string[] {
  return [workMixText(answer), leadLine(answer)].filter((text) => text !== undefined);
}

/** Nothing where it is not known, where a pipeline writes the tag, or where some users do not wait for it. */
function leadLine({ lead: { toRelease } }: Answer): string | undefined {
  if (isUnknown(toRelease) || toRelease.automatic || (toRelease.of === 'tag' && toRelease.alsoPushed)) return undefined;
  const { of, median, n } = toRelease;
  const times = `${timeText(median)} (median of ${numberText(n, 0)})`;
  return of === 'deployment' ? `A change reaches users in ${times}.` : `A change is in a release after ${times}.`;
}

/** Below that one commit moves a share by more than five points. */
const LEAST_COMMITS = 20;

function workMixText({ workMix }: Answer): string | undefined {
  if (workMix === undefined) return undefined;
  if (workMix.commits < LEAST_COMMITS)
    return `${countText(workMix.commits, 'commit')} of people in the last 12 months: too few to say what the work was for.`;
  const { value, upkeep, fix, unsure, commits, infrastructure } = workMix;
  const doubt = unsure > 0 ? ` (${shareText(unsure)} of them not told for sure)` : '';
  return `${countText(commits, 'commit')} of people in the last 12 months${doubt}: ${shareText(value)} features, ${shareText(upkeep)} upkeep${ofIt(upkeep, infrastructure)}, ${shareText(fix)} fixes.`;
}

/** Where most of the upkeep is work on infrastructure alone, a team that offers infrastructure would not call all of it upkeep. */
function ofIt(upkeep: number, infrastructure: number): string {
  return infrastructure > upkeep / 2 ? ` (${shareText(infrastructure)} in infrastructure)` : '';
}

/** Version, what was read, and the one clock. */
export function headerTexts({ decision, landscape, size }: Answer, version: string): string[] {
  return [
    version === '' ? 'nextbest' : `nextbest ${version}`,
    decision.repositories.map(({ name }) => name).join(' + '),
    countText(size.files, 'file'),
    countText(landscape.components.length, 'component'),
    `as of ${decision.asOf}`,
  ].filter((text) => text !== '');
}

/** Which commits were looked at; nothing outside git. */
export function analysedText(repositories: Decision['repositories']): string {
  const known = repositories.filter(({ commit }) => commit !== '');
  return known.length === 0 ? '' : `Analysed: ${listed(known.map(({ name, commit }) => `${name} at ${commit.slice(0, 9)}`))}.`;
}

/** A place as short as it is unmistakable: the repository only when there are several, the commit only when it is not the analysed one. */
export function whereText(place: Place, repositories: Decision['repositories']): string {
  const repository = repositories.length > 1 && place.repository !== undefined ? `${place.repository}: ` : '';
  const { commit, ...rest } = place;
  const inFile = place.path !== '' && place.path !== '.';
  const analysed = commit === undefined || repositories.some((one) => one.commit === commit);
  return `${repository}${placeText(analysed && inFile ? rest : place)}`;
}

/** Where a claim comes from: a place, a public source with its date, the team, or an assumption. */
export function originText({ class: of, place, source, date }: Evidence, repositories: Decision['repositories']): string {
  const where = place === undefined ? [] : [whereText(place, repositories)];
  if (of === 'measured') return where.join('');
  if (of === 'stated') return ['stated by the team', ...where].join(', ');
  if (of === 'assumed') return ['assumed', ...where].join(', ');
  return [source ?? 'public', date, ...where].filter((part) => part !== undefined).join(', ');
}

/** `by` before the day, `since` after it. */
export function dueText({ what, by }: { readonly what: string; readonly by: string }, asOf: string): string {
  return `${by <= asOf ? 'since' : 'by'} ${by}: ${what}`;
}

/** Warnings of the whole answer and of today's action, each once. */
export function allWarnings({ warnings, today }: Decision): string[] {
  return [...new Set([...warnings, ...today.warnings].map(({ says }) => says))];
}
