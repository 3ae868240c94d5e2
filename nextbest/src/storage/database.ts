import { lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder } from './folder.ts';

/** Another number means other tables, or that older programs kept what must not be kept: what an older or newer program wrote is dropped. */
const SCHEMA_VERSION = 8;
const FILE = 'cache.sqlite';
/** Beside the tables: what was written last, and what the processes share. */
const SUFFIXES = ['', '-journal', '-wal', '-shm'];
const BUSY_MILLISECONDS = 5000;
/** Result codes of SQLite (sqlite.org/rescode.html): the file is damaged, or it is no database. */
const BROKEN = new Set([11, 26]);

const TABLES = `
  DROP TABLE IF EXISTS facts;
  DROP TABLE IF EXISTS history;
  DROP TABLE IF EXISTS segments;
  DROP TABLE IF EXISTS charts;
  DROP TABLE IF EXISTS surveys;
  DROP TABLE IF EXISTS verdicts;
  CREATE TABLE facts (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE segments (number INTEGER PRIMARY KEY AUTOINCREMENT, store TEXT NOT NULL, count INTEGER NOT NULL, packed BLOB NOT NULL);
  CREATE INDEX segments_of_store ON segments (store, number);
  CREATE TABLE charts (key TEXT PRIMARY KEY, value BLOB NOT NULL);
  CREATE TABLE surveys (key TEXT PRIMARY KEY, value BLOB NOT NULL);
  CREATE TABLE verdicts (key TEXT PRIMARY KEY, value BLOB NOT NULL);
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** The database of a folder, with its tables. A damaged file is replaced by a new one. Throws when neither can be had. */
export function openDatabase(folder: string): DatabaseSync {
  makeFolder(folder);
  refuseSpecialFiles(folder);
  try {
    return openTables(join(folder, FILE));
  } catch (error) {
    if (!isBroken(error)) throw error;
    removeDatabase(folder);
    return openTables(join(folder, FILE));
  }
}

/** Opening a pipe would wait for ever, and through a link the tables of another program would be dropped. */
function refuseSpecialFiles(folder: string): void {
  for (const suffix of SUFFIXES) {
    const status = lstatSync(join(folder, `${FILE}${suffix}`), { throwIfNoEntry: false });
    if (status !== undefined && !status.isFile()) throw new Error('The cache is a link or no file.');
  }
}

export function removeDatabase(folder: string): void {
  for (const suffix of SUFFIXES) rmSync(join(folder, `${FILE}${suffix}`), { force: true });
}

export function isBroken(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && BROKEN.has(error.errcode & 0xff);
}

/** IMMEDIATE, because a transaction that begins as a reader cannot wait for another writer. */
export function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    if (database.isOpen) database.exec('ROLLBACK');
    throw error;
  }
}

function openTables(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    database.exec(`PRAGMA busy_timeout = ${BUSY_MILLISECONDS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;`);
    if (!hasTables(database)) {
      inTransaction(database, () => {
        if (!hasTables(database)) database.exec(TABLES);
      });
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function hasTables(database: DatabaseSync): boolean {
  return database.prepare('PRAGMA user_version').get()?.['user_version'] === SCHEMA_VERSION;
}
