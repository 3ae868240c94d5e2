import { Command, CommanderError, Option } from 'commander';
import { addBet } from './bet-commands.ts';
import type { ClassifyOptions } from './commands/classify.ts';
import { EXAMPLES } from './examples.ts';
import { refuseMistyped } from './mistyped.ts';
import type { Options } from './options.ts';
import { exitCodeFor, sayProblem, shown } from './problem.ts';
import { version } from './version.ts';

/** Runs one call of the command line; gives its exit code (contract: 0, 1, 2, 3, 70, 130). */
export async function run(words: readonly string[]): Promise<number> {
  let code = 0;
  const program = programWith((result) => {
    code = result;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? 0 : 2;
    sayProblem(problem, process.stderr);
    return exitCodeFor(problem);
  }
}

/** The whole command line; `done` is told the exit code of the command that ran. */
export function programWith(done: (code: number) => void): Command {
  const program = new Command('nextbest')
    .description(
      "Reads a team's repositories and says what its next best action is.\nOffline: nothing of what it reads is run, nothing leaves this machine.",
    )
    .version(version())
    .argument('[path...]', 'work trees or bare git directories, by default the current folder; several are one product')
    .addHelpText('after', EXAMPLES.nextbest)
    .helpCommand('help [command]', 'how to call a command')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(sayWrongCall(text)) })
    .showHelpAfterError('(nextbest --help shows how to call it)');
  withFacts(withChanges(shared(program)))
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(['text', 'json', 'markdown', 'html']).default('text'))
    .addOption(new Option('--fail-on <gate>', 'exit with 1 when this holds').choices(['due', 'coverage-low']))
    .action(async (paths: string[], options: Options) => {
      refuseMistyped(
        paths,
        program.commands.map((command) => command.name()),
      );
      done(await (await import('./commands/answer.ts')).answer(paths, options));
    });
  addCommands(program, done);
  addBet(program, { done, shared, withChanges, withFacts, merged });
  addCase(program, done);
  addClassify(program, done);
  addLadder(program, done);
  return program;
}

/** The commands besides the answer itself; each loads its own code when it is called. */
function addCommands(program: Command, done: (code: number) => void): void {
  const list = withFacts(withChanges(shared(commandOf(program, 'list'))))
    .description('every candidate in order; chores, dates and rejections apart, with reasons')
    .argument('[path...]');
  list.action(async (paths: string[]) => done(await (await import('./commands/list.ts')).list(paths, merged(list))));

  const explain = withFacts(withChanges(shared(commandOf(program, 'explain')))).description('how each number of an action came about');
  explain.argument('<action>', 'its id, or its number in the list').argument('[path...]');
  explain.action(async (action: string, paths: string[]) => {
    done(await (await import('./commands/explain.ts')).explain({ action, paths, options: merged(explain) }));
  });

  const components = shared(commandOf(program, 'components'))
    .description('the stack: deployables, services, edges, each with evidence')
    .argument('[path...]');
  components.action(async (paths: string[]) =>
    done(await (await import('./commands/components.ts')).components(paths, merged(components))),
  );

  const facts = shared(commandOf(program, 'facts')).description('the raw facts, and what could not be read').argument('[path...]');
  facts.action(async (paths: string[]) => done(await (await import('./commands/facts.ts')).facts(paths, merged(facts))));

  const history = withChanges(shared(commandOf(program, 'history')))
    .description('what owning it costs, where the work goes, how long value takes')
    .argument('[path...]')
    .option('--lines', 'count lines added and removed in the last 12 months, too: contents are read for it')
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(['text', 'json', 'markdown', 'html']).default('text'));
  history.action(async (paths: string[]) => done(await (await import('./commands/history.ts')).history(paths, merged(history))));

  const map = shared(commandOf(program, 'map')).description('the Wardley map of the stack').argument('[path...]');
  map.addOption(new Option('-f, --format <format>', 'the language of the map').choices(['svg', 'owm', 'json', 'html']).default('svg'));
  map.action(async (paths: string[]) => done(await (await import('./commands/map.ts')).map(paths, merged(map))));

  const init = commandOf(program, 'init').description('asks what your product is for and writes .nextbest/purpose.yaml').argument('[path]');
  init.action(async (path: string | undefined) => done(await (await import('./commands/init.ts')).init(path ?? '.')));
}

function addCase(program: Command, done: (code: number) => void): void {
  const businessCase = withFacts(withChanges(shared(commandOf(program, 'case')))).description(
    'the one-page business case for an action, in plain words',
  );
  businessCase.argument('<action>', 'its id, or its number in the list').argument('[path...]');
  businessCase.addOption(new Option('-f, --format <format>', 'how to print it').choices(['markdown', 'html']).default('markdown'));
  businessCase.action(async (action: string, paths: string[]) => {
    done(await (await import('./commands/case.ts')).businessCase({ action, paths, options: merged(businessCase) }));
  });
}

function addClassify(program: Command, done: (code: number) => void): void {
  const classify = commandOf(program, 'classify').description('what each commit was for: value, a fix or upkeep; JSON lines in and out');
  classify.addOption(new Option('--classes <count>', 'classes to tell apart').choices(['2', '3']).default('3'));
  classify.option('--one-repository', 'the lines are commits of one repository: judge them together, when all are read');
  classify.action(async (options: ClassifyOptions) => done(await (await import('./commands/classify.ts')).classify(options)));
}

function addLadder(program: Command, done: (code: number) => void): void {
  const ladder = withFacts(commandOf(program, 'ladder'))
    .description('who could run a capability for you, most managed first; with a workload, which of them fits and what it costs')
    .argument('<capability>', 'queue, compute, relational-db … (any wrong word lists them all)')
    .option('--workload <file>', 'facts of one workload, YAML or JSON')
    .option('--as-of <date>', 'the only clock, YYYY-MM-DD; by default the date of the catalogue')
    .option('--json', 'print JSON (schemas: ladder and fit in nextbest/schema)')
    .option('-o, --output <file>', 'write the result to a file')
    .option('--no-color', 'no colour (NO_COLOR works too)');
  ladder.action(async (capability: string) => done(await (await import('./commands/ladder.ts')).ladder(capability, merged(ladder))));
}

function commandOf(program: Command, name: keyof typeof EXAMPLES): Command {
  return program.command(name).addHelpText('after', EXAMPLES[name]);
}

/** What commander says of a wrong call repeats what was written, which may be anything. */
function sayWrongCall(text: string): string {
  return `${text.trimEnd().split('\n').map(shown).join('\n')}\n`;
}

/** Options may stand before or after the command: what was written wins over any default, the command's own default over the general one. */
function merged(command: Command): Options {
  const above = commandsAbove(command);
  const general: Options & Record<string, unknown> = Object.assign({}, ...above.map((one) => one.opts()));
  const own = Object.entries(command.opts()).filter(([name]) => {
    const written = command.getOptionValueSource(name) !== 'default';
    return written || above.every((one) => one.getOptionValueSource(name) !== 'cli');
  });
  return { ...general, ...Object.fromEntries(own) };
}

/** From the program itself down to the command's parent. */
function commandsAbove({ parent }: Command): readonly Command[] {
  return parent === null ? [] : [...commandsAbove(parent), parent];
}

/** Options that every command takes. */
function shared(command: Command): Command {
  return command
    .option('--at <revision>', 'analyse the repository as it stood at a revision, without a checkout')
    .option('--as-of <date>', 'the only clock, YYYY-MM-DD; by default the date of the analysed commit')
    .option('--json', 'print JSON (schemas: nextbest/schema)')
    .option('-o, --output <file>', 'write the result to a file')
    .option('--purpose <file>', 'a purpose file elsewhere than in .nextbest/')
    .option('--seed <number>', 'seed of the simulation', '1')
    .option('--quiet', 'no progress')
    .option('--no-color', 'no colour (NO_COLOR works too)')
    .option('--no-cache', 'read everything afresh and keep nothing');
}

/** What every command takes that values actions or tells how long changes take. */
function withChanges(command: Command): Command {
  return command.option('--changes <file>', 'an export of pull or merge requests (docs/guides/changes.md)');
}

/** What every command takes that gives advice. */
function withFacts(command: Command): Command {
  return command.option('--facts <folder>', 'facts of your own instead of those of the catalogue (docs/guides/facts.md)');
}
