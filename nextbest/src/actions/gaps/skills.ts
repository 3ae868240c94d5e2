import type { Candidate } from '#model/action.ts';
import type { Catalog } from '#model/catalog.ts';
import type { Component, Usage } from '#model/component.ts';
import { type Evidence, measured } from '#model/evidence.ts';
import type { Gap } from '#model/gaps.ts';
import type { Situation } from '#model/situation.ts';
import { counted } from '../counted.ts';
import { pathOf } from '../files.ts';
import { groupedBy, severalOf } from '../group.ts';
import { activeIn } from './knowledge.ts';

/** Technologies of the map that nobody has worked on who is still here: of all who ever changed the files that show them, none has a commit in the last 12 months. */
export function untouchedSkills(situation: Situation): readonly Gap[] {
  const { landscape, work } = situation;
  const active = activeIn(situation);
  if (work.truncated || active.size === 0) return [];
  const uses = landscape.components.flatMap((component) => component.uses.filter(isLive).map((use) => ({ component, use })));
  const people = peopleOf(situation, new Set(uses.flatMap(({ use }) => pathsOf(situation, use))));
  const isKnown = (group: readonly Used[]): boolean => {
    const paths = group.flatMap(({ use }) => pathsOf(situation, use));
    const isUntold =
      paths.length === 0 || paths.some((path) => !people.has(path)) || group.some(({ use }) => use.evidence.length >= MOST_PLACES);
    return isUntold || paths.some((path) => [...(people.get(path) ?? [])].some((author) => active.has(author)));
  };
  const unknown = [...groupedBy(uses, ({ use }) => use.technology).values()].filter((group) => !isKnown(group));
  // Several that are described in one place are one thing to learn.
  return [...groupedBy(unknown.flat(), ({ use }) => [...new Set(pathsOf(situation, use))].sort().join('\0')).values()].flatMap(untouched);
}

/** Of more places than these not all are kept: then it is not known who changed the rest. */
const MOST_PLACES = 12;

interface Used {
  readonly component: Component;
  readonly use: Usage;
}

/** What the team wrote itself is no technology to know. */
function isLive({ environment, technology, rung }: Usage): boolean {
  return technology !== 'unknown' && rung !== 'home-made' && (environment === 'production' || environment === 'unknown');
}

function pathsOf(situation: Situation, { evidence }: Usage): string[] {
  return evidence.flatMap(({ place }) => (place === undefined ? [] : [pathOf(situation, place)]));
}

/** Who ever changed each of these files, as opaque keys. */
function peopleOf({ work }: Situation, paths: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const people = new Map<string, Set<string>>();
  for (const { author, bot, paths: touched } of work.commits) {
    if (bot) continue;
    for (const path of touched) if (paths.has(path)) people.set(path, (people.get(path) ?? new Set()).add(author));
  }
  return people;
}

function untouched(group: readonly Used[]): Gap[] {
  const [first] = group;
  if (first === undefined) return [];
  const technologies = [...new Set(group.map(({ use }) => use.technologyName))];
  const components = [...new Set(group.map(({ component }) => component.id))];
  const what = severalOf(technologies);
  const names = [...new Set(group.map(({ component }) => component.name))];
  const isSaid = names.every((name) => technologies.some((technology) => name.startsWith(technology)));
  return [
    {
      kind: 'skill',
      ...(technologies.length > 1 ? {} : { technology: first.use.technology }),
      ...(components.length > 1 ? {} : { component: first.component.id }),
      says: `Nobody with a commit in the last 12 months has ever changed what describes ${isSaid ? severalOf(names) : `${what} (${severalOf(names)})`}`,
      closes: `Ask who can change ${what} today; if nobody can, make one small change there while nothing is wrong`,
      evidence: placesOf(group),
    },
  ];
}

function placesOf(group: readonly Used[]): Evidence[] {
  return group.flatMap(({ use }) => use.evidence.slice(0, 1)).slice(0, 6);
}

/** Technologies that advice leads to and that nothing here uses: what learning them would take, in words. */
export function recommendedSkills(situation: Situation, candidates: readonly Candidate[]): readonly Gap[] {
  const { landscape, catalog, purpose } = situation;
  const used = new Set(landscape.components.flatMap(({ uses }) => uses.map(({ technology }) => technology)));
  const stated = new Set((purpose?.team.skills ?? []).map((skill) => skill.toLowerCase()));
  const leading = candidates.filter(
    ({ kind, to, components: of }) => to !== undefined && !used.has(to.technology) && (of.length > 0 || kind !== 'try'),
  );
  return [...groupedBy(leading, ({ to }) => to?.technology ?? '')].flatMap(([technology, group]) => {
    const name = nameIn(catalog, technology);
    const [first] = group;
    if (first === undefined || stated.has(technology) || stated.has(name.toLowerCase())) return [];
    return [
      {
        kind: 'training' as const,
        technology,
        says: `Nothing in these repositories uses ${name}. Needed for: ${first.title}${group.length === 1 ? '' : ` (and ${counted(group.length - 1, 'more action')})`}`,
        closes: `Two people could learn ${name} by the first slice together: ${first.firstSlice.what}`,
        evidence: [measured(`${name} was looked for in every file that was read and not found`, { path: '.' })],
      },
    ];
  });
}

/** What a rung of a ladder offers may be a plan of a technology: then only the ladder has its name. */
function nameIn({ technologies, ladders }: Catalog, technology: string): string {
  const known = technologies.find(({ id }) => id === technology);
  return known?.name ?? ladders.flatMap(({ rungs }) => rungs).find((rung) => rung.technology === technology)?.name ?? technology;
}
