import type { Candidate } from '#model/action.ts';
import type { Component, Usage } from '#model/component.ts';
import { assumed, type Evidence, measured } from '#model/evidence.ts';
import { type Range, range } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { daysAfter, daysOfWork } from '../days.ts';
import { upkeepOfUse } from '../files.ts';
import { severalOf } from '../group.ts';
import { LEAST_OWNED, ORIGIN, TAKEN_ON } from '../judgement.ts';
import { mayBeLive, unlessLive } from '../live.ts';
import { estimate } from '../prior.ts';
import { NOTHING, type Proposal, together } from '../proposal.ts';
import { protectedBecause } from '../protected.ts';
import { gainFrom } from '../running.ts';
import { servedNeed } from '../serves.ts';
import { leaningOnBoth } from '../together.ts';
import { slowsTeam } from '../voice.ts';
import { TAKE_OVERS, type TakeOver } from './take-overs.ts';

interface Used {
  readonly component: Component;
  readonly use: Usage;
}

/** A service that can go, the one that may take over, and the parts that lean on both already. */
interface Spare {
  readonly way: TakeOver;
  readonly goes: Used;
  readonly store: Used | undefined;
  readonly stays: Used;
  readonly users: readonly Component[];
}

/** Do without a service: where another one in production, which the same parts use, may do what it does. One of each kind. */
export function takenOver(situation: Situation): Proposal {
  return together(TAKE_OVERS.flatMap((way) => proposalOf(situation, way)));
}

function proposalOf(situation: Situation, way: TakeOver): Proposal[] {
  const spare = spareOf(situation, way);
  if (spare === undefined) return [];
  const { goes } = spare;
  const why = protectedBecause(situation, goes.component, way.capability);
  const id = `consolidate/${goes.component.id}/${spare.stays.use.technology}`;
  if (why !== undefined) return [{ ...NOTHING, rejected: [{ id, why }] }];
  return [{ ...NOTHING, candidates: [candidateOf(situation, id, spare)] }];
}

function spareOf(situation: Situation, way: TakeOver): Spare | undefined {
  const { landscape, asOf } = situation;
  if (way.since !== undefined && asOf < way.since) return undefined;
  const used = (capability: string, technologies: readonly string[]): Used[] =>
    landscape.components.flatMap((component) =>
      component.uses.filter((use) => isMeant(use, capability, technologies)).map((use) => ({ component, use })),
    );
  const others = landscape.components.flatMap(({ uses }) => uses);
  if (others.some(({ technology, environment }) => environment === 'production' && way.unless?.includes(technology) === true))
    return undefined;
  const going = used(way.capability, way.technologies).filter(({ use }) => isIn(way, use));
  const staying = used(way.by.capability, way.by.technologies);
  const users = leaningOnBoth(situation, componentsOf(going), componentsOf(staying));
  const [goes] = mostlyKnown(going);
  const [stays] = mostlyKnown(staying);
  const [store] = mostlyKnown(used('cache', way.store ?? []));
  return goes === undefined || stays === undefined || users.length === 0 ? undefined : { way, goes, store, stays, users };
}

function isMeant(use: Usage, of: string, technologies: readonly string[]): boolean {
  return mayBeLive(use) && use.capability === of && technologies.includes(use.technology);
}

function isIn({ file }: TakeOver, { evidence }: Usage): boolean {
  return file === undefined || evidence.some(({ place }) => place !== undefined && file.test(place.path));
}

function componentsOf(used: readonly Used[]): Component[] {
  return used.map(({ component }) => component);
}

/** What is known best speaks for the rest. */
function mostlyKnown(used: readonly Used[]): Used[] {
  const rank = ({ use }: Used): number => (use.environment === 'production' ? 0 : 2) + (typeof use.rung === 'string' ? 0 : 1);
  return [...used].sort((a, b) => rank(a) - rank(b) || (a.component.id < b.component.id ? -1 : 1));
}

function candidateOf(situation: Situation, id: string, spare: Spare): Candidate {
  const { way, goes, store, stays } = spare;
  const prior = estimate(situation, 'consolidate');
  const { because: assumptions, ...gained } = gainOfSpare(situation, spare);
  const slice = range(2, 4, 8, 'hours');
  const name = goes.use.technologyName;
  return {
    id,
    title: `See whether ${stays.use.technologyName} can ${way.does}, so that ${store === undefined ? name : `${name} and ${store.use.technologyName}`} can go`,
    kind: 'consolidate',
    components: [...new Set([goes.component.id, ...(store === undefined ? [] : [store.component.id])])],
    capability: way.capability,
    ...end('from', goes.use),
    ...end('to', stays.use),
    serves: { need: servedNeed(situation, [goes.component.id]), notices: 'There is one thing less to run, to patch and to pay.' },
    firstSlice: { what: way.slice, hours: slice },
    timeToTry: slice,
    ...gained,
    costs: TAKEN_ON,
    effort: prior.effort,
    succeeds: prior.succeeds,
    experiment: experimentOf(situation, spare, prior.effort),
    limitsChecked: [],
    objections: objectionsTo(spare),
    warnings: [],
    needs: [],
    notToday: gained.notToday ?? `a number decides it that is not in these repositories: ${way.limit}`,
    ...unlessLive(stays.use.technologyName, [stays.use]),
    ...unlessLive(name, [goes.use]),
    because: [...becauseOf(spare), ...assumptions, assumed(`effort and chance of success: ${prior.source}`)],
  };
}

function objectionsTo({ way, goes }: Spare): Candidate['objections'] {
  const { technologyName: name } = goes.use;
  return [
    { says: `${name} does more than that.`, answer: `${way.lacks} That is why the number comes first: ${way.limit}.` },
    {
      says: 'It is too complicated, we cannot rewrite it.',
      answer: `One thing moves first; the rest stays on ${name} until it has shown that it does.`,
    },
  ];
}

function becauseOf({ goes, stays, users }: Spare): Evidence[] {
  const place = users[0]?.evidence[0]?.place ?? { path: '.' };
  return [
    ...evidenceOf(goes.use),
    ...evidenceOf(stays.use),
    measured(`the same parts lean on both: ${severalOf(users.map((user) => user.name))}`, place),
    assumed(`one may do what the other does: ${ORIGIN}`),
    assumed(`new running work: ${TAKEN_ON.low} to ${TAKEN_ON.high} hours a month on ${stays.use.technologyName}`),
  ];
}

/** What goes is the service itself, or the store that is there for its sake: the code of the jobs stays. */
function gainOfSpare(situation: Situation, { way, goes, store }: Spare): ReturnType<typeof gainFrom> {
  const { component, use } = store ?? goes;
  const from = typeof use.rung === 'string' ? use.rung : LEAST_OWNED;
  const told = slowsTeam(situation, component) || slowsTeam(situation, goes.component);
  const upkeep = upkeepOfUse(situation, component, use);
  return gainFrom(situation, { capability: store === undefined ? way.capability : use.capability, from, upkeep, told });
}

function end(side: 'from' | 'to', { technology, rung }: Usage): Pick<Candidate, 'from' | 'to'> {
  return typeof rung === 'string' ? { [side]: { technology, rung } } : {};
}

function evidenceOf({ technologyName, evidence, environment }: Usage): Evidence[] {
  const [first] = evidence;
  const where = environment === 'production' ? 'production' : 'something of which it is not written down whether it is production';
  return first === undefined ? [] : [measured(`${where} uses ${technologyName}`, first.place ?? { path: '.' })];
}

function experimentOf({ asOf }: Situation, { way, goes, stays }: Spare, effort: Range): Candidate['experiment'] {
  const { technology, technologyName: name, rung } = goes.use;
  return {
    hypothesis: `${stays.use.technologyName} can ${way.does} here: ${way.limit} allow it.`,
    metric: way.limit,
    falsifier: `within four weeks something is found that ${stays.use.technologyName} cannot do, or users wait longer`,
    guardrail: 'nothing that ran before fails or takes longer',
    by: daysAfter(asOf, daysOfWork(effort) + 28),
    fallback: typeof rung === 'string' ? { rung, technology, name } : `leave ${name} as it is`,
  };
}
