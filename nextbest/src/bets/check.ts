import type { Bet, BetCheck, BetFinding, BetState } from '#model/bet.ts';
import type { Component, Landscape } from '#model/component.ts';

export function stateOf({ result, card }: Bet, asOf: string): BetState {
  if (result !== undefined) return 'closed';
  return card.by <= asOf ? 'due' : 'open';
}

/** What the repositories say now. */
export interface Seen {
  readonly landscape: Landscape;
  /** `path`, and `<repository>:<path>` of each file. */
  readonly files: ReadonlySet<string>;
  readonly asOf: string;
  /** Hash of what the file holds now. */
  readonly hash: string;
}

/** What has become of what a bet was started on. */
export function checkBet(bet: Bet, seen: Seen): BetCheck {
  const state = stateOf(bet, seen.asOf);
  const frozen = seen.hash === bet.hash ? [] : [CHANGED];
  if (state === 'closed') return { bet, state, findings: frozen };
  return { bet, state, findings: [...frozen, ...dueIn(bet, state), ...subjectOf(bet, seen), ...placesOf(bet, seen)] };
}

const CHANGED: BetFinding = {
  code: 'frozen-changed',
  says: 'its card or forecast was changed after it had started: what it says now is not what was bet on',
};

function dueIn({ card }: Bet, state: BetState): BetFinding[] {
  if (state !== 'due') return [];
  return [{ code: 'due', says: `its date, ${card.by}, has come: read "${card.metric}"; it is lost if ${card.falsifier}` }];
}

/** Whether the move shows in the files, and whether there is still something to move. */
function subjectOf(bet: Bet, { landscape: { components } }: Seen): BetFinding[] {
  const target = bet.to === undefined ? undefined : useOf(components, bet, bet.to.technology);
  const gone = bet.components.filter((id) => !components.some((component) => component.id === id));
  const isGone = bet.components.length > 0 && gone.length === bet.components.length;
  if (target !== undefined) {
    const place = target.evidence.find((one) => one.place !== undefined)?.place;
    const left = isGone ? ', and what it was about is no longer there' : '';
    return [{ code: 'move-seen', says: `${target.technologyName} is in the files now${left}`, ...(place === undefined ? {} : { place }) }];
  }
  if (isGone) return [{ code: 'subject-gone', says: `what it is about is no longer found: ${gone.join(', ')}` }];
  return bet.to === undefined ? [] : [{ code: 'not-seen', says: 'nothing of the move is in the files yet' }];
}

function useOf(components: readonly Component[], { capability }: Bet, technology: string): Component['uses'][number] | undefined {
  return components
    .flatMap(({ uses }) => uses)
    .find((use) => use.technology === technology && (capability === undefined || use.capability === capability));
}

/** Files that it was started on and that are no longer there, each once. */
function placesOf({ evidence }: Bet, { files }: Seen): BetFinding[] {
  const places = evidence.flatMap(({ place }) => (place === undefined ? [] : [place]));
  const gone = places.filter(({ repository, path }) => !files.has(path) && !files.has(`${repository}:${path}`));
  const paths = new Set(gone.map(({ path }) => path));
  return [...paths].map((path) => ({ code: 'place-gone', says: `no longer there: ${path}` }));
}
