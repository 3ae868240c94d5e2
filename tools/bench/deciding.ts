import { rank } from '../../nextbest/src/decide/rank.ts';
import type { Candidate } from '../../nextbest/src/model/action.ts';
import { type Range, range } from '../../nextbest/src/model/range.ts';

const RUNS = 5;
const CANDIDATES = 200;
const DRAWS = 20_000;
/** Milliseconds of the processor that a ranking may take. */
const BUDGET = 500;

/** What ranking takes, without the value of information: seconds of the processor, so that other work on the machine tells less. */
export function decidingLines(): readonly string[] {
  const candidates = madeUp();
  const once = (): number => {
    const before = process.cpuUsage();
    rank(candidates, { seed: 1, draws: DRAWS, hoursPerCommit: range(0.5, 2, 6, 'hours/commit') });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const runs = Array.from({ length: RUNS }, once);
  const median = [...runs].sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
  const each = runs.map((milliseconds) => milliseconds.toFixed(0)).join(', ');
  return [
    `ranking ${CANDIDATES} candidates in ${DRAWS} worlds: ${median.toFixed(0)} ms of the processor, median of ${RUNS} runs (${each})`,
    `  ${median <= BUDGET ? 'within' : 'ABOVE'} the budget of ${BUDGET} ms`,
  ];
}

/** Candidates as repositories have them: from commits or stated hours, with costs, effort and a chance. */
function madeUp(): Candidate[] {
  return Array.from({ length: CANDIDATES }, (_, index): Candidate => {
    const size = 1 + (index % 17);
    const commits = index % 2 === 0 ? { freesCommits: around(3 * size, 'commits/quarter') } : {};
    return {
      id: `climb/${index}`,
      title: `candidate ${index}`,
      kind: index === 0 ? 'keep' : 'climb',
      components: [`component ${index}`],
      serves: { need: 'speed', notices: 'less waiting' },
      firstSlice: { what: 'one of them', hours: around(2, 'hours') },
      timeToTry: around(2, 'hours'),
      frees: around(size, 'hours/month'),
      ...commits,
      costs: around(0.5, 'hours/month'),
      effort: around(4 * size, 'hours'),
      succeeds: range(0.6, 0.75, 0.9, 'chance'),
      experiment: { hypothesis: 'h', metric: 'm', falsifier: 'f', guardrail: 'g', by: '2026-02-01', fallback: 'back' },
      limitsChecked: [],
      objections: [],
      warnings: [],
      needs: [],
      because: [],
    };
  });
}

function around(likely: number, unit: string): Range {
  return range(likely / 2, likely, likely * 2, unit);
}
