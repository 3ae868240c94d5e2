import type { Candidate, Tried } from '#model/action.ts';
import type { Bet } from '#model/bet.ts';
import { assumed, stated } from '#model/evidence.ts';
import type { Situation } from '#model/situation.ts';
import { AFTER_RESULT, ORIGIN } from './judgement.ts';
import type { Proposal } from './proposal.ts';
import { lessLikely } from './voice.ts';

type Closed = Bet & { readonly result: NonNullable<Bet['result']> };

/** What became of it, in words: `tried on 2026-05-01: lost (twice as slow)`. */
export function resultText({ result: { is, on, note } }: Closed): string {
  return `tried on ${on}: ${is}${note === undefined ? '' : ` (${note})`}`;
}

/** The last bet on each action: a later one says what holds now. */
function lastBets({ bets = [] }: Situation): readonly Bet[] {
  const last = new Map<string, Bet>();
  for (const bet of [...bets].sort((a, b) => (dateOf(a) === dateOf(b) ? (a.id < b.id ? -1 : 1) : dateOf(a) < dateOf(b) ? -1 : 1)))
    last.set(bet.action, bet);
  return [...last.values()];
}

/** A bet that runs is newer than all that are closed. */
function dateOf({ result, started }: Bet): string {
  return result?.on ?? `9${started}`;
}

/** Bets that were lost, and not won since. */
export function lostBets(situation: Situation): readonly Closed[] {
  return lastBets(situation).flatMap((bet) => (bet.result?.is === 'lost' ? [{ ...bet, result: bet.result }] : []));
}

/** What results say of all candidates: what was lost is not proposed again, and stands among the rejections; the rest remembers what became of it. */
export function remembered(situation: Situation, { candidates, rejected, questions }: Proposal): Proposal {
  const last = lastBets(situation);
  const lost = lostBets(situation);
  const open = candidates.filter((candidate) => candidate.kind === 'keep' || !lost.some((bet) => isSameMove(bet, candidate)));
  return {
    questions,
    candidates: open.map((candidate) => withResult(candidate, last)),
    rejected: [...rejected, ...lost.map((bet) => ({ id: bet.action, why: resultText(bet) }))],
  };
}

/** The ids of components change when they are renamed: what moved where tells as much. */
function isSameMove(bet: Bet, { id, kind, to, components }: Candidate): boolean {
  if (bet.action === id) return true;
  const sameTarget = to !== undefined && bet.to?.technology === to.technology;
  return sameTarget && bet.kind === kind && bet.components.some((one) => components.includes(one));
}

function withResult(candidate: Candidate, last: readonly Bet[]): Candidate {
  const bet = candidate.kind === 'keep' ? undefined : last.find((one) => isSameMove(one, candidate));
  if (bet === undefined) return candidate;
  const { result } = bet;
  if (result === undefined) return running(candidate, bet);
  const closed = { ...bet, result };
  const tried: Tried = { bet: bet.id, result: result.is, on: result.on, says: resultText(closed) };
  const known = { ...candidate, tried, because: [stated(resultText(closed), { path: bet.path }), ...candidate.because] };
  if (result.is === 'won') return nextStep(known, result.on);
  return result.is === 'lost' ? known : doubted(known, result.is);
}

function running(candidate: Candidate, { started, id, path, card }: Bet): Candidate {
  return {
    ...candidate,
    notToday: `it runs since ${started} as bet ${id}: its result is read on ${card.by}`,
    because: [stated(`started on ${started}`, { path }), ...candidate.because],
  };
}

/** It has worked once and is still there: the rest of it is what is left to do. */
function nextStep(candidate: Candidate, on: string): Candidate {
  return {
    ...candidate,
    firstSlice: { ...candidate.firstSlice, what: `Move the next part of it: the first one has worked (${on})` },
    objections: [{ says: 'Will it work here?', answer: `It has: the bet was won on ${on}. What is left is the rest of it.` }],
  };
}

function doubted(candidate: Candidate, result: keyof typeof AFTER_RESULT): Candidate {
  const factor = AFTER_RESULT[result];
  const says = `after a result that was ${result}: chance of success times ${factor}: ${ORIGIN}`;
  return { ...candidate, succeeds: lessLikely(candidate.succeeds, factor), because: [...candidate.because, assumed(says)] };
}
