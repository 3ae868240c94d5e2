import { exactSequence } from './exact-sequence.ts';
import { type Job, ratioOf, totalOf } from './job.ts';
import { ancestorsOf } from './prerequisites.ts';

/** Up to so many jobs that depend on each other the order is exact; finding it is NP-hard (Lawler 1978). */
const EXACT = 20;

/** The order in which jobs lose least while they wait for each other, every prerequisite before what needs it: exact for up to 20, else good. */
export function sequence(jobs: readonly Job[]): readonly Job[] {
  if (jobs.length === 1) return jobs;
  return jobs.length <= EXACT ? exactSequence(jobs) : goodSequence(jobs);
}

/** Always the job next that has the best ratio with all that it still needs, then neighbours are swapped while that is better. */
function goodSequence(jobs: readonly Job[]): Job[] {
  const ancestors = ancestorsOf(jobs);
  const rest = new Map(jobs.map((job) => [job.id, job]));
  const done: Job[] = [];
  while (rest.size > 0) {
    let best: readonly Job[] = [];
    for (const job of rest.values()) {
      const needed = [job, ...[...(ancestors.get(job.id) ?? [])].flatMap((id) => rest.get(id) ?? [])];
      if (best.length === 0 || ratioOf(totalOf(needed)) > ratioOf(totalOf(best))) best = needed;
    }
    const depth = ({ id }: Job): number => ancestors.get(id)?.size ?? 0;
    for (const job of [...best].sort((a, b) => depth(a) - depth(b))) {
      rest.delete(job.id);
      done.push(job);
    }
  }
  return swapped(done, ancestors);
}

/** Each swap makes the sum of waiting smaller, so that this ends; the bound is against rounding. */
function swapped(jobs: Job[], ancestors: ReadonlyMap<string, ReadonlySet<string>>): Job[] {
  for (let round = 0; round < jobs.length; round += 1) {
    let changed = false;
    for (let index = 1; index < jobs.length; index += 1) {
      const [first, second] = [jobs[index - 1], jobs[index]];
      if (first === undefined || second === undefined || ancestors.get(second.id)?.has(first.id)) continue;
      if (second.value * first.hours <= first.value * second.hours) continue;
      [jobs[index - 1], jobs[index]] = [second, first];
      changed = true;
    }
    if (!changed) break;
  }
  return jobs;
}
