import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** What people wrote down about a repository from reading it, before the product was run on it. One file per repository. */

const PLACE = z.string().regex(/^.+:\d+$/);
const TECHNOLOGY = z.object({
  technology: z.string(),
  capability: z.string(),
  rung: z.string(),
  environment: z.string(),
  at: PLACE,
});
const DEPLOYABLE = z.object({ name: z.string(), folder: z.string().optional(), at: PLACE });
const EDGE = z.object({ from: z.string(), to: z.string(), of: z.string().optional(), at: PLACE });
const TRUTH = z.object({
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  technologies: z.array(TECHNOLOGY),
  optional_technologies: z.array(TECHNOLOGY).nullish(),
  deployables: z.array(DEPLOYABLE),
  optional_deployables: z.array(DEPLOYABLE).nullish(),
  edges: z.array(EDGE),
  optional_edges: z.array(EDGE).nullish(),
  environments: z.array(z.object({ at: PLACE, environment: z.enum(['production', 'nonproduction', 'optional', 'example']) })),
});

export type Truth = z.infer<typeof TRUTH>;
export type TrueDeployable = z.infer<typeof DEPLOYABLE>;
export type TrueEdge = z.infer<typeof EDGE>;

/** Every truth of a folder, by file name. Throws with the file's name when one is not of this shape. */
export function readTruths(folder: string): Truth[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => {
    const read = TRUTH.safeParse(parse(readFileSync(join(folder, name), 'utf8')));
    if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
    return read.data;
  });
}

/** `path:line` in two. */
export function placeOf(at: string): { readonly path: string; readonly line: number } {
  const colon = at.lastIndexOf(':');
  return { path: at.slice(0, colon), line: Number(at.slice(colon + 1)) };
}
