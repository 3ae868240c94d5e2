import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { FileFacts } from '#model/fact.ts';
import { inTransaction } from './database.ts';
import { parseCharts } from './shape.ts';

/** Charts of this many repositories, or states of them, are kept; a new one replaces the oldest. */
const KEPT = 64;
/** Unpacked: what is made of 30 MB of templates. */
const MAXIMUM_BYTES = 100 * 1024 * 1024;
const FORGET_OLD = `DELETE FROM charts WHERE rowid NOT IN (SELECT rowid FROM charts ORDER BY rowid DESC LIMIT ${KEPT})`;

export function readCharts(database: DatabaseSync, key: string): ReadonlyMap<string, FileFacts> | undefined {
  const select = database.prepare(`SELECT facts FROM charts WHERE key = ? AND octet_length(facts) <= ${MAXIMUM_BYTES}`);
  const packed = select.get(shortened(key))?.['facts'];
  if (!(packed instanceof Uint8Array)) return undefined;
  return parseCharts(gunzipSync(packed, { maxOutputLength: MAXIMUM_BYTES }).toString('utf8'));
}

export function writeCharts(database: DatabaseSync, key: string, facts: ReadonlyMap<string, FileFacts>): void {
  const packed = gzipSync(JSON.stringify([...facts].map(([path, found]) => ({ path, ...found }))), { level: 3 });
  inTransaction(database, () => {
    database.prepare('INSERT OR REPLACE INTO charts (key, facts) VALUES (?, ?)').run(shortened(key), packed);
    database.exec(FORGET_OLD);
  });
}

/** The names and contents of hundreds of files, in the length of one. */
function shortened(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
