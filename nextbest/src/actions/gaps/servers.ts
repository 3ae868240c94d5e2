import type { Component, Usage } from '#model/component.ts';
import type { Gap } from '#model/gaps.ts';
import { statedToil } from '#model/purpose.ts';
import type { Situation } from '#model/situation.ts';
import { isUnknown } from '#model/unknown.ts';
import { groupedBy, severalOf } from '../group.ts';

interface Run {
  readonly component: Component;
  readonly use: Usage;
}

/** Machines, and servers in containers, that somebody has to patch: who does is asked, since no file tells. */
export function serverGaps(situation: Situation): readonly Gap[] {
  const runs = situation.landscape.components.flatMap((component) =>
    statedToil(situation.purpose, component) === undefined
      ? component.uses.filter((use) => isPatched(component, use)).map((use) => ({ component, use }))
      : [],
  );
  return [...groupedBy(runs, ({ use }) => (isUnknown(use.rung) ? '' : use.rung))].flatMap(([, group]) => gapOf(group));
}

/** Schedules, volumes and the like are objects of a cluster, and patched with it. */
const OF_CLUSTER = /^kubernetes-/;

/**
 * A container of the team's own code is patched with its build; a database or a queue in one is a server like any other. What owns no file is a
 * library in the code that uses it.
 */
function isPatched({ kind, owns }: Component, { rung, environment, technology }: Usage): boolean {
  if (OF_CLUSTER.test(technology)) return false;
  return environment === 'production' && (rung === 'vm' || (rung === 'container' && kind === 'service' && owns.length > 0));
}

const MOST_PLACES = 12;

/** One question for all machines and one for all containers: whoever patches one of them as a rule patches the others. */
function gapOf(group: readonly Run[]): Gap[] {
  const [first] = group;
  if (first === undefined) return [];
  const { technology, rung } = first.use;
  const names = [...new Set(group.map(({ use }) => use.technologyName))];
  const what = rung === 'vm' ? `the machines on ${severalOf(names)}` : `${severalOf(names)} in containers`;
  return [
    {
      kind: 'server',
      ...(names.length === 1 ? { technology } : {}),
      ...(group.length === 1 ? { component: first.component.id } : {}),
      says: `Who patches ${what} (${severalOf([...new Set(group.map(({ component }) => component.name))])}), and when was it last done?`,
      closes: 'State the hours a month in .nextbest/purpose.yaml, or let somebody else run it',
      evidence: group.flatMap(({ use }) => use.evidence.slice(0, 1)).slice(0, MOST_PLACES),
    },
  ];
}
