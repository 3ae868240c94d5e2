import type { ChangeRequest, ChangesExport } from '#model/changes.ts';
import type { Counts } from '#model/flow.ts';
import { type Unknown, unknown } from '#model/unknown.ts';
import type { OwnerRule } from './code-owners.ts';
import { countsOf } from './times.ts';

/** Groups of a person: the lines of the owners file that name the person or a team of it. */
type GroupsOf = (person: number) => ReadonlySet<string>;

/**
 * How often a change request went from one owners' group to another: author, then each who reviewed, then who merged it. A change request counts when the groups of all of them are known; two
 * people with a group in common hand nothing over.
 */
export function handOffs(
  requests: readonly ChangeRequest[],
  { members }: Pick<ChangesExport, 'members'>,
  rules: readonly OwnerRule[],
): Counts | Unknown {
  if (rules.length === 0) return unknown('there is no CODEOWNERS file that says which groups there are', 'a CODEOWNERS file');
  const groupsOf = grouping(members, rules);
  const known = requests.flatMap((request) => {
    const actors = actorsOf(request).map(groupsOf);
    return actors.some((groups) => groups.size === 0) ? [] : [changesOfGroup(actors)];
  });
  return (
    countsOf(known) ??
    unknown('the export does not say who belongs to the groups that CODEOWNERS names', 'teams with their members in the export')
  );
}

function grouping(members: ChangesExport['members'], rules: readonly OwnerRule[]): GroupsOf {
  const groups = new Map<number, Set<string>>();
  for (const { owners } of rules)
    for (const owner of owners) {
      // A team is a group; people who own something together are one.
      const group = owner.includes('/') ? owner : owners.filter((one) => !one.includes('/')).join(' ');
      for (const person of members.get(owner) ?? []) groups.set(person, (groups.get(person) ?? new Set()).add(group));
    }
  return (person) => groups.get(person) ?? new Set();
}

function actorsOf({ author, reviews, mergedBy }: ChangeRequest): readonly number[] {
  return [author, ...reviews.map(({ by }) => by), ...(mergedBy === undefined ? [] : [mergedBy])];
}

function changesOfGroup(actors: readonly ReadonlySet<string>[]): number {
  return actors.filter((groups, at) => at > 0 && [...groups].every((group) => actors[at - 1]?.has(group) !== true)).length;
}
