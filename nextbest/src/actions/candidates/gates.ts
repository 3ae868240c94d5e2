import type { Question } from '#model/action.ts';
import type { Gate } from '#model/flow.ts';
import { placeText } from '#model/place.ts';
import { range } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { NOTHING, type Proposal } from '../proposal.ts';

/** Pipelines that deploy nothing that users will see: they try, measure, look or tidy up. */
const BESIDE_THE_WAY =
  /(?<![a-z])(?:plan|dry[- ]?run|dev(?:elopment)?|staging|tests?|testing|e2e|end[- ]to[- ]end|integration|scenarios?|performance|perf|load|stress|smoke|benchmarks?|sandbox|preview|destroy|lint|checks?|scans?|audit|rollback|backups?|clean[- ]?up)(?![a-z])/i;

/** Minutes of people's time that one passage of a gate may take at worst; only for what the question could be worth; assumed. */
const MINUTES_AT_WORST = 15;

const WAITS: Readonly<Record<Gate['kind'], (name: string) => string>> = {
  'manual-start': (name) => `somebody starts "${name}" by hand`,
  approval: (name) => `somebody approves "${name}"`,
  environment: (name) => `it may go to the environment "${name}"`,
};

/** A gate that the files show is a wait that they do not: how long it takes is asked, never assumed to be nothing. */
export function gateQuestions({ flow }: Situation): Proposal {
  const first =
    flow.gates.find((gate) => gate.kind !== 'environment' && !BESIDE_THE_WAY.test(gate.name)) ??
    flow.gates.find((gate) => /prod|live/i.test(gate.name));
  if (first === undefined || flow.changesPerYear === 0) return NOTHING;
  const question: Question = {
    ask: `How long does a finished change wait until ${WAITS[first.kind](first.name)}? (${placeText(first.place)}; ${flow.changesPerYear} commits in a year may be waiting for it)`,
    of: 'team',
    worth: range(0, 0, (flow.changesPerYear * MINUTES_AT_WORST) / 60, 'hours/year'),
  };
  return { ...NOTHING, questions: [question] };
}
