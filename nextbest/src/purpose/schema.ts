import * as z from 'zod';
import { CAPABILITIES } from '#model/capability.ts';
import { workloadFacts } from './workload-shape.ts';

/** Shapes of the two files a team writes; the published JSON Schemas are generated from them. */

const rangeShape = z.union(
  [
    z.tuple([z.number(), z.number()]),
    z.tuple([z.number(), z.number(), z.number()]),
    z.strictObject({ low: z.number(), likely: z.number().optional(), high: z.number(), unit: z.string().optional() }),
  ],
  { error: 'write two or three numbers, as in [2, 8] or [2, 4, 8], or {low, likely, high, unit}' },
);

export type RangeText = z.infer<typeof rangeShape>;

interface Bounds {
  readonly unit: RegExp;
  /** The unit in words, for whoever wrote another one. */
  readonly units: string;
  readonly least?: number;
  readonly most?: number;
}

/** A range whose numbers rise, stay within bounds and have a unit that can be reckoned with. */
function rangeIn({ unit, units, least = -Infinity, most = Infinity }: Bounds): z.ZodType<RangeText> {
  return rangeShape
    .refine((given) => numbersOf(given).every((number, index, all) => number >= (all[index - 1] ?? -Infinity)), {
      error: 'the low number comes first, the high number last',
    })
    .refine((given) => numbersOf(given).every((number) => number >= least && number <= most), {
      error: `must lie within ${least} and ${most}`,
    })
    .refine((given) => Array.isArray(given) || given.unit === undefined || unit.test(given.unit), { error: `the unit must be ${units}` });
}

function numbersOf(given: RangeText): number[] {
  return Array.isArray(given) ? given : [given.low, ...(given.likely === undefined ? [] : [given.likely]), given.high];
}

const HOURS_A_MONTH: Bounds = { unit: /^hours\/month$/, units: 'hours/month' };
const A_RANGE =
  'Low and high (10th and 90th percentile), with the likely value between them if you know it: [2, 8], [2, 4, 8] or {low, likely, high, unit}.';

const rungShape = z.enum(['home-made', 'vm', 'container', 'managed', 'serverless-capacity', 'serverless', 'saas']);
const cloudShape = z.enum(['aws', 'azure', 'gcp', 'cloudflare', 'any']);

const needShape = z.strictObject({
  name: z.string().describe('What the user wants done, in their words'),
  moves: z.string().optional().describe('The north-star input that this need moves'),
  value: rangeIn({ unit: /^(?:hours|[A-Z]{3})\/week$/, units: 'hours/week or, say, USD/week', least: 0 })
    .optional()
    .describe(`What a week of delay costs; unit USD/week or hours/week (the default). ${A_RANGE}`),
  components: z.array(z.string()).optional().describe('Ids or names of the components that serve this need directly'),
});

const workloadShape = z.strictObject({
  capability: z.string().optional(),
  ...workloadFacts,
  toil: rangeIn({ ...HOURS_A_MONTH, least: 0 })
    .optional()
    .describe(`Hours a month spent on it that leave no commits: patching, on-call, clicking. ${A_RANGE}`),
});

const optionShape = z.strictObject({
  title: z.string().describe('What you would do, as you would say it'),
  need: z.string().optional(),
  components: z.array(z.string()).optional(),
  value: rangeIn({ unit: /^(?:hours|[A-Z]{3})\/month$/, units: 'hours/month or, say, USD/month' }).describe(
    `Team hours a month once it is live (or USD/month with a stated rate). ${A_RANGE}`,
  ),
  effort: rangeIn({ unit: /^hours$/, units: 'hours', least: 0 }).describe(`Team hours, once. ${A_RANGE}`),
  succeeds: rangeIn({ unit: /^chance$/, units: 'chance', least: 0, most: 1 })
    .optional()
    .describe(`Chance that it works, 0 to 1. ${A_RANGE}`),
  firstSlice: z.string().optional().describe('What you could show within a day'),
});

const waitShape = z.strictObject({
  where: z.string().min(1).max(100).describe('What a change waits for, in your words: release board, app store review'),
  days: rangeIn({ unit: /^days$/, units: 'days', least: 0, most: 3650 }).describe(`Days that a change waits there. ${A_RANGE}`),
  changes: z.string().min(1).max(100).optional().describe('Which changes wait there, where not all do: changes of the database'),
});

export const purposeShape = z
  .strictObject({
    northStar: z.strictObject({ metric: z.string(), inputs: z.array(z.string()).optional() }).optional(),
    users: z.array(z.strictObject({ name: z.string(), needs: z.array(needShape).optional() })).optional(),
    differentiators: z
      .array(z.string())
      .optional()
      .describe('Component ids, names or capabilities that stay custom because they set you apart'),
    sellsInfrastructure: z.boolean().optional().describe('True if infrastructure is what your customers buy from you'),
    cloud: cloudShape.optional(),
    team: z
      .strictObject({
        size: z.number().min(1).optional(),
        ratePerHour: rangeIn({ unit: /^[A-Z]{3}\/hour$/, units: 'a currency by the hour, as USD/hour', least: 1 })
          .optional()
          .describe(`Loaded cost of one hour; unit USD/hour unless you say otherwise. ${A_RANGE}`),
        hoursPerCommit: rangeIn({ unit: /^hours\/commit$/, units: 'hours/commit', least: 0 })
          .optional()
          .describe(`Hours of work behind one commit. ${A_RANGE}`),
        skills: z.array(z.string()).optional(),
      })
      .optional(),
    workloads: z.record(z.string(), workloadShape).optional().describe('Facts per component, by id or name'),
    waits: z
      .array(waitShape)
      .max(20)
      .optional()
      .describe('Waits before the first commit or after the release that git shows: what git tells already does not belong here'),
    options: z.array(optionShape).optional().describe('What you are thinking of doing anyway'),
  })
  .describe('What this team is for');

export const stackShape = z
  .strictObject({
    components: z.array(
      z.strictObject({
        component: z.string().describe('Id or name of a component; a new name adds one'),
        capability: z.enum(CAPABILITIES),
        technology: z.string(),
        rung: rungShape,
        note: z.string().optional(),
      }),
    ),
  })
  .describe('What was set up by hand, or what only the team knows');

const relativePath = z
  .string()
  .regex(/^[^\0/~\\][^\0]*$/, { error: 'write a path relative to this file, as in ../../shop-infrastructure' })
  .refine((path) => !/^[A-Za-z]:/.test(path), { error: 'write a path relative to this file, without a drive' });

/** Opening a repository takes a git process: more of them than this are no one product. */
const MOST_REPOSITORIES = 100;

export const repositoriesShape = z
  .strictObject({
    repositories: z
      .array(relativePath)
      .min(1)
      .max(MOST_REPOSITORIES)
      .describe('Paths of the repositories of this product, relative to this file; named twice is named once'),
  })
  .describe('The repositories that are one product');

export type PurposeFile = z.infer<typeof purposeShape>;
