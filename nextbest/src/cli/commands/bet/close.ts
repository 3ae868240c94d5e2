import type { Bet } from '#model/bet.ts';
import type { BetReport } from '#model/bet-reports.ts';
import type { BetResult } from '#model/bet-result.ts';
import { plain } from '#model/plain.ts';
import { identityOf } from '#pipeline.ts';
import { resultBlock } from '#purpose/bet-text.ts';
import { resultProse } from '#report/bets/prose.ts';
import { toJson } from '#report/json.ts';
import { closedPage } from '#report/terminal/bets.ts';
import { chosenBet, datedBy } from '../../bet-chosen.ts';
import { append, betsRepository, refuseRevision } from '../../bet-file.ts';
import { give } from '../../give.ts';
import { type Options, UsageError } from '../../options.ts';
import { withRequest } from '../../run.ts';
import { terminalOptions } from '../../terminal.ts';

const MOST_HOURS = 1e6;
const LONGEST_NOTE = 1500;

export interface CloseOptions extends Options {
  readonly hours?: string;
  readonly note?: string;
  readonly early?: boolean;
}

export interface CloseCall {
  readonly id: string;
  readonly result: BetResult;
  readonly paths: readonly string[];
  readonly options: CloseOptions;
}

/** Adds what became of a bet to its file. */
export async function close({ id, result: is, paths, options }: CloseCall): Promise<number> {
  refuseRevision(options);
  const stated = { ...hoursOf(options), ...noteOf(options) };
  return withRequest(paths, options, async ({ bets = [], asOf, repositories }, folders) => {
    const bet = chosenBet(bets, id);
    const dated = datedBy(
      options,
      repositories.map(({ commit }) => commit),
    );
    refuseClosed(bet);
    const early = isEarly(bet, { asOf, dated, allowed: options.early === true });
    const { root } = betsRepository(repositories, folders);
    const result = { is, on: asOf, ...stated, ...(early ? { early } : {}) };
    append(root, bet.path, `${resultProse(result)}\n${resultBlock(result)}`);
    const report: BetReport = { schemaVersion: 1, asOf, repositories: repositories.map(identityOf), bet: { ...bet, result } };
    await give(options.json === true ? toJson(report) : closedPage(report, dated, terminalOptions(options)), options);
    return 0;
  });
}

function refuseClosed({ id, path, result }: Bet): void {
  if (result === undefined) return;
  throw new UsageError(`${id} was closed on ${result.on}: ${result.is}`, `if that is wrong, mend it in ${path}`);
}

/** A result that is read before its date is a peek: it is asked for, and noted. */
function isEarly({ id, card }: Bet, { asOf, dated, allowed }: { asOf: string; dated: string; allowed: boolean }): true | false {
  if (card.by <= asOf) return false;
  if (allowed) return true;
  throw new UsageError(
    `${id} is to be read on ${card.by}, and it is ${asOf} (${dated})`,
    `wait, name today with --as-of, or add --early: then it is noted that you looked before the date`,
  );
}

function hoursOf({ hours }: CloseOptions): { readonly hours?: number } {
  if (hours === undefined) return {};
  const value = /^\d{1,7}(?:\.\d{1,3})?$/.test(hours) ? Number(hours) : 0;
  if (value <= 0 || value > MOST_HOURS)
    throw new UsageError(`--hours ${hours} is no number of hours above 0`, 'write for example --hours 30');
  return { hours: value };
}

function noteOf({ note }: CloseOptions): { readonly note?: string } {
  const text = plain(note ?? '').trim();
  if (text.length > LONGEST_NOTE)
    throw new UsageError(`--note has ${text.length} characters`, `say it in ${LONGEST_NOTE}, or write more into the file`);
  return text === '' ? {} : { note: text };
}
