import type { Case } from '#model/case.ts';
import { shortened } from './plain-words.ts';

const MOST_REPOSITORIES = 3;
const LONGEST_NAME = 40;
/** A longer id would be broken over lines, and could not be copied. */
const LONGEST_ID = 60;

/** What was read: names and states, as many as fit. */
export function readText({ repositories }: Case): string {
  const known = repositories.filter(({ commit }) => commit !== '');
  const names = known.slice(0, MOST_REPOSITORIES).map(({ name, commit }) => `${shortened(name, LONGEST_NAME)} at ${commit.slice(0, 9)}`);
  return [...names, ...(known.length > MOST_REPOSITORIES ? [`${known.length - MOST_REPOSITORIES} more`] : [])].join(', ');
}

/** The call that shows where every number comes from. */
export function explainCall({ action, rank }: Case): string {
  return `nextbest explain ${action.length > LONGEST_ID ? rank : action}`;
}
