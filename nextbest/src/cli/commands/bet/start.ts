import { type OwnWords, openBet } from '#bets/card.ts';
import { betId } from '#bets/freeze.ts';
import { type LintFinding, lintCard } from '#bets/lint.ts';
import type { Bet } from '#model/bet.ts';
import type { BetReport } from '#model/bet-reports.ts';
import { advise } from '#pipeline.ts';
import { parseBet } from '#purpose/bet-file.ts';
import { betHead } from '#purpose/bet-text.ts';
import { betProse } from '#report/bets/prose.ts';
import { toJson } from '#report/json.ts';
import { startedPage } from '#report/terminal/bets.ts';
import { datedBy } from '../../bet-chosen.ts';
import { betsRepository, hashOf, isThere, refuseRevision, writeNew } from '../../bet-file.ts';
import { chosenAction } from '../../chosen-action.ts';
import { give } from '../../give.ts';
import { type Options, UsageError } from '../../options.ts';
import { BETS_FOLDER } from '../../own-bets.ts';
import { withRequest } from '../../run.ts';
import { terminalOptions } from '../../terminal.ts';

const MOST_ATTEMPTS = 100;

/** Parts of the card in the team's own words. */
export interface StartOptions extends Options {
  readonly metric?: string;
  readonly direction?: string;
  readonly because?: string;
  readonly falsifier?: string;
  readonly guardrail?: string;
  readonly by?: string;
  readonly fallback?: string;
}

export interface StartCall {
  /** An id, or a rank. */
  readonly action: string;
  readonly paths: readonly string[];
  readonly options: StartOptions;
}

/** Lints the card of an action, freezes it with the forecast, and writes it to `.nextbest/bets/`. */
export async function start({ action: wanted, paths, options }: StartCall): Promise<number> {
  refuseRevision(options);
  return withRequest(paths, options, async (request, folders) => {
    const { repository, root } = betsRepository(request.repositories, folders);
    const { decision } = await advise(request);
    const action = chosenAction(decision, wanted);
    refuseRunning(request.bets ?? [], action.id);
    const draft = openBet(action, ownWords(options));
    refuseUnready(lintCard(draft.card, request.asOf));
    const started = { ...draft, started: request.asOf, ...(repository.commit === undefined ? {} : { commit: repository.commit }) };
    const bet = named({ ...started, hash: hashOf(draft) }, root);
    const text = `${betHead(bet)}\n${betProse(bet)}`;
    // What cannot be read back must not be written.
    parseBet(text, bet.path);
    writeNew(root, bet.path, text);
    const { schemaVersion, asOf, repositories } = decision;
    const report: BetReport = { schemaVersion, asOf, repositories, bet };
    const dated = datedBy(
      options,
      request.repositories.map(({ commit }) => commit),
    );
    await give(options.json === true ? toJson(report) : startedPage(report, dated, terminalOptions(options)), options);
    return 0;
  });
}

function refuseRunning(bets: readonly Bet[], action: string): void {
  const running = bets.find((bet) => bet.action === action && bet.result === undefined);
  if (running === undefined) return;
  throw new UsageError(
    `a bet on ${action} runs already: ${running.id}`,
    `say what became of it: nextbest bet close ${running.id} won|lost|neutral|inconclusive`,
  );
}

function refuseUnready(findings: readonly LintFinding[]): void {
  if (findings.length === 0) return;
  throw new UsageError(
    `the card is not ready: ${findings.map(({ part, says }) => `${part} ${says}`).join('; ')}`,
    findings.map(({ part, mend }) => `--${part}: ${mend}`).join('; '),
  );
}

function ownWords({ metric, direction, because, falsifier, guardrail, by, fallback }: StartOptions): OwnWords {
  return {
    ...(metric === undefined ? {} : { metric }),
    ...(direction === undefined ? {} : { direction }),
    ...(because === undefined ? {} : { because }),
    ...(falsifier === undefined ? {} : { falsifier }),
    ...(guardrail === undefined ? {} : { guardrail }),
    ...(by === undefined ? {} : { by }),
    ...(fallback === undefined ? {} : { fallback }),
  };
}

/** Under the first name that nothing has. */
function named(bet: Omit<Bet, 'id' | 'path'>, root: string): Bet {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const id = betId(bet, attempt);
    const path = `${BETS_FOLDER}${id}.md`;
    if (!isThere(root, path)) return { id, path, ...bet };
  }
  throw new UsageError(`${MOST_ATTEMPTS} bets on ${bet.action} were started on ${bet.started}`, 'name another day with --as-of');
}
