import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileCatalog } from '../nextbest/src/catalog/compile.ts';
import { offers } from '../nextbest/src/catalog/offers.ts';
import { priors } from '../nextbest/src/catalog/priors.ts';
import { runningHours } from '../nextbest/src/catalog/running-hours.ts';
import { shelfLife } from '../nextbest/src/catalog/shelf-life.ts';
import type { BillPlan } from '../nextbest/src/model/bill-plan.ts';
import type { Ladder, Lifespan, Technology } from '../nextbest/src/model/catalog.ts';
import type { Price } from '../nextbest/src/model/price.ts';
import { fromRoot } from './run.ts';

/** Writes nextbest/dist/work-model.json, the learnt weights, and nextbest/dist/catalog.json: every data file of the catalogue in one file, because loading hundreds of modules costs the start of each run. */

const TO = fromRoot('nextbest/dist/catalog.json');

/** The one const that each file of a folder of the catalogue exports, in the order of the file names; none while the folder is missing. */
async function constsOf<Item>(folder: string, idOf: (item: Item) => string): Promise<Item[]> {
  const path = fromRoot(`nextbest/src/catalog/${folder}`);
  const files = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.ts')) : [];
  const items: Item[] = [];
  for (const file of files.sort()) {
    const exported: readonly Item[] = Object.values(await import(pathToFileURL(`${path}/${file}`).href));
    const [item] = exported;
    if (item === undefined || exported.length > 1) throw new Error(`${folder}/${file} must export exactly one const`);
    if (idOf(item) !== basename(file, '.ts'))
      throw new Error(`${folder}/${file} describes ${idOf(item)}: file name and id must be the same`);
    items.push(item);
  }
  return items;
}

/** All prices of a file are of one technology. */
function technologyOf(prices: readonly Price[]): string {
  const named = new Set(prices.map(({ id }) => id.split('/')[0] ?? ''));
  return [...named].join(' and ');
}

/** All plans of a file are of one technology. */
function billedIn(bills: readonly BillPlan[]): string {
  return [...new Set(bills.map(({ technology }) => technology))].join(' and ');
}

function newest(dates: readonly string[]): string {
  return dates.reduce((last, date) => (date > last ? date : last), '');
}

const technologies = await constsOf<Technology>('technologies', ({ id }) => id);
const ladders = await constsOf<Ladder>('ladders', ({ capability }) => capability);
const lifespans = await constsOf<Lifespan>('lifespans', ({ product }) => product);
const prices = (await constsOf<readonly Price[]>('prices', technologyOf)).flat();
const bills = (await constsOf<readonly BillPlan[]>('bills', billedIn)).flat();
const rungs = ladders.flatMap((ladder) => ladder.rungs);
const date = newest([...rungs, ...rungs.flatMap(({ limits }) => limits), ...lifespans, ...prices].map(({ checked }) => checked));

mkdirSync(dirname(TO), { recursive: true });
writeFileSync(
  TO,
  `${JSON.stringify(compileCatalog({ technologies, ladders, lifespans, priors, prices, bills, runningHours, shelfLife, offers, date }))}\n`,
);
copyFileSync(fromRoot('nextbest/src/catalog/work-model.generated.json'), fromRoot('nextbest/dist/work-model.json'));
