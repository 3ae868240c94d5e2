import * as z from 'zod';
import { CAPABILITIES } from '#model/capability.ts';
import { RUNGS } from '#model/rung.ts';

/** Shapes of what a team says of one workload, in purpose.yaml and in a file of its own. */

const amount = z.number().nonnegative().optional();
const share = z.number().min(0).max(1).optional();

/** Facts of a workload; what is absent is unknown. */
export const workloadFacts = {
  load: z
    .strictObject({
      perMonth: amount.describe('Requests, messages, runs or writes a month'),
      perSecondPeak: amount.describe('The same, per second at the peak'),
      steadiness: share.describe('0 comes in bursts, 1 the same at every hour'),
      busyShare: share.describe('Share of what is kept ready that is in use'),
      users: amount,
      concurrent: amount.describe('Runs, connections or messages at the same time'),
    })
    .optional(),
  unit: z
    .strictObject({
      seconds: amount.describe('The longest run or request'),
      everySeconds: amount.describe('The shortest time between two runs of a schedule'),
      delaySeconds: amount.describe('How long a message may have to wait before it is handed over'),
      p99BudgetMs: amount.describe('How soon 99 of 100 answers must come'),
      memoryMB: amount.describe('Memory of one run or copy'),
      vcpu: amount.describe('Processors of one run or copy'),
      gpu: z.boolean().optional().describe('Whether a graphics card is needed'),
      payloadKB: amount.describe('The largest request or message'),
      connectionHours: amount.describe('How long one connection stays open'),
      ioBound: z.boolean().optional().describe('Whether it mostly waits for others'),
    })
    .optional(),
  data: z
    .strictObject({
      storedGB: amount,
      itemKB: amount.describe('The largest stored item'),
      retentionHours: amount.describe('How long messages or records are kept'),
      persistentDisk: z.boolean().optional().describe('Whether a local disk must outlive the process'),
      inMemoryStateMB: amount,
      throughputMBs: amount.describe('Data per second, in MB'),
    })
    .optional(),
  features: z.array(z.string()).optional().describe('Every special feature that is needed; an empty list: none is'),
  constraints: z.array(z.string()).optional(),
  money: z
    .strictObject({
      monthlyUSD: amount.describe('What it costs today, USD a month'),
      breakdownUSD: z.record(z.string(), z.number().nonnegative()).optional().describe('USD a month by item: compute, nat, egress, logs'),
      ratePerHourUSD: z
        .strictObject({ low: z.number().positive(), high: z.number().positive() })
        .refine(({ low, high }) => low <= high, { error: 'the low number comes first, the high number last' })
        .optional()
        .describe('What an hour of the team costs'),
    })
    .optional(),
};

export const workloadFileShape = z
  .strictObject({
    capability: z
      .string()
      .optional()
      .describe(`One of: ${CAPABILITIES.join(', ')}`),
    cloud: z.enum(['aws', 'azure', 'gcp', 'cloudflare', 'any']).optional(),
    now: z
      .strictObject({
        technology: z.string(),
        rung: z.enum(RUNGS),
        version: z.union([z.string(), z.number()]).optional().describe('Its release: "1.31"'),
      })
      .optional()
      .describe('What does it today; absent: nothing yet, or not known'),
    ...workloadFacts,
    team: z.strictObject({ size: amount, skills: z.array(z.string()).optional() }).optional(),
  })
  .describe('One workload, for nextbest ladder --workload');
