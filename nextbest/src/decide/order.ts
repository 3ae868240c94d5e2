import { type Job, ratioOf, totalOf } from './job.ts';
import { componentsOf } from './prerequisites.ts';
import { sequence } from './sequence.ts';

/** Jobs that are best done without another one between them, in their order. */
export interface Block {
  readonly jobs: readonly Job[];
  /** Their gain per hour together. */
  readonly ratio: number;
}

/**
 * Jobs in blocks whose ratios say the order: Smith's rule (1956), by the ratio of expectations (Rothkopf 1966), never by the mean of ratios; with
 * prerequisites a block is a prefix of the rest with the best ratio (Sidney 1975), so that an enabler stands where what it opens belongs.
 * Every id that is required must be there, and no job may require itself in the end: both throw. The order of the input never matters.
 */
export function blocksOf(jobs: readonly Job[]): Block[] {
  const sorted = [...jobs].sort((a, b) => (a.id < b.id ? -1 : 1));
  return componentsOf(sorted).flatMap((component) => merged(sequence(component)));
}

/** All jobs in their best order; `ties` compares the first jobs of two blocks with the same ratio. */
export function bestOrder(blocks: readonly Block[], ties: (a: Job, b: Job) => number): Job[] {
  const headOf = ({ jobs: [head] }: Block): Job => head ?? { id: '', value: 0, hours: 0, requires: [] };
  return [...blocks].sort((a, b) => b.ratio - a.ratio || ties(headOf(a), headOf(b))).flatMap(({ jobs }) => jobs);
}

/** A sequence whose later jobs pull earlier ones forward: neighbours are joined until ratios fall. */
function merged(jobs: readonly Job[]): Block[] {
  const blocks: Block[] = [];
  for (const job of jobs) {
    let block: Block = { jobs: [job], ratio: ratioOf(job) };
    for (let last = blocks.at(-1); last !== undefined && last.ratio <= block.ratio; last = blocks.at(-1)) {
      const together = [...last.jobs, ...block.jobs];
      block = { jobs: together, ratio: ratioOf(totalOf(together)) };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks;
}
