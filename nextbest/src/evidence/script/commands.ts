import { baseName } from '../text.ts';
import { type SimpleCommand, simpleCommands } from './scan.ts';

/** A program that a script calls, with its subcommand where that tells what it is for: `terraform apply`, `aws ecs`, `make`. */
export interface Called {
  readonly name: string;
  /** From 0, within the script. */
  readonly line: number;
}

const PROGRAM = /^[a-z][a-z0-9_.+-]{0,30}$/;
const SUBCOMMAND = /^[a-z][a-z0-9:_-]{0,30}$/;
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;
const FUNCTION = /^[ \t]{0,40}(?:function[ \t]+)?([\w-]{1,60})[ \t]?\(\)/gm;
const CALLED_LIMIT = 200;
/** Programs whose first word after the options is a subcommand. */
const WITH_SUBCOMMAND = new Set(
  (
    'aws gcloud docker az npm yarn pnpm terraform tofu terragrunt helm sam cdk serverless sls flyctl fly firebase wrangler ' +
    'vercel pulumi'
  ).split(' '),
);
/** Their options that take the next word, unless it is written with `=`. */
const WITH_VALUE = new Set(
  (
    '--region --profile --project --output --endpoint-url --context --config --file -f -c -C --cwd --prefix --dir --filter ' +
    '-F -w --workspace --namespace -n --kube-context --kubeconfig --stage -s --account --subscription --log-level'
  ).split(' '),
);
/** Options that take no value: what follows any other one may be its value, and with it a secret. */
const ALONE = new Set(
  (
    '- -- -D -E -H -P -b -d -e -g -i -q -v -x -y --ci --debug --dev --global --help --if-present --json --login --no-cache --no-color ' +
    '--no-input --no-install --non-interactive --prod --production --quiet --recursive --silent --verbose --version --workspaces --yes'
  ).split(' '),
);
/** Words before the command that they lead into. */
const LEADING = new Set('if then else elif while until do ! { time sudo exec env command nohup npx bunx pnpx coproc'.split(' '));
const LEADING_PAIRS = new Set(['poetry run', 'pipenv run', 'uv run', 'bundle exec', 'pnpm dlx', 'pnpm exec', 'yarn dlx', 'npm exec']);
/** Words between a program and its subcommand. */
const BETWEEN = new Set(['alpha', 'beta', 'run-all']);
/** The shell's own words: nothing is started. */
const IGNORED = new Set(
  (
    'cd echo printf set export unset local readonly declare typeset source . : eval exit return true false shift trap read ' +
    'wait test pushd popd break continue ulimit umask alias type let shopt mapfile getopts sleep for select function in fi ' +
    'done esac case'
  ).split(' '),
);

/** The programs of a shell script, each name once at its first line; at most 200. Arguments are never kept. */
export function programsIn(script: string): readonly Called[] {
  const commands = simpleCommands(script);
  const functions = new Set([...script.matchAll(FUNCTION)].map(([, name]) => name));
  const found = new Map<string, Called>();
  for (const command of commands) {
    const name = programOf(command);
    if (name !== undefined && !functions.has(name) && !found.has(name)) found.set(name, { name, line: command.line });
    if (found.size >= CALLED_LIMIT) break;
  }
  return [...found.values()];
}

function programOf({ words }: SimpleCommand): string | undefined {
  // `command -v docker` asks whether a program is there.
  if (words[words.indexOf('command') + 1] === '-v') return undefined;
  const own = withoutLead(words);
  const program = baseName(own[0] ?? '');
  if (!PROGRAM.test(program) || IGNORED.has(program)) return undefined;
  const subcommand = WITH_SUBCOMMAND.has(program) ? subcommandIn(own.slice(1)) : undefined;
  return subcommand === undefined ? program : `${program} ${subcommand}`;
}

/** Without assignments, control words, and programs that only start another one with their options. */
function withoutLead(words: readonly string[]): readonly string[] {
  let at = 0;
  let started = false;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (LEADING_PAIRS.has(`${word} ${words[at + 1]}`)) at += 1;
    else if (started && word.startsWith('-')) {
      if (!standsAlone(word)) return [];
    } else if (!LEADING.has(word) && !ASSIGNMENT.test(word)) break;
    started = true;
  }
  return words.slice(at);
}

function standsAlone(option: string): boolean {
  return ALONE.has(option) || option.includes('=');
}

function subcommandIn(words: readonly string[]): string | undefined {
  let at = 0;
  while ((words[at] ?? '').startsWith('-') || BETWEEN.has(words[at] ?? '')) {
    const option = words[at] ?? '';
    if (!WITH_VALUE.has(option) && !BETWEEN.has(option) && !standsAlone(option)) return undefined;
    at += WITH_VALUE.has(option) ? 2 : 1;
  }
  const word = words[at] ?? '';
  return SUBCOMMAND.test(word) ? word : undefined;
}
