import type { Expected, Said, Verdict } from './expected.ts';

export interface Advised {
  readonly expected: Expected;
  readonly said: readonly Said[];
}

const VERDICTS: readonly Verdict[] = ['agrees', 'other', 'NEVER'];

/** Each repository with its first three, then the counts. `other` is defensible or not: a person has to look. */
export function adviceText(advised: readonly Advised[]): string {
  const first = advised.flatMap(({ said }) => said.slice(0, 1));
  const agreeing = advised.filter(({ said }) => said.some(({ verdict, offered }) => verdict === 'agrees' && offered)).length;
  const kept = advised.filter(({ expected }) => expected.keep !== undefined);
  const rightlyKept = kept.filter(({ said }) => said[0]?.action.kind === 'keep').length;
  return [
    ...advised.flatMap(linesOf),
    `${advised.length} repositories; in ${agreeing} at least one of the first three that are offered is what an expert would do`,
    `where keeping is right: ${rightlyKept}/${kept.length} say so first`,
    countsText('said first', first),
    countsText(
      'first three, offered',
      advised.flatMap(({ said }) => said.filter(({ offered }) => offered)),
    ),
    countsText(
      'first three, listed below "keep"',
      advised.flatMap(({ said }) => said.filter(({ offered }) => !offered)),
    ),
    '',
  ].join('\n');
}

function linesOf({ expected, said }: Advised): string[] {
  return [
    `${expected.repository}${expected.keep === undefined ? '' : ` (keep: ${expected.keep})`}`,
    ...said.map(({ action, verdict, offered }) => `  ${(offered ? verdict : `(${verdict})`).padEnd(9)} ${action.title} [${action.id}]`),
  ];
}

function countsText(name: string, said: readonly Said[]): string {
  const counts = VERDICTS.map((verdict) => `${verdict} ${said.filter((one) => one.verdict === verdict).length}`);
  return `  ${name.padEnd(34)} ${counts.join('  ')}  of ${said.length}`;
}
