import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { z } from 'zod';
import { betShape } from '../nextbest/src/purpose/bet-shape.ts';
import { purposeShape, repositoriesShape, stackShape } from '../nextbest/src/purpose/schema.ts';
import { technologyShape } from '../nextbest/src/purpose/technology-shape.ts';
import { workloadFileShape } from '../nextbest/src/purpose/workload-shape.ts';
import { workshopShape } from '../nextbest/src/purpose/workshop-shape.ts';
import { referencePages } from './reference.ts';
import { fromRoot } from './run.ts';

/**
 * Writes what is made from other files: the published JSON Schemas, the reference and the README's example. With `--check` it writes nothing and names what is out of date.
 */

const PUBLISHED_AT = 'https://raw.githubusercontent.com/nextbest/nextbest/main/nextbest/schema/';

/** What the program prints: a type, the file that declares it, and the name of its schema. A newer version may add fields. */
const OUTPUTS = [
  { type: 'Decision', file: 'model/action.ts', schema: 'decision', title: 'The answer: nextbest --json' },
  { type: 'ComponentsReport', file: 'model/reports.ts', schema: 'components', title: 'The stack: nextbest components --json' },
  { type: 'FactsReport', file: 'model/reports.ts', schema: 'facts', title: 'The facts: nextbest facts --json' },
  { type: 'HistoryReport', file: 'model/history-report.ts', schema: 'history', title: 'The history: nextbest history --json' },
  {
    type: 'BetReport',
    file: 'model/bet-reports.ts',
    schema: 'bet-report',
    title: 'One bet: nextbest bet start --json, nextbest bet close --json',
  },
  { type: 'BetsReport', file: 'model/bet-reports.ts', schema: 'bets', title: 'The bets: nextbest bet list --json' },
  {
    type: 'BetChecksReport',
    file: 'model/bet-reports.ts',
    schema: 'bet-checks',
    title: 'A second look at bets: nextbest bet check --json',
  },
  { type: 'Case', file: 'model/case.ts', schema: 'case', title: 'The business case: nextbest case ACTION --json' },
  { type: 'LadderShown', file: 'model/ladder-shown.ts', schema: 'ladder', title: 'A ladder: nextbest ladder CAPABILITY --json' },
  {
    type: 'LadderAnswer',
    file: 'model/ladder-answer.ts',
    schema: 'fit',
    title: 'The answer for a workload: nextbest ladder CAPABILITY --workload FILE --json',
  },
  { type: 'MapDocument', file: 'map/json.ts', schema: 'map', title: 'The map: nextbest map -f json' },
];

/** What a team writes: its shape and the name of its schema. */
const INPUTS = [
  { shape: purposeShape, schema: 'purpose', title: '.nextbest/purpose.yaml' },
  { shape: workloadFileShape, schema: 'workload', title: 'A workload: nextbest ladder CAPABILITY --workload FILE' },
  { shape: stackShape, schema: 'stack', title: '.nextbest/stack.yaml' },
  { shape: betShape, schema: 'bet', title: 'The head of .nextbest/bets/*.md' },
  { shape: workshopShape, schema: 'workshop', title: '.nextbest/workshop.yaml' },
  { shape: repositoriesShape, schema: 'repositories', title: '.nextbest/repositories.yaml' },
  { shape: technologyShape, schema: 'technology', title: 'A technology: a data file of the catalogue, and .nextbest/technologies/*.yaml' },
];

interface Schema {
  readonly [key: string]: unknown;
}

function outputSchema({ type, file }: (typeof OUTPUTS)[number]): Schema {
  const path = fromRoot(`nextbest/src/${file}`);
  const generator = createGenerator({
    path,
    type,
    tsconfig: fromRoot('tsconfig.json'),
    additionalProperties: true,
    topRef: false,
    skipTypeCheck: true,
  });
  return { ...generator.createSchema(type) };
}

/** Draft 7, like the others: it is what editors' YAML support knows best. */
function inputSchema({ shape }: (typeof INPUTS)[number]): Schema {
  return z.toJSONSchema(shape, { io: 'input', target: 'draft-7' });
}

function published(schema: Schema, name: string, title: string): string {
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, $id: `${PUBLISHED_AT}${name}.schema.json`, title, ...rest }, undefined, 2)}\n`;
}

/** Every generated file, by its path from the project's root. */
async function generated(): Promise<ReadonlyMap<string, string>> {
  const outputs = OUTPUTS.map((entry) => [entry, outputSchema(entry)] as const);
  const inputs = INPUTS.map((entry) => [entry, inputSchema(entry)] as const);
  const schemas = [...outputs, ...inputs].map(
    ([{ schema, title }, content]) => [`nextbest/schema/${schema}.schema.json`, published(content, schema, title)] as const,
  );
  return new Map([...schemas, ...(await referencePages())]);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(fromRoot(path), 'utf8');
  } catch {
    return undefined;
  }
}

const stale = [...(await generated())].filter(([path, text]) => textOf(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) process.stderr.write(`${path} is out of date: npm run generate\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(fromRoot(path)), { recursive: true });
    writeFileSync(fromRoot(path), text);
    process.stdout.write(`${path}\n`);
  }
}
