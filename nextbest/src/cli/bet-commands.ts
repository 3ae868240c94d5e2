import { Argument, type Command } from 'commander';
import { BET_RESULTS, type BetResult } from '#model/bet-result.ts';
import { EXAMPLES } from './examples.ts';
import type { Options } from './options.ts';

/** How the program gives its commands what they share. */
export interface Ways {
  readonly done: (code: number) => void;
  readonly shared: (command: Command) => Command;
  readonly withChanges: (command: Command) => Command;
  readonly withFacts: (command: Command) => Command;
  readonly merged: (command: Command) => Options;
}

/** `nextbest bet start|list|check|close`. */
export function addBet(program: Command, ways: Ways): void {
  const bet = program.command('bet').description('experiments in .nextbest/bets/ and what became of them').helpCommand(false);
  bet.addHelpText('after', EXAMPLES.bet);
  addStart(bet, ways);
  addClose(bet, ways);
  const { done, shared, merged } = ways;
  const list = shared(bet.command('list'))
    .description('bets that are due, open and closed; how good the forecasts were')
    .argument('[path...]');
  list.action(async (paths: string[]) => done(await (await import('./commands/bet/list.ts')).list(paths, merged(list))));
  const check = shared(bet.command('check')).description('looks again at what bets were started on');
  check.argument('[id]', 'a bet; without it all that are open').argument('[path...]');
  check.action(async (first: string | undefined, paths: string[]) => {
    done(await (await import('./commands/bet/check.ts')).check({ first, paths, options: merged(check) }));
  });
}

function addStart(bet: Command, { done, shared, withChanges, withFacts, merged }: Ways): void {
  const start = withFacts(withChanges(shared(bet.command('start')))).description(
    'writes down what is expected of an action, and what would prove it wrong',
  );
  start.argument('<action>', 'its id, or its number in the list').argument('[path...]');
  start
    .option('--metric <text>', 'the one number that tells; each part of the card is written from the action unless you say it')
    .option('--direction <text>', 'which way the metric moves, and how far')
    .option('--because <text>', 'the reason')
    .option('--falsifier <text>', 'the number that proves it wrong')
    .option('--guardrail <text>', 'what must not get worse')
    .option('--by <date>', 'when the result is read, YYYY-MM-DD')
    .option('--fallback <text>', 'where to go back to');
  start.action(async (action: string, paths: string[]) => {
    const options = { ...start.opts(), ...merged(start) };
    done(await (await import('./commands/bet/start.ts')).start({ action, paths, options }));
  });
}

function addClose(bet: Command, { done, shared, merged }: Ways): void {
  const close = shared(bet.command('close')).description('adds what became of a bet to its file');
  close.argument('<id>', 'the bet, or the action that it is on');
  close.addArgument(new Argument('<result>', 'what became of it').choices(BET_RESULTS)).argument('[path...]');
  close
    .option('--hours <number>', 'hours of the team that it took')
    .option('--note <text>', 'what you learnt')
    .option('--early', 'before its date: it is noted that you looked early');
  close.action(async (id: string, result: BetResult, paths: string[]) => {
    const options = { ...close.opts(), ...merged(close) };
    done(await (await import('./commands/bet/close.ts')).close({ id, result, paths, options }));
  });
}
