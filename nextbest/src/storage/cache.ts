import { isAbsolute } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Cache } from '#model/cache.ts';
import type { FileFacts } from '#model/fact.ts';
import type { Commit } from '#model/repository.ts';
import type { Survey } from '#model/survey.ts';
import type { Verdict } from '#model/verdict.ts';
import { inTransaction, isBroken, openDatabase, removeDatabase } from './database.ts';
import { memoryCache } from './memory-cache.ts';
import { type Packed, readPacked, writePacked } from './packed.ts';
import { addSegments, readSegments } from './segments.ts';
import { parseCharts, parseFacts, parseSurvey, parseVerdicts } from './shape.ts';

/** Facts come from files of at most 1 MB. */
const MAXIMUM_FACTS_BYTES = 16 * 1024 * 1024;
/** What is made of 30 MB of templates. */
const CHARTS: Packed = { table: 'charts', bytes: 100 * 1024 * 1024 };
/** Of as many commits as are read of one repository. */
const VERDICTS: Packed = { table: 'verdicts', bytes: 100 * 1024 * 1024 };
/** What is made of as many facts as one map holds. */
const SURVEYS: Packed = { table: 'surveys', bytes: 100 * 1024 * 1024 };

/**
 * The cache in a folder, which is made when it is absent; without a folder, or with one that is
 * not named from the root (it would lie in whatever is analysed), one that lives as long as the process. It never throws: what is locked, full, read-only or damaged behaves like an empty cache, and a damaged file is replaced.
 */
export function openCache(folder: string | undefined): Cache {
  if (folder === undefined || !isAbsolute(folder)) return memoryCache();
  try {
    return databaseCache(folder);
  } catch {
    return memoryCache();
  }
}

function databaseCache(folder: string): Cache {
  let database = openDatabase(folder);
  /** The newest segment that was read of each store. */
  const seen = new Map<string, number>();
  function guarded<Result>(work: (open: DatabaseSync) => Result, otherwise: Result): Result {
    try {
      return work(database);
    } catch (error) {
      if (isBroken(error)) replaceDatabase();
      return otherwise;
    }
  }
  function replaceDatabase(): void {
    try {
      database.close();
      removeDatabase(folder);
      database = openDatabase(folder);
    } catch {
      // The closed database answers nothing from here on, as an empty cache does.
    }
  }
  return {
    facts: (keys) => guarded<ReadonlyMap<string, FileFacts>>((open) => readFacts(open, keys), new Map()),
    keepFacts: (entries) => guarded((open) => writeFacts(open, entries), undefined),
    history(store) {
      const { commits, newest } = guarded((open) => readSegments(open, store), { commits: new Map<string, Commit>(), newest: 0 });
      seen.set(store, newest);
      return commits;
    },
    keepHistory: (store, commits) => guarded((open) => addSegments(open, { store, newest: seen.get(store) ?? 0 }, commits), undefined),
    charts: (key) => guarded((open) => chartsIn(open, key), undefined),
    keepCharts: (key, found) => guarded((open) => writePacked(open, CHARTS, [key, listed(found)]), undefined),
    survey: (key) => guarded((open) => surveyIn(open, key), undefined),
    keepSurvey: (key, survey) => guarded((open) => writePacked(open, SURVEYS, [key, survey]), undefined),
    verdicts: (key) => guarded((open) => verdictsIn(open, key), undefined),
    keepVerdicts: (key, verdicts) => guarded((open) => writePacked(open, VERDICTS, [key, verdicts]), undefined),
    close: () => guarded((open) => open.close(), undefined),
  };
}

function readFacts(database: DatabaseSync, keys: readonly string[]): ReadonlyMap<string, FileFacts> {
  const select = database.prepare(`SELECT value FROM facts WHERE key = ? AND octet_length(value) <= ${MAXIMUM_FACTS_BYTES}`);
  const found = new Map<string, FileFacts>();
  for (const key of keys) {
    const value = select.get(key)?.['value'];
    const facts = typeof value === 'string' ? parseFacts(value) : undefined;
    if (facts !== undefined) found.set(key, facts);
  }
  return found;
}

function writeFacts(database: DatabaseSync, entries: ReadonlyMap<string, FileFacts>): void {
  if (entries.size === 0) return;
  const insert = database.prepare('INSERT OR REPLACE INTO facts (key, value) VALUES (?, ?)');
  inTransaction(database, () => {
    for (const [key, facts] of entries) insert.run(key, JSON.stringify(facts));
  });
}

function chartsIn(open: DatabaseSync, key: string): ReadonlyMap<string, FileFacts> | undefined {
  const text = readPacked(open, CHARTS, key);
  return text === undefined ? undefined : parseCharts(text);
}

function surveyIn(open: DatabaseSync, key: string): Survey | undefined {
  const text = readPacked(open, SURVEYS, key);
  return text === undefined ? undefined : parseSurvey(text);
}

function verdictsIn(open: DatabaseSync, key: string): readonly Verdict[] | undefined {
  const text = readPacked(open, VERDICTS, key);
  return text === undefined ? undefined : parseVerdicts(text);
}

/** As `parseCharts` reads it. */
function listed(found: ReadonlyMap<string, FileFacts>): unknown {
  return [...found].map(([path, facts]) => ({ path, ...facts }));
}
