import { type Judgement, wasForetold, wasWarned } from './judge-move.ts';
import { hitAmong } from './measures.ts';
import type { Move } from './moves.ts';

/** The figures of all moves, and by what the team did. */
export function movesText(judged: readonly Judgement[]): string {
  const kinds = [...new Set(judged.map(({ move }) => move.did))].sort();
  const counts = judged.map(({ candidates }) => candidates.length).sort((a, b) => a - b);
  return [
    `${judged.length} moves in ${new Set(judged.map(({ move }) => move.repository)).size} repositories`,
    `foretold (hit@5, or warned of the later fallback) ${judged.filter(wasForetold).length}/${judged.length}`,
    hitsText('all', judged),
    ...kinds.map((did) =>
      hitsText(
        did,
        judged.filter(({ move }) => move.did === did),
      ),
    ),
    `candidates per tree: median ${counts[Math.floor(counts.length / 2)] ?? 0}, from ${counts[0] ?? 0} to ${counts.at(-1) ?? 0}`,
    ...[1, 5].map((count) => liftText(judged, count)),
    ...warnedText(judged),
    '',
  ].join('\n');
}

function hitsText(name: string, judged: readonly Judgement[]): string {
  const hits = [1, 5].map((count) => `hit@${count} ${judged.filter(({ places }) => hitAmong(places, count)).length}/${judged.length}`);
  const anywhere = judged.filter(({ places }) => places.length > 0).length;
  const rejected = judged.filter((one) => one.places.length === 0 && one.rejected.length > 0).length;
  return `  ${name.padEnd(18)} ${hits.join('  ')}  anywhere ${anywhere}  rejected with a reason ${rejected}`;
}

function liftText(judged: readonly Judgement[], count: number): string {
  const ours = judged.filter(({ places }) => hitAmong(places, count)).length;
  const [size, lot] = [sum(judged.map(({ bySize }) => bySize(count))), sum(judged.map(({ byLot }) => byLot(count)))];
  return `the same candidates, hit@${count}: ours ${ours}, by component size ${size.toFixed(1)} (lift ${lift(ours, size)}), at random ${lot.toFixed(1)} (lift ${lift(ours, lot)})`;
}

function lift(ours: number, theirs: number): string {
  return theirs === 0 ? 'none to compare' : (ours / theirs).toFixed(2);
}

function warnedText(judged: readonly Judgement[]): string[] {
  return (['fell-back', 'stayed'] as const).map((outcome) => {
    const own = judged.filter(({ move }) => move.outcome === outcome);
    const proposed = own.filter(({ places }) => places.length > 0).length;
    const warned = own.filter(wasWarned);
    const ways = [...new Set(warned.flatMap(({ warnings }) => warnings))].sort().join(', ');
    return `climbs that ${WORDS[outcome]}: ${own.length}, proposed ${proposed}, warned ${warned.length}${ways === '' ? '' : ` (${ways})`}`;
  });
}

const WORDS: Readonly<Record<NonNullable<Move['outcome']>, string>> = { 'fell-back': 'were taken back', stayed: 'nobody regretted' };

/** Each move with the first five of the answer. */
export function eachMoveText(judged: readonly Judgement[]): string {
  return judged
    .map(({ move, candidates, places, rejected, warnings }) =>
      [
        `${move.id} (${move.did}, ${move.date}): ${move.component}`,
        `  ${placesText(places, candidates.length)}${warnings.length === 0 ? '' : `; said against it: ${warnings.join(', ')}`}`,
        ...rejected.slice(0, 2).map((why) => `  rejected: ${why}`),
        ...candidates
          .slice(0, 5)
          .map(({ id, title }, index) => `  ${places.includes(index + 1) ? '*' : ' '}${index + 1}. ${title} [${id}]`),
        '',
      ].join('\n'),
    )
    .join('');
}

function placesText(places: readonly number[], all: number): string {
  return places.length === 0 ? `not among ${all} candidates` : `place ${places.join(', ')} of ${all}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
