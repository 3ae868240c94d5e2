import type { Component } from '#model/component.ts';
import { measured } from '#model/evidence.ts';
import type { Gap } from '#model/gaps.ts';
import type { Knowledge } from '#model/knowledge.ts';
import type { Situation } from '#model/situation.ts';
import { endOfDay, YEAR_SECONDS } from '#model/time.ts';
import { counted } from '../counted.ts';

/** From this share on, four of five answers about a component are with one person; our judgement. */
const MOSTLY_ONE = 0.8;
/** About one change a month in two years: with fewer, who made them is chance. */
const ENOUGH_COMMITS = 24;

/** Components that one person alone has changed lately, where the team has more than one. */
export function knowledgeGaps(situation: Situation): readonly Gap[] {
  const { knowledge, landscape, asOf } = situation;
  if (activeIn(situation).size < 2) return [];
  return landscape.components.flatMap((component) => {
    const known = knowledge.get(component.id);
    return known !== undefined && isAtRisk(component, known) ? [gapOf(component, known, asOf)] : [];
  });
}

function isAtRisk({ kind }: Component, { recentCommits, largestShare }: Knowledge): boolean {
  return (
    (kind === 'deployable' || kind === 'service' || kind === 'library') && recentCommits >= ENOUGH_COMMITS && largestShare >= MOSTLY_ONE
  );
}

function gapOf({ id, name, evidence }: Component, { recentCommits, largestShare, activeAuthors, authors }: Knowledge, asOf: string): Gap {
  const share = Math.round(largestShare * 100);
  return {
    kind: 'knowledge',
    component: id,
    says: `What is known of ${name} is with one person: ${share} % of its ${counted(recentCommits, 'commit')} in the 24 months before ${asOf}`,
    closes: `Let the next change of ${name} be made by two people together, one of them new to it`,
    evidence: [measured(`${activeAuthors} of the ${authors} people who ever changed it did so in the last 12 months`, evidence[0]?.place)],
  };
}

/** Who has a commit in the last 12 months, as opaque keys: for counting alone. */
export function activeIn({ work, asOf }: Pick<Situation, 'work' | 'asOf'>): ReadonlySet<string> {
  const end = endOfDay(asOf);
  return new Set(work.commits.flatMap(({ author, bot, at }) => (!bot && at <= end && at > end - YEAR_SECONDS ? [author] : [])));
}
