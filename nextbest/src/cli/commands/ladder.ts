import { basename } from 'node:path';
import { answerWorkload } from '#ladder/answer.ts';
import { showLadder } from '#ladder/show.ts';
import { CAPABILITIES, type Capability, isCapability } from '#model/capability.ts';
import { toJson } from '#report/json.ts';
import { asOfOf } from '../call.ts';
import { give } from '../give.ts';
import { namedFile } from '../named-file.ts';
import { nearest } from '../nearest.ts';
import { type Options, UsageError } from '../options.ts';
import { catalogOf } from '../own-facts.ts';
import { terminalOptions } from '../terminal.ts';

export interface LadderOptions extends Options {
  readonly workload?: string;
}

const WORKLOAD_SIZE_LIMIT = 1_000_000;

/** The ladder of a capability; with a workload, the rung that fits it, every rejection with its limit, and what it costs. */
export async function ladder(named: string, options: LadderOptions): Promise<number> {
  const capability = capabilityNamed(named);
  const catalog = await catalogOf(options);
  const asOf = asOfOf(options) ?? catalog.date;
  if (options.workload === undefined) {
    const shown = showLadder({ capability, catalog, asOf });
    const { ladderPage } = await import('#report/terminal/ladder/ladder.ts');
    await give(options.json === true ? toJson(shown) : ladderPage(shown, terminalOptions(options)), options);
    return 0;
  }
  const text = namedFile('--workload', options.workload, WORKLOAD_SIZE_LIMIT);
  const { parseWorkload } = await import('#purpose/workload.ts');
  const answer = answerWorkload({ workload: parseWorkload(text, basename(options.workload), capability), catalog, asOf });
  const { fitPage } = await import('#report/terminal/ladder/fit.ts');
  await give(
    options.json === true ? toJson(answer) : fitPage(answer, { ...terminalOptions(options), shelfLife: catalog.shelfLife }),
    options,
  );
  return 0;
}

/** Finer words than a capability that people use for one. */
const FINER: Readonly<Record<string, Capability>> = {
  'compute-http': 'compute',
  'compute-runtime': 'compute',
  'compute-k8s': 'compute',
  deploy: 'compute',
  'media-pdf': 'media',
  vpn: 'networking',
};

function capabilityNamed(word: string): Capability {
  const finer = Object.hasOwn(FINER, word) ? FINER[word] : undefined;
  if (finer !== undefined) return finer;
  if (isCapability(word)) return word;
  const near = nearest(word, CAPABILITIES, 1);
  const mend = near.length === 0 ? '' : `nearest to it: ${near.join(', ')}; `;
  throw new UsageError(`there is no capability ${word}`, `${mend}all are: ${CAPABILITIES.join(', ')}`);
}
