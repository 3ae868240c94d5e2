import type { Bet, Forecast } from '#model/bet.ts';
import { range } from '#model/range.ts';
import { type BetFile, betShape, type ResultBlock, resultShape } from './bet-shape.ts';
import { parseStated } from './document.ts';
import { StatedFileError } from './stated-file-error.ts';

/** What opens and closes the head of the file. */
const FENCE = '---';
/** What opens a block that the program reads; the rest of the text is for people. */
const BLOCK = '```nextbest';
const BLOCK_END = '```';

/** `.nextbest/bets/<id>.md` as a value; of several results the last one counts. Throws StatedFileError with the line of the first problem. */
export function parseBet(text: string, path: string): Bet {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end < 0)
    throw new StatedFileError(path, 1, `a bet starts with its head between two lines of ${FENCE}, as nextbest bet start writes it`);
  const { value } = parseStated(part(lines, 1, end), path, betShape);
  const result = resultsIn(lines, end + 1, path).at(-1);
  return { ...betOf(value, path), ...(result === undefined ? {} : { result: resultOf(result) }) };
}

function resultOf({ result, ...rest }: ResultBlock): NonNullable<Bet['result']> {
  return { is: result, ...withoutAbsent(rest) };
}

function resultsIn(lines: readonly string[], from: number, path: string): ResultBlock[] {
  const results: ResultBlock[] = [];
  let open = -1;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]?.trimEnd();
    if (open < 0 && line === BLOCK) open = index;
    else if (open >= 0 && line === BLOCK_END) {
      results.push(parseStated(part(lines, open + 1, index), path, resultShape).value);
      open = -1;
    }
  }
  if (open >= 0) throw new StatedFileError(path, open + 1, `the block that starts here has no end: close it with a line of ${BLOCK_END}`);
  return results;
}

/** Lines `from` to `to` alone, where they stand in the file: so that a problem is told with its line. */
function part(lines: readonly string[], from: number, to: number): string {
  return `${'\n'.repeat(from)}${lines.slice(from, to).join('\n')}\n`;
}

function betOf({ capability, from, to, fallback, commit, evidence, forecast, ...file }: BetFile, path: string): Bet {
  return {
    ...file,
    id: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''),
    path,
    ...(capability === undefined ? {} : { capability }),
    ...(from === undefined ? {} : { from: withoutAbsent(from) }),
    ...(to === undefined ? {} : { to }),
    ...(fallback === undefined ? {} : { fallback }),
    ...(commit === undefined ? {} : { commit }),
    forecast: forecastOf(forecast),
    evidence: evidence.map(({ says, path: file, repository, line }) =>
      file === undefined ? { says } : { says, place: withoutAbsent({ repository, path: file, line }) },
    ),
  };
}

function forecastOf({ succeeds, effort, frees }: BetFile['forecast']): Forecast {
  return { succeeds: range(...succeeds, 'chance'), effort: range(...effort, 'hours'), frees: range(...frees, 'hours/month') };
}

/** Keys that are not there arrive as `undefined`; the model knows only absence. */
type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

function withoutAbsent<T extends object>(value: T): Present<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only keys whose value is undefined are dropped
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Present<T>;
}
