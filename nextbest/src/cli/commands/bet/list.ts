import { stateOf } from '#bets/check.ts';
import { learntFrom, scoresOf } from '#bets/scoring.ts';
import type { BetsReport } from '#model/bet-reports.ts';
import { identityOf } from '#pipeline.ts';
import { toJson } from '#report/json.ts';
import { betsPage } from '#report/terminal/bets.ts';
import { give } from '../../give.ts';
import type { Options } from '../../options.ts';
import { withRequest } from '../../run.ts';
import { terminalOptions } from '../../terminal.ts';

/** Every bet: due, open, closed; and what they tell of the forecasts. */
export async function list(paths: readonly string[], options: Options): Promise<number> {
  return withRequest(paths, options, async ({ bets = [], asOf, repositories, catalog }) => {
    const report: BetsReport = {
      schemaVersion: 1,
      asOf,
      repositories: repositories.map(identityOf),
      bets: bets.map((bet) => ({ ...bet, state: stateOf(bet, asOf) })),
      scores: scoresOf(bets),
      learnt: learntFrom(catalog.priors, bets),
    };
    await give(options.json === true ? toJson(report) : betsPage(report, terminalOptions(options)), options);
    return 0;
  });
}
