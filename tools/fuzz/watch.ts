import { runInNewContext } from 'node:vm';

/** Whether a piece of work ends by itself within so many milliseconds; if not, it is ended wherever it is, even in a loop without end. */
export function endsWithin(milliseconds: number, work: () => void): boolean {
  try {
    runInNewContext('work()', { work }, { timeout: milliseconds });
    return true;
  } catch (error) {
    // It is an error of the new context: no instance of the Error here.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}
