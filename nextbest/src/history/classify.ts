import type { Commit } from '#model/repository.ts';
import type { WorkClass } from '#model/work.ts';
import type { WorkModel } from '#model/work-model.ts';
import { type Described, featureReader } from './features.ts';
import { classOfLabels } from './labels.ts';
import { judgeOf } from './network.ts';
import { operatedBeside } from './operated.ts';
import { ownStyle, type Seen } from './own-style.ts';
import { classOfPrefix, PREFIX, prefixOf } from './prefix.ts';
import { certainly, cooled } from './probabilities.ts';
import { byRules } from './rules.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** An author's own word; how often authors err was not measured. */
const STATED = 0.95;
/** A style is learnt from no fewer commits than this, and not for the sake of fewer. */
const LEARNT_FROM_LEAST = 200;
const LEARNT_FOR_LEAST = 50;
/** From here on the commits of a repository that say their class themselves are what told it of the others. */
const STYLE_LEAST = 50;

/** Labels of the change request of a commit, where an export was given. */
export type LabelsOf = (commit: Pick<Commit, 'id'>) => readonly string[];

export interface Classifying {
  readonly model: WorkModel;
  readonly labels?: LabelsOf;
}

/** What one commit was for, judged by itself. Order of evidence: prefix, subject or paths that say it all, then the model. */
export function classifier(model: WorkModel): (commit: Described) => Verdict {
  const featuresOf = featureReader();
  const judge = judgeOf(model);
  return (commit) =>
    byPrefix(commit.subject) ?? byRules(commit) ?? verdictOf(cooled(judge(featuresOf(commit)), model.temperatures.alone), 'model');
}

/**
 * What each commit of one repository was for. Order of evidence: prefix, label of its change request, subject or paths that say it all, then the
 * model, corrected by what the repository's other commits look like. A `revert:` counts as upkeep; other reverts are judged like any commit.
 */
export function classifyHistory<Each extends Described & Pick<Commit, 'id' | 'bot'>>(
  commits: readonly Each[],
  { model, labels }: Classifying,
): Verdict[] {
  const verdicts = commits.map((commit) => byPrefix(commit.subject) ?? (labels === undefined ? undefined : byLabels(labels(commit))));
  const stated = commits.flatMap((commit, index) => {
    const known = verdicts[index];
    return known === undefined || commit.bot ? [] : [{ commit, class: known.class }];
  });
  const open = commits.flatMap((commit, index) => (verdicts[index] === undefined ? [{ commit, index }] : []));
  const judged = judgedBy(
    open.map(({ commit }) => commit),
    { model, stated },
  );
  const onInfrastructure = operatedBeside(commits);
  open.forEach(({ commit, index }, place) => {
    verdicts[index] = byRules(commit) ?? onInfrastructure(commit) ?? judged[place];
  });
  return verdicts.flatMap((verdict) => verdict ?? []);
}

interface StatedCommit {
  readonly commit: Described;
  readonly class: WorkClass;
}

function judgedBy(
  open: readonly (Described & Pick<Commit, 'bot'>)[],
  { model, stated }: { readonly model: WorkModel; readonly stated: readonly StatedCommit[] },
): Verdict[] {
  const featuresOf = featureReader();
  const judge = judgeOf(model);
  const seen = (commit: Described): Seen => {
    // The word that states the class would leave nothing to learn from the others.
    const features = featuresOf({ ...commit, subject: commit.subject.replace(PREFIX, '') });
    return { features, judged: judge(features) };
  };
  const all = open.map(seen);
  if (open.length < LEARNT_FOR_LEAST || open.length + stated.length < LEARNT_FROM_LEAST)
    return all.map(({ judged }) => verdictOf(cooled(judged, model.temperatures.alone), 'model'));
  const samples = spread(stated).map(({ commit, class: kind }): Seen => ({ ...seen(commit), stated: kind }));
  const people = all.filter((_, index) => open[index]?.bot === false);
  const style = ownStyle({ stated: samples, judged: spread(people) });
  const { unstated, stated: told } = model.temperatures;
  return stated.length < STYLE_LEAST
    ? all.map((one) => verdictOf(cooled(style(one), unstated), 'model'))
    : all.map((one) => verdictOf(cooled(style(one), told), 'repository'));
}

/** No more than this many commits are learnt from, evenly spread over the history, so that the time is bounded. */
const LEARNT_FROM_MOST = 8000;

function spread<Item>(items: readonly Item[]): readonly Item[] {
  const step = items.length / LEARNT_FROM_MOST;
  return step <= 1 ? items : items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function byPrefix(subject: string): Verdict | undefined {
  const prefix = prefixOf(subject);
  return prefix === undefined ? undefined : statedVerdict(classOfPrefix(prefix), 'prefix');
}

function byLabels(labels: readonly string[]): Verdict | undefined {
  const kind = classOfLabels(labels);
  return kind === undefined ? undefined : statedVerdict(kind, 'label');
}

function statedVerdict(kind: WorkClass, by: Verdict['by']): Verdict {
  return { class: kind, confidence: STATED, by, probabilities: certainly(kind, STATED) };
}
