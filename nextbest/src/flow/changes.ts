import type { ChangesExport } from '#model/changes.ts';
import { ChangesError, fieldOf, isAbsent } from './export-fields.ts';
import { githubExport } from './github-export.ts';
import { gitlabExport } from './gitlab-export.ts';

/** An export of change requests from its text (docs/changes.md says what may stand in it). Throws ChangesError with the line or the field that is wrong. */
export function parseChanges(text: string): ChangesExport {
  const root = { value: parsed(text), at: '' };
  if (!isAbsent(fieldOf(root, 'pulls'))) return githubExport(root);
  if (!isAbsent(fieldOf(root, 'merge_requests'))) return gitlabExport(root);
  throw new ChangesError('neither "pulls" (of GitHub) nor "merge_requests" (of GitLab) is in it');
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (problem) {
    const position = /position (\d+)/.exec(problem instanceof Error ? problem.message : '')?.[1];
    const line = text.slice(0, Number(position ?? text.length)).split('\n').length;
    throw new ChangesError(`line ${line}: it is no JSON`, { cause: problem });
  }
}

/** Labels of the change request that each commit of the main line came from: for telling what the work was for. */
export function labelsByCommit({ requests }: ChangesExport): ReadonlyMap<string, readonly string[]> {
  return new Map(requests.flatMap(({ landed, labels }) => landed.map((id) => [id, labels] as const)));
}
