import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { gunzipSync, gzipSync } from 'node:zlib';
import { inTransaction } from './database.ts';

/** Rows of this many keys are kept in each table; a new one replaces the oldest. */
const KEPT = 64;

/** A table of long values by key: `bytes` is the most that one may take, packed or not. */
export interface Packed {
  readonly table: 'charts' | 'surveys' | 'verdicts';
  readonly bytes: number;
}

/** The text that was kept under a key; undefined when there is none. Throws where the row is no such text. */
export function readPacked(database: DatabaseSync, { table, bytes }: Packed, key: string): string | undefined {
  const select = database.prepare(`SELECT value FROM ${table} WHERE key = ? AND octet_length(value) <= ${bytes}`);
  const packed = select.get(shortened(key))?.['value'];
  return packed instanceof Uint8Array ? gunzipSync(packed, { maxOutputLength: bytes }).toString('utf8') : undefined;
}

/** A quarter of the size of plain JSON. */
export function writePacked(database: DatabaseSync, { table }: Packed, [key, value]: readonly [string, unknown]): void {
  const packed = gzipSync(JSON.stringify(value), { level: 3 });
  inTransaction(database, () => {
    database.prepare(`INSERT OR REPLACE INTO ${table} (key, value) VALUES (?, ?)`).run(shortened(key), packed);
    database.exec(`DELETE FROM ${table} WHERE rowid NOT IN (SELECT rowid FROM ${table} ORDER BY rowid DESC LIMIT ${KEPT})`);
  });
}

/** A key may hold the names and contents of hundreds of files. */
function shortened(key: string): string {
  return key.length <= 200 ? key : createHash('sha256').update(key).digest('hex');
}
