import { statSync } from 'node:fs';
import { checkBet } from '#bets/check.ts';
import type { BetChecksReport } from '#model/bet-reports.ts';
import { identityOf, survey } from '#pipeline.ts';
import { toJson } from '#report/json.ts';
import { checksPage } from '#report/terminal/bets.ts';
import { chosenBet } from '../../bet-chosen.ts';
import { hashOf } from '../../bet-file.ts';
import { give } from '../../give.ts';
import type { Options } from '../../options.ts';
import { withRequest } from '../../run.ts';
import { terminalOptions } from '../../terminal.ts';

export interface CheckCall {
  /** A bet, or the first path. */
  readonly first: string | undefined;
  readonly paths: readonly string[];
  readonly options: Options;
}

/** Looks again at what the open bets were started on, or at the one that is named. */
export async function check({ first, paths, options }: CheckCall): Promise<number> {
  const isPath = first !== undefined && (statSync(first, { throwIfNoEntry: false })?.isDirectory() ?? false);
  const id = isPath ? undefined : first;
  return withRequest(isPath ? [first, ...paths] : paths, options, async (request) => {
    const { bets = [], asOf, repositories } = request;
    const wanted = id === undefined ? bets.filter(({ result }) => result === undefined) : [chosenBet(bets, id)];
    const { landscape } = await survey(request);
    const files = new Set(repositories.flatMap(({ name, files: all }) => all.flatMap(({ path }) => [path, `${name}:${path}`])));
    const report: BetChecksReport = {
      schemaVersion: 1,
      asOf,
      repositories: repositories.map(identityOf),
      checks: wanted.map((bet) => checkBet(bet, { landscape, files, asOf, hash: hashOf(bet) })),
    };
    await give(options.json === true ? toJson(report) : checksPage(report, terminalOptions(options)), options);
    return 0;
  });
}
