import type { ActionKind, Candidate } from '#model/action.ts';

/** What holds people back that the first slice takes away, by the kind of the action. */
const REMOVES: Readonly<Record<ActionKind, string>> = {
  climb: 'Nobody has to believe that it works here: it is seen beside the present one, which stays as it is.',
  retire: 'Nobody has to know whether it is still needed: whoever needs it says so while it can be brought back.',
  'replace-framework': 'Nobody has to rewrite everything: one part shows what the framework really gives.',
  'unblock-path': 'Nobody has to agree on a new way for all changes: one change shows where it waits.',
  renew: 'Nobody has to guess what breaks: the tests say it.',
  consolidate: 'Nobody has to give up what works: one user of it moves, and can move back.',
  stop: 'Nobody has to forbid anything: the job is done another way for a while, and missed or not.',
  try: 'Nobody has to decide anything yet: it is seen first.',
  measure: 'Nobody has to guess: the number is there.',
  keep: 'Nobody has to justify standing still: it was weighed with the rest.',
};

/** The candidate with the inertia that its first slice removes. */
export function withRemoved(candidate: Candidate): Candidate {
  return { ...candidate, firstSlice: { ...candidate.firstSlice, removes: REMOVES[candidate.kind] } };
}
