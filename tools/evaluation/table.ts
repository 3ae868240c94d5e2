import type { Score } from './score.ts';

export interface Figures {
  readonly technologies: Score;
  readonly names: Score;
  readonly deployables: Score;
  readonly edges: Score;
  readonly environments: Score;
  readonly places: Score;
  /** Processor seconds. */
  readonly seconds: number;
  readonly peer?: { readonly names: Score; readonly seconds: number };
}

export interface Row {
  readonly repository: string;
  /** Absent: the repository is not there, so nothing was run. */
  readonly figures?: Figures;
}

const KINDS = ['technologies', 'names', 'deployables', 'edges', 'environments', 'places'] as const;
type Kind = (typeof KINDS)[number];

/** One line per repository and one that sums them all; every figure as its share and its counts. */
export function tableText(rows: readonly Row[]): string {
  const run = rows.flatMap(({ figures }) => figures ?? []);
  const missing = rows.filter(({ figures }) => figures === undefined).map(({ repository }) => repository);
  return [
    ...rows.flatMap(({ repository, figures }) => (figures === undefined ? [] : [repository, ...linesOf([figures])])),
    `ALL (${run.length} repositories)`,
    ...linesOf(run),
    ...(missing.length === 0 ? [] : [`not run, because absent: ${missing.join(', ')}`]),
    '',
  ].join('\n');
}

function linesOf(figures: readonly Figures[]): string[] {
  const own = KINDS.map((kind) =>
    line(
      kind,
      figures.map((one) => one[kind]),
    ),
  );
  const peers = figures.flatMap(({ peer }) => peer ?? []);
  const seconds = `  processor seconds   ${sum(figures.map((one) => one.seconds)).toFixed(2)}`;
  if (peers.length === 0) return [...own, seconds];
  const theirs = sum(peers.map((one) => one.seconds));
  return [
    ...own,
    `${line(
      'names',
      peers.map((one) => one.names),
    )}   (stack-analyser)`,
    `${seconds}, stack-analyser ${theirs.toFixed(2)}, ratio ${(sum(figures.map((one) => one.seconds)) / theirs).toFixed(2)}`,
  ];
}

function line(kind: Kind, scores: readonly Score[]): string {
  const right = sum(scores.map((one) => one.right.length));
  const missed = sum(scores.map((one) => one.missed.length));
  const wrong = sum(scores.map((one) => one.wrong.length));
  const confirmed = sum(scores.map((one) => one.confirmed ?? one.right.length));
  const open = sum(scores.map((one) => one.open?.length ?? 0));
  const judged = open === 0 ? '' : `, ${open} not judged`;
  return `  ${kind.padEnd(14)} recall ${share(right, missed)} (${right}/${right + missed})  precision ${share(confirmed, wrong)} (${wrong} wrong${judged})`;
}

function share(part: number, rest: number): string {
  return part + rest === 0 ? '  –  ' : (part / (part + rest)).toFixed(3);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Each failure by itself, to be looked at one by one. */
export function failuresText(rows: readonly Row[]): string {
  return rows
    .flatMap(({ repository, figures }) =>
      figures === undefined ? [] : KINDS.flatMap((kind) => failures(`${repository} ${kind}`, figures[kind])),
    )
    .map((each) => `${each}\n`)
    .join('');
}

function failures(of: string, { missed, wrong, open = [] }: Score): string[] {
  return [
    ...missed.map((one) => `${of} MISSED ${one}`),
    ...wrong.map((one) => `${of} WRONG ${one}`),
    ...open.map((one) => `${of} NOT JUDGED ${one}`),
  ];
}
