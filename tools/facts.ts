import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Catalog } from '../nextbest/src/model/catalog.ts';
import { dueFacts, dueText } from './facts/due.ts';
import { fromRoot, runTool } from './run.ts';

/**
 * `npm run facts`: which facts of the catalogue are to be read again, grouped by the page that they were read on. `--as-of DATE` looks
 * from another day than that of the newest fact; `--json` gives the lists as data. Old facts are no failure: it ends with 0.
 */

const { values } = parseArgs({ options: { 'as-of': { type: 'string' }, json: { type: 'boolean', default: false } } });

runTool('tools/build.js');
const catalog = JSON.parse(readFileSync(fromRoot('nextbest/dist/catalog.json'), 'utf8')) as Catalog;
const due = dueFacts(catalog, dayOf(values['as-of'] ?? catalog.date));
process.stdout.write(`${values.json ? JSON.stringify(due, undefined, 2) : dueText(due)}\n`);

function dayOf(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) throw new Error(`--as-of ${date}: write a day like 2026-11-28`);
  return date;
}
