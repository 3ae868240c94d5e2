import type { Cache } from '#model/cache.ts';
import type { FileFacts } from '#model/fact.ts';
import type { Commit } from '#model/repository.ts';
import type { Survey } from '#model/survey.ts';
import type { Verdict } from '#model/verdict.ts';

/** A cache that lives as long as the process. */
export function memoryCache(): Cache {
  const facts = new Map<string, FileFacts>();
  const charts = new Map<string, ReadonlyMap<string, FileFacts>>();
  const surveys = new Map<string, Survey>();
  const verdicts = new Map<string, readonly Verdict[]>();
  const histories = new Map<string, readonly Commit[]>();
  return {
    facts: (keys) => new Map(keys.flatMap((key) => entryOf(facts, key))),
    keepFacts(entries) {
      for (const [key, value] of entries) facts.set(key, value);
    },
    history: (store) => new Map((histories.get(store) ?? []).map((commit) => [commit.id, commit])),
    keepHistory: (store, commits) => void histories.set(store, [...(histories.get(store) ?? []), ...commits]),
    charts: (key) => charts.get(key),
    keepCharts: (key, found) => void charts.set(key, found),
    survey: (key) => surveys.get(key),
    keepSurvey: (key, survey) => void surveys.set(key, survey),
    verdicts: (key) => verdicts.get(key),
    keepVerdicts: (key, found) => void verdicts.set(key, found),
    close: () => undefined,
  };
}

function entryOf(facts: ReadonlyMap<string, FileFacts>, key: string): [string, FileFacts][] {
  const value = facts.get(key);
  return value === undefined ? [] : [[key, value]];
}
