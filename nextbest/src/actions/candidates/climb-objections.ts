import type { Candidate } from '#model/action.ts';
import { type Evidence, stated } from '#model/evidence.ts';
import type { Situation } from '#model/situation.ts';
import { seamOf } from '../seam.ts';
import { resultText } from '../tried.ts';
import type { Move } from './climb-move.ts';

/** What holds data that has to be carried over. */
const HOLDS_DATA: ReadonlySet<string> = new Set([
  'relational-db',
  'document-db',
  'search',
  'object-storage',
  'file-storage',
  'analytics',
  'streaming',
]);

/** What is said against every move, answered from this one's own edges. */
export function objectionsTo(situation: Situation, move: Move): Candidate['objections'] {
  const tried = move.lost.map(({ title }) => ({
    says: `We tried that: ${title}.`,
    answer: `This is another step: ${move.target.rung.name}, and it is measured anew.`,
  }));
  return [
    ...tried,
    { says: 'It is too complicated, we cannot rewrite it.', answer: `${keptWords(situation, move)} ${seamOf(situation, move.component)}` },
  ];
}

/** What the present technology speaks and the next one understands. */
function keptWords(situation: Situation, { use, target, from, fit }: Move): string {
  const data = HOLDS_DATA.has(fit.capability) ? ' The data is copied, and the present one stays until both say the same.' : '';
  if (from === 'home-made') return `Not all of it: one use of it moves, the others stay until that has shown to be better.${data}`;
  const spoken = situation.catalog.technologies.find(({ id }) => id === use.technology)?.speaks ?? [];
  const kept = spoken.filter((protocol) => target.rung.keeps.includes(protocol));
  if (kept.includes('container-image')) return 'Nothing is rewritten: the same image runs there.';
  if (kept.length === 0) return `What calls it has to change, so only one caller moves first.${data}`;
  return `Nothing is rewritten: clients go on speaking ${kept.join(' and ')}.${data}`;
}

/** Why not the rung that comes first on the ladder. */
export function lossesOf({ lost, target }: Move): Evidence[] {
  return lost.map((bet) => stated(`${bet.title}: ${resultText(bet)}; ${target.rung.name} comes next on the ladder`, { path: bet.path }));
}
