import type { WorkClass } from '#model/work.ts';

/** Words of the labels that hosts and teams put on change requests and issues. */
const MEANING: readonly (readonly [WorkClass, RegExp])[] = [
  [
    'upkeep',
    /\b(?:dependenc(?:y|ies)|deps|chore|maintenance|refactor(?:ing)?|tech[- ]?debt|documentation|docs|tests?|ci|build|tooling|cleanup)\b/,
  ],
  ['fix', /\b(?:bug|bugfix|fix|regression|incident|hotfix|defect)\b/],
  ['value', /\b(?:feature|feat|enhancement|improvement|user story|performance)\b/],
];

/** The class that the labels of a change request state; undefined when they state none, or two. */
export function classOfLabels(labels: readonly string[]): WorkClass | undefined {
  const stated = new Set(labels.flatMap((label) => MEANING.find(([, pattern]) => pattern.test(label.toLowerCase()))?.[0] ?? []));
  const [only] = stated;
  return stated.size === 1 ? only : undefined;
}
