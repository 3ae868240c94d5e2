import type { Commit } from '#model/repository.ts';
import type { Verdict } from '#model/verdict.ts';
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
import { usualOf } from './usual.ts';
import { verdictOf } from './verdict.ts';

/** An author's own word; how often authors err was not measured. */
const STATED = 0.95;
/** A style is learnt from no fewer commits than this, and not for the sake of fewer. */
const LEARNT_FROM_LEAST = 200;
const LEARNT_FOR_LEAST = 50;
/** From here on the commits of a repository that say their class themselves are what told it of the others. */
const STYLE_LEAST = 50;

/** Labels of the change request of a commit, where an export was given. */
export type LabelsOf = (commit: Pick<Commit, 'id'>) => readonly string[];

export interface Classifying<Each> {
  readonly model: WorkModel;
  readonly labels?: LabelsOf;
  /** Commits that nothing is learnt of: where they do not say plainly what they were for, they are taken for what is usual. Default: none. */
  readonly isOld?: (commit: Each) => boolean;
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
  { model, labels, isOld = () => false }: Classifying<Each>,
): Verdict[] {
  const byAuthors = commits.map((commit) => byPrefix(commit.subject) ?? (labels === undefined ? undefined : byLabels(labels(commit))));
  const stated: StatedCommit[] = [];
  const open: Each[] = [];
  commits.forEach((commit, index) => {
    const known = byAuthors[index];
    if (isOld(commit)) return;
    if (known === undefined) open.push(commit);
    else if (!commit.bot) stated.push({ commit, class: known.class });
  });
  const judged = judgedBy(open, { model, stated });
  const onInfrastructure = operatedBeside(commits);
  const verdicts = commits.map((commit, index) => byAuthors[index] ?? byRules(commit) ?? onInfrastructure(commit) ?? judged.get(commit));
  const usual = usualOf(verdicts.flatMap((verdict) => verdict ?? []));
  return verdicts.map((verdict) => verdict ?? usual);
}

interface StatedCommit {
  readonly commit: Described;
  readonly class: WorkClass;
}

function judgedBy(
  open: readonly (Described & Pick<Commit, 'bot'>)[],
  { model, stated }: { readonly model: WorkModel; readonly stated: readonly StatedCommit[] },
): ReadonlyMap<Described, Verdict> {
  const featuresOf = featureReader();
  const judge = judgeOf(model);
  const seen = (commit: Described): Seen => {
    // The word that states the class would leave nothing to learn from the others.
    const features = featuresOf({ ...commit, subject: commit.subject.replace(PREFIX, '') });
    return { features, judged: judge(features) };
  };
  const all = open.map(seen);
  const said = (of: (one: Seen) => Verdict): ReadonlyMap<Described, Verdict> =>
    new Map(
      all.flatMap((one, index) => {
        const commit = open[index];
        return commit === undefined ? [] : [[commit, of(one)] as const];
      }),
    );
  if (open.length < LEARNT_FOR_LEAST || open.length + stated.length < LEARNT_FROM_LEAST)
    return said(({ judged }) => verdictOf(cooled(judged, model.temperatures.alone), 'model'));
  const samples = spread(stated).map(({ commit, class: kind }): Seen => ({ ...seen(commit), stated: kind }));
  const people = all.filter((_, index) => open[index]?.bot === false);
  const style = ownStyle({ stated: samples, judged: spread(people) });
  const { unstated, stated: told } = model.temperatures;
  return stated.length < STYLE_LEAST
    ? said((one) => verdictOf(cooled(style(one), unstated), 'model'))
    : said((one) => verdictOf(cooled(style(one), told), 'repository'));
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
