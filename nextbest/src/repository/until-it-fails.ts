import { RepositoryError } from './error.ts';

/** Does something with the output of git; when git ends early, `failed` is called and what was taken until then counts. */
export async function untilItFails(failed: () => void, take: () => Promise<void>): Promise<void> {
  try {
    await take();
  } catch (error) {
    if (!(error instanceof RepositoryError) || error.code !== 'git-failed') throw error;
    failed();
  }
}
