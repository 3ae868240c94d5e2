import type { Bet } from '#model/bet.ts';
import type { Repository } from '#model/repository.ts';
import { UsageError } from './options.ts';
import { ownText } from './own.ts';

export const BETS_FOLDER = '.nextbest/bets/';
/** Years of one bet a week: each is a file to read at every start. */
const MOST_FILES = 500;

/** What the team wrote down in `.nextbest/bets/` of the first repository that has any, oldest first. Throws StatedFileError, UsageError. */
export async function readBets(repositories: readonly Repository[]): Promise<readonly Bet[]> {
  const repository = repositories.find(hasBets);
  if (repository === undefined) return [];
  const paths = repository.files.flatMap(({ path }) => (isBet(path) ? [path] : []));
  if (paths.length > MOST_FILES)
    throw new UsageError(`${BETS_FOLDER}: ${paths.length} files are more than the ${MOST_FILES} that are read`, 'remove the oldest');
  const { parseBet } = await import('#purpose/bet-file.ts');
  const bets: Bet[] = [];
  for (const path of paths) {
    const text = await ownText(repository, path);
    if (text !== undefined) bets.push(parseBet(text, path));
  }
  return bets;
}

export function hasBets({ files }: Repository): boolean {
  return files.some(({ path }) => isBet(path));
}

/** `.nextbest/bets/2026-11-22-cron-to-scheduler.md`; what has no date in front is no bet: a README, notes. */
function isBet(path: string): boolean {
  return path.startsWith(BETS_FOLDER) && /^\d{4}-\d{2}-\d{2}-[^/]+\.md$/.test(path.slice(BETS_FOLDER.length));
}
