import type { Commit } from '#model/repository.ts';
import { MAXIMUM_HISTORY_BYTES } from './limits.ts';

/** A commit and a touch in memory, beside their texts: estimates. */
const COMMIT_BYTES = 500;
const TOUCH_BYTES = 100;

/** How much of a history is still taken: what a commit weighs in memory is counted, not what it takes on disk. */
export interface HistoryAllowance {
  allows(commit: Commit): boolean;
  spent(): boolean;
}

export function historyAllowance(): HistoryAllowance {
  let bytes = 0;
  function allows({ subject, touches }: Commit): boolean {
    bytes += COMMIT_BYTES + subject.length;
    for (const { path } of touches) bytes += TOUCH_BYTES + path.length;
    return !spent();
  }
  function spent(): boolean {
    return bytes > MAXIMUM_HISTORY_BYTES;
  }
  return { allows, spent };
}
