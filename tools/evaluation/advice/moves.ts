import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { MATCHER } from './matcher.ts';

/** What teams really did, as people found it in the histories before the program was run on the trees before it. */

const RUNG_OF = z.object({ technology: z.string(), rung: z.string() });
const MOVE = z.strictObject({
  id: z.string(),
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  before: z.string().regex(/^[0-9a-f]{40}$/),
  date: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  after: z.array(z.string().regex(/^[0-9a-f]{8,40}$/)).min(1),
  did: z.enum(['climb', 'fallback', 'retire', 'renew', 'consolidate', 'replace-framework', 'unblock-path']),
  component: z.string(),
  from: RUNG_OF,
  to: RUNG_OF.optional(),
  seen: z.string(),
  counts: z.array(MATCHER).min(1),
  /** Of climbs only. */
  outcome: z.enum(['stayed', 'fell-back']).optional(),
  fell_back: z.array(z.string().regex(/^[0-9a-f]{8,40}$/)).optional(),
});

export type Move = z.infer<typeof MOVE>;

/** Throws with what is wrong when the file is not of this shape, or says of a move that it fell back without saying where. */
export function readMoves(file: string): Move[] {
  const moves = z.array(MOVE).parse(parse(readFileSync(file, 'utf8')));
  const unsaid = moves.find((move) => (move.outcome === 'fell-back') !== (move.fell_back !== undefined));
  if (unsaid !== undefined) throw new Error(`${unsaid.id}: outcome and fell_back do not agree`);
  return moves;
}
