import * as z from 'zod';

const MOST_MARKS = 500;

const component = z.string().min(1).max(500).describe('Id or name of a component, as nextbest components shows it');

/** `.nextbest/workshop.yaml`; the published JSON Schema is made from it. */
export const workshopShape = z
  .strictObject({
    slowsUsDown: z
      .array(z.strictObject({ component, says: z.string().min(1).max(500).optional().describe('How, in your words') }))
      .max(MOST_MARKS)
      .optional()
      .describe('What the team marked on its map as slowing it down'),
    inertia: z
      .array(z.strictObject({ component, says: z.string().min(1).max(500).describe('What speaks against a change, in your words') }))
      .max(MOST_MARKS)
      .optional()
      .describe('What makes a change hard; it is counted, and vetoes nothing'),
  })
  .describe('What the team said in front of its map');
