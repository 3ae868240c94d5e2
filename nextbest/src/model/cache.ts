import type { FileFacts } from './fact.ts';
import type { Commit } from './repository.ts';
import type { Survey } from './survey.ts';
import type { Verdict } from './verdict.ts';

/**
 * Where facts and commits are kept between runs. Safe to delete at any time; a cache that cannot be opened or is broken
 * behaves like an empty one.
 */
export interface Cache {
  /** Facts by `<reader>@<version>:<blob>`; absent keys are absent from the answer. */
  facts(keys: readonly string[]): ReadonlyMap<string, FileFacts>;
  keepFacts(entries: ReadonlyMap<string, FileFacts>): void;
  /** What is known of one object store, by id, in a map of the caller's own: each commit is true by itself, and which are there is no promise. */
  history(store: string): Map<string, Commit>;
  /** Adds commits of one object store that were not known of it. */
  keepHistory(store: string, commits: readonly Commit[]): void;
  /** What the charts of a repository say, by path; the key names all that they are made from, however long it is. */
  charts(key: string): ReadonlyMap<string, FileFacts> | undefined;
  keepCharts(key: string, facts: ReadonlyMap<string, FileFacts>): void;
  /** The stack as it was made of all that the key names: files and their contents, what is stated, and the program itself. */
  survey(key: string): Survey | undefined;
  keepSurvey(key: string, survey: Survey): void;
  /** What each commit of a history was for, in its order; the key names the commits, the day of the question and the program itself. */
  verdicts(key: string): readonly Verdict[] | undefined;
  keepVerdicts(key: string, verdicts: readonly Verdict[]): void;
  close(): void;
}
