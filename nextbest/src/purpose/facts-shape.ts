import * as z from 'zod';
import { CAPABILITIES } from '#model/capability.ts';

/** More are no hand's work; each is looked up in the whole catalogue. */
const MOST_FACTS = 500;

const name = z.string().min(1).max(100);
const date = z
  .string({ error: 'write the day it was read, as in 2026-11-28' })
  .refine(isDay, { error: 'write a day that there is, as in 2026-11-28' });
const above = z.number().positive({ error: 'must be above 0' }).max(1e15);

const read = {
  source: z
    .string({ error: 'write where you read it: an address, or the name of a contract' })
    .min(1, { error: 'write where you read it: an address, or the name of a contract' })
    .max(500)
    .describe('Where you read it: an address, or the name of a contract'),
  checked: date.describe('The day you read it'),
};

const ladder = z.enum(CAPABILITIES).describe('The capability whose ladder it stands on');
const technology = name.describe('Id of the service on that ladder');

const limitShape = z
  .strictObject({
    ladder,
    technology,
    limit: name.describe('Name of the limit, as nextbest shows it'),
    value: above.optional().describe('The amount, in the unit of the limit'),
    raisable: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe('How the provider raises it; no: it does not. What is raisable rejects nothing'),
    ...read,
  })
  .refine(({ value, raisable }) => value !== undefined || raisable !== undefined, {
    error: 'write another value, or how it is raised',
  });

const priceShape = z.strictObject({
  id: name.describe('Id of the price: amazon-sqs/request'),
  usd: z.number().nonnegative({ error: 'must not be below 0' }).max(1e9),
  per: above.optional().describe('For how many of its unit; without it for one'),
  region: name.optional(),
  ...read,
});

const rungShape = z
  .strictObject({
    ladder,
    technology,
    since: date.optional().describe('On offer since'),
    until: date.optional().describe('Closed to new customers since'),
    status: z.enum(['legacy', 'current']).optional().describe('legacy: still sold, but nothing new goes there'),
    ...read,
  })
  .refine(({ since, until, status }) => since !== undefined || until !== undefined || status !== undefined, {
    error: 'write since, until or status',
  });

const days = z.number().int().positive().max(10_000).optional();

export const factsShape = z
  .strictObject({
    limits: z.array(limitShape).max(MOST_FACTS).optional(),
    prices: z.array(priceShape).max(MOST_FACTS).optional(),
    rungs: z.array(rungShape).max(MOST_FACTS).optional(),
    shelfLife: z
      .strictObject({ limit: days, price: days, rung: days, lifespan: days, ...read })
      .optional()
      .describe('Days that a fact of each kind may be relied on after it was read'),
  })
  .describe('Facts that a team knows better than the catalogue');

/** Whether text is a day of the calendar, YYYY-MM-DD. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
}
