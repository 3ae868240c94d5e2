import { basename } from 'node:path';
import type { ChangesExport } from '#model/changes.ts';
import { namedFile } from './named-file.ts';
import { type Options, UsageError } from './options.ts';

/** Fifty thousand change requests with their commits and reviews, without what nobody reads. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The export that `--changes` names; undefined when it is not given. Throws UsageError with the line or the field that is wrong. */
export async function changesOf({ changes }: Options): Promise<ChangesExport | undefined> {
  if (changes === undefined) return undefined;
  const text = namedFile('--changes', changes, MOST_BYTES);
  const { parseChanges } = await import('#flow/changes.ts');
  try {
    return parseChanges(text);
  } catch (problem) {
    if (!(problem instanceof Error) || problem.name !== 'ChangesError') throw problem;
    throw new UsageError(`--changes ${basename(changes)}: ${problem.message}`, 'make the export anew: docs/guides/changes.md says how');
  }
}
