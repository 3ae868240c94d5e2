import * as z from 'zod';
import { CAPABILITIES } from '#model/capability.ts';
import { FACT_SOURCES } from '#model/fact.ts';

/** Most marks of one technology, and most conditions of one mark: more are no hand's work, and each is tried on many facts. */
const MOST_MARKS = 100;
const MOST_CONDITIONS = 20;

/** Shape of one technology: of the catalogue's own data files, and of a file in `.nextbest/technologies/`. */

const line = z.string().min(1).max(200);
const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'write lower-case letters, digits and hyphens, as in acme-queue' });

const rungShape = z.enum(['home-made', 'vm', 'container', 'managed', 'serverless-capacity', 'serverless', 'saas']);

/** Plain text and simple sets only: every such expression is tried in one pass, so that none can hang. */
const expression = z
  .string()
  .max(100)
  .regex(/^\^?(?:[\w :/.,-]|\[[\w-]+\])+\$?(?:\|\^?(?:[\w :/.,-]|\[[\w-]+\])+\$?)*$/, {
    error: 'write plain text, sets as [0-9], ^ at the start, $ at the end and | between choices: no repetition or group',
  })
  .describe('Regular expression of plain text, sets and choices, compared without regard to case: ^redis, ^EP[0-9], ^GP_|^HS_');

const settingShape = {
  attribute: line.describe('Path of the setting, as `nextbest facts` shows it: spec.replicas'),
  equals: line.optional().describe('Text of the value, without regard to case; without it the setting only has to be there'),
  matches: expression.optional(),
};

const rungWhenShape = z.strictObject({
  ...settingShape,
  rung: rungShape,
  technology: id.optional().describe('The technology that this setting chooses, where it is another one'),
});

const markShape = z
  .strictObject({
    in: z.enum(FACT_SOURCES).describe('Where the name stands: a package ecosystem, an image, a resource type'),
    name: line
      .regex(/^(?:[^*]+\*?|\*[^*]+)$/, { error: 'write a name; a star may stand at one end of it' })
      .describe('Exact name; a * at the end stands for any rest'),
    shows: z.enum(['need', 'use']).describe('need: a client library, which proves no rung; use: infrastructure, an image, a step'),
    rung: rungShape.optional(),
    rungWhen: z
      .array(rungWhenShape)
      .max(MOST_CONDITIONS)
      .optional()
      .describe('Rungs that are read from a setting; the first that holds wins'),
    when: z.strictObject({ ...settingShape, not: z.boolean().optional() }).optional(),
    capability: z.enum(CAPABILITIES).optional().describe('Where this mark serves another capability than the technology'),
    as: z.enum(['component', 'part']).optional(),
    release: z.boolean().optional(),
    example: z.string().max(2000).describe('A line, or a whole file, that the mark stands in'),
    notExample: z.string().max(2000).optional().describe('What is easily mistaken for it'),
  })
  .refine(({ shows, rung, rungWhen }) => shows === 'use' || (rung === undefined && rungWhen === undefined), {
    error: 'a mark that shows a need proves no rung',
    path: ['rung'],
  })
  .refine(({ name, notExample }) => !name.endsWith('*') || notExample !== undefined, {
    error: 'a name that ends in a star needs an example of what it does not match',
    path: ['notExample'],
  });

export const technologyShape = z
  .strictObject({
    id: id.describe('The same as the name of the file'),
    name: line,
    capability: z.enum(CAPABILITIES),
    market: z.strictObject({
      evolution: z.number().min(0).max(1).describe('0 a first try, 1 a commodity'),
      because: z
        .string()
        .regex(/^[A-Z].{20,140}\.$/, { error: 'say in one sentence of 22 to 142 characters, with a full stop, why the market is there' }),
    }),
    cloud: z.enum(['aws', 'azure', 'gcp', 'cloudflare', 'any']).optional(),
    shared: z.boolean().optional().describe('An account has one of it, and everything shares it'),
    speaks: z.array(line).max(MOST_CONDITIONS).optional().describe('Protocols and artefacts that a successor must keep'),
    pulls: z.boolean().optional().describe('It fetches from those that have its client: they do not lean on it'),
    references: z.array(line).max(MOST_CONDITIONS).optional().describe('How references name it that name no element'),
    lifespan: line.optional().describe('Product in the lifespans of the catalogue'),
    lifespanWhen: z
      .array(z.strictObject({ attribute: line, matches: expression, lifespan: line }))
      .max(MOST_CONDITIONS)
      .optional(),
    seen: z
      .strictObject({
        repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/, { error: 'write owner/name of a public repository' }),
        path: z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).+$/, { error: 'write the path of a file in that repository' }),
      })
      .optional()
      .describe('A public repository at github.com, and the path in it, where a mark of it stands'),
    marks: z.array(markShape).min(1).max(MOST_MARKS),
  })
  .describe('What shows a technology in a repository, and what is known of it');

export type TechnologyFile = z.infer<typeof technologyShape>;
