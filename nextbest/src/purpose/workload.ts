import type * as z from 'zod';
import type { Workload } from '#model/workload.ts';
import { parseStated } from './document.ts';
import { StatedFileError } from './stated-file-error.ts';
import { workloadFileShape } from './workload-shape.ts';

type WorkloadFile = z.infer<typeof workloadFileShape>;

/** A workload file, YAML or JSON, for the ladder of `capability`. Throws StatedFileError with the line of the first problem. */
export function parseWorkload(text: string, path: string, capability: string): Workload {
  const { value, lineOf } = parseStated(text, path, workloadFileShape);
  if (value.capability !== undefined && value.capability !== capability)
    throw new StatedFileError(
      path,
      lineOf(['capability']),
      `capability: the file is about ${value.capability}, the call about ${capability}`,
    );
  return workloadOf(value, capability);
}

function workloadOf({ now, ...facts }: WorkloadFile, capability: string): Workload {
  const version = now?.version === undefined ? {} : { version: String(now.version) };
  const known = { ...facts, capability, ...(now && { now: { technology: now.technology, rung: now.rung, ...version } }) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema has checked it; only absent keys are dropped
  return JSON.parse(JSON.stringify(known)) as Workload;
}
