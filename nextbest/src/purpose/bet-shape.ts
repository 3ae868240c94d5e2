import * as z from 'zod';
import { ACTION_KINDS } from '#model/action.ts';
import { BET_RESULTS } from '#model/bet-result.ts';
import { RUNGS } from '#model/rung.ts';

/** Nobody writes more into one line of a card. */
const LONGEST_TEXT = 2000;
const MOST_ITEMS = 500;
/** Ids carry paths. */
const LONGEST_ID = 10_000;

const line = z.string().min(1).max(LONGEST_TEXT);
const id = z.string().min(1).max(LONGEST_ID);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'write a date as YYYY-MM-DD' })
  .refine((text) => !Number.isNaN(Date.parse(text)), { error: 'there is no such day' });
const service = z.strictObject({ technology: line, rung: z.enum(RUNGS) });

function percentiles(most: number): z.ZodType<[number, number, number]> {
  return z
    .tuple([z.number().min(0).max(most), z.number().min(0).max(most), z.number().min(0).max(most)])
    .refine(([low, likely, high]) => low <= likely && likely <= high, { error: 'the low number comes first, the high number last' });
}

const cardShape = z.strictObject({
  change: line.describe('What will be done'),
  metric: line.describe('Exactly one'),
  direction: line.describe('Which way it will move, and how far'),
  because: line.describe('The reason, from what was found'),
  falsifier: line.describe('The number that proves it wrong'),
  guardrail: line.describe('What must not get worse'),
  by: day.describe('When the result is read'),
  fallback: line.describe('Where to go back to'),
});

const PERCENTILES = '10th, 50th and 90th percentile';

/** The head of `.nextbest/bets/<date>-<name>.md`. */
export const betShape = z
  .strictObject({
    action: id.describe('Id of the action, as nextbest list shows it'),
    kind: z.enum(ACTION_KINDS),
    title: line,
    components: z.array(id).max(5000),
    capability: line.optional(),
    from: service.extend({ technology: line.optional() }).optional(),
    to: service.optional(),
    fallback: service.optional().describe('Where to go when it is lost'),
    started: day,
    commit: line.optional().describe('Commit that it was started at'),
    card: cardShape,
    forecast: z.strictObject({
      succeeds: percentiles(1).describe(`Chance that it works, 0 to 1: ${PERCENTILES}`),
      effort: percentiles(1e9).describe(`Hours of the team, once: ${PERCENTILES}`),
      frees: percentiles(1e9).describe(`Hours a month that it frees: ${PERCENTILES}`),
    }),
    hash: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/, { error: 'this is no hash that nextbest writes' })
      .describe('Of action, card and forecast as they were when the bet was started'),
    evidence: z
      .array(z.strictObject({ says: line, repository: line.optional(), path: id.optional(), line: z.number().int().positive().optional() }))
      .max(MOST_ITEMS),
  })
  .describe('One experiment: what was expected, written down before it began');

export type BetFile = z.infer<typeof betShape>;

/** What `nextbest bet close` adds below. */
export const resultShape = z.strictObject({
  result: z.enum(BET_RESULTS, { error: `write one of ${BET_RESULTS.join(', ')}` }),
  on: day,
  hours: z.number().positive().max(1e6).optional(),
  early: z.literal(true).optional(),
  note: line.optional(),
});

export type ResultBlock = z.infer<typeof resultShape>;
