import { classifier, classifyHistory } from '#history/classify.ts';
import type { Verdict } from '#model/verdict.ts';
import { type CommitLine, commitOfLine } from '../commit-line.ts';
import { jsonLines } from '../json-lines.ts';
import { UsageError } from '../options.ts';
import { loadWorkModel } from '../work-model.ts';

export interface ClassifyOptions {
  readonly classes: string;
  readonly oneRepository?: boolean;
}

/** Lines that are held at once when they are judged together. */
const MOST_TOGETHER = 200_000;
const DIGITS = 1000;

/** JSON lines of commits on standard input, one line with the class of each on standard output. */
export async function classify(options: ClassifyOptions): Promise<number> {
  if (process.stdin.isTTY)
    throw new UsageError('there are no commits on standard input', 'give one JSON object a line: nextbest classify < commits.jsonl');
  const say = (verdict: Verdict): Promise<void> => write(`${JSON.stringify(shown(verdict, options.classes === '2'))}\n`);
  if (options.oneRepository === true) {
    for (const verdict of classifyHistory(await together(), { model: loadWorkModel() })) await say(verdict);
    return 0;
  }
  const judge = classifier(loadWorkModel());
  for await (const line of jsonLines(process.stdin)) await say(judge(commitOfLine(line)));
  return 0;
}

async function together(): Promise<readonly CommitLine[]> {
  const commits: CommitLine[] = [];
  for await (const line of jsonLines(process.stdin)) {
    if (commits.length === MOST_TOGETHER)
      throw new UsageError(`there are more than ${MOST_TOGETHER} commits`, 'judge fewer of them together, or leave out --one-repository');
    commits.push(commitOfLine(line));
  }
  return commits;
}

interface Shown {
  readonly class: string;
  readonly confidence: number;
  readonly by: string;
  readonly probabilities: Readonly<Record<string, number>>;
}

/** Of two classes, value holds the fixes too. */
function shown({ class: kind, confidence, by, probabilities: [value, fix, upkeep] }: Verdict, two: boolean): Shown {
  const all = { value: rounded(value), fix: rounded(fix), upkeep: rounded(upkeep) };
  if (!two) return { class: kind, confidence: rounded(confidence), by, probabilities: all };
  const likely = upkeep >= 0.5 ? 'upkeep' : 'value';
  return {
    class: likely,
    confidence: rounded(Math.max(upkeep, 1 - upkeep)),
    by,
    probabilities: { value: rounded(value + fix), upkeep: all.upkeep },
  };
}

function rounded(share: number): number {
  return Math.round(share * DIGITS) / DIGITS;
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}
