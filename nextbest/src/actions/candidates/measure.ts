import type { Candidate, Question } from '#model/action.ts';
import type { Component, Usage } from '#model/component.ts';
import { assumed, type Evidence, measured } from '#model/evidence.ts';
import type { Place } from '#model/place.ts';
import { type Range, range, scaled } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { isUnknown } from '#model/unknown.ts';
import { called } from '../called.ts';
import { countsAsKnown } from '../coverage.ts';
import { daysAfter } from '../days.ts';
import { upkeepOfUse } from '../files.ts';
import { gainOf, statedToil } from '../gain.ts';
import { groupedBy, severalOf } from '../group.ts';
import { estimate } from '../prior.ts';
import { NOTHING, type Proposal, together } from '../proposal.ts';
import { protectedBecause } from '../protected.ts';
import { NO_HOURS } from '../ranges.ts';
import { servedNeed } from '../serves.ts';

/** Find out what would change the answer: where things run, and whether a limit that nobody wrote down is met. */
export function measurements(situation: Situation): Proposal {
  return together([
    programQuestions(situation),
    coverageMeasure(situation),
    unknownRungs(situation),
    emptyClusters(situation),
    ...limitMeasures(situation),
  ]);
}

function coverageMeasure(situation: Situation): Proposal {
  const { coverage } = situation.landscape;
  if (countsAsKnown(coverage)) return NOTHING;
  const [known, all] = coverage.deployablesWithKnownRung;
  const missing = !coverage.infrastructureFound;
  const says = missing
    ? `no file that nextbest can read describes where ${situation.product} runs`
    : `${known} of ${all} deployables have a known place to run in production`;
  return {
    ...NOTHING,
    candidates: [
      measure(situation, {
        id: 'measure/coverage',
        title: titleOf(situation, missing),
        what: 'Add the repository with the infrastructure to the call, or write .nextbest/stack.yaml (five lines per component)',
        hypothesis: 'With the infrastructure on the map there is a better next action than this one.',
        because: [measured(says, firstUnknown(situation))],
        components: [],
        hours: [0.25, 2],
        worth: WORTH_OF_A_MAP,
        leadsTo: LEADS_TO,
      }),
    ],
  };
}

/** A product that others install may run nowhere at all for its makers: then that is what has to be said. */
function titleOf({ landscape, product }: Situation, missing: boolean): string {
  if (!missing) return 'Say where the rest runs: the map covers less than half of what you deploy';
  return landscape.offers.length > 0
    ? `Say whether you run ${product} yourselves, and where: this repository only builds it`
    : `Say where ${product} runs: its infrastructure is not in these repositories`;
}

/** A deployable of which nobody knows where it runs. */
function firstUnknown({ landscape }: Situation): Place | undefined {
  const open = landscape.components.find(
    (one) => one.kind === 'deployable' && one.uses.some((use) => use.capability === 'compute' && isUnknown(use.rung)),
  );
  return open?.evidence[0]?.place;
}

function unknownRungs(situation: Situation): Proposal {
  const open = situation.landscape.components.flatMap((component) =>
    component.uses.filter((use) => isOpen(situation, use)).map((use) => ({ component, use })),
  );
  const questions = [...groupedBy(open, ({ use }) => use.technology)].map(([technology, group]): Question => {
    const [first] = group;
    const names = severalOf(group.map(({ component }) => component.name));
    const what =
      technology === 'unknown' || first === undefined
        ? names
        : group.length === 1
          ? called(first.use, first.component)
          : `${first.use.technologyName} for ${names}`;
    const settles = first !== undefined && isUnknown(first.use.rung) ? ` (${first.use.rung.wouldSettle})` : '';
    return {
      ask: `Who runs ${what} in production?${settles}`,
      of: 'team',
      worth: first?.use.capability === 'compute' ? WORTH_OF_A_DEPLOYMENT : WORTH_OF_A_SERVICE,
    };
  });
  return { ...NOTHING, questions };
}

/** Nobody wrote down who runs it, it may be part of production, and no cloud is known to. */
function isOpen(situation: Situation, use: Usage): boolean {
  return isUnknown(use.rung) && !isHosted(situation, use) && use.environment !== 'nonproduction' && use.environment !== 'optional';
}

/** A cloud's own service is run by that cloud; only its settings are unknown. */
function isHosted({ catalog }: Situation, use: Usage): boolean {
  const cloud = catalog.technologies.find(({ id }) => id === use.technology)?.cloud;
  return cloud !== undefined && cloud !== 'any';
}

/** Infrastructure that is a program says what it deploys only when it runs, and nothing that is read is run. */
function programQuestions({ landscape }: Situation): Proposal {
  const programs = landscape.coverage.unresolved.filter(({ kind }) => kind === 'program');
  if (programs.length === 0) return NOTHING;
  const question: Question = {
    ask: `What does ${severalOf(programs.map(({ name }) => name))} deploy? It is a program, and nothing here is run: say it in .nextbest/stack.yaml`,
    of: 'team',
    worth: WORTH_OF_A_DEPLOYMENT,
  };
  return { ...NOTHING, questions: [question] };
}

/** A cluster whose workloads are described elsewhere hides most of the stack. */
function emptyClusters(situation: Situation): Proposal {
  const { components } = situation.landscape;
  const filled = components.some(
    (one) => one.kind === 'deployable' && one.uses.some((use) => use.technology === 'kubernetes' && use.environment === 'production'),
  );
  const clusters = components.filter(
    (one) => one.kind === 'service' && one.uses.some((use) => use.capability === 'compute' && use.environment === 'production'),
  );
  if (filled) return NOTHING;
  const candidates = clusters.map((cluster) =>
    measure(situation, {
      id: `measure/${cluster.id}/workloads`,
      title: `Add the repository that deploys to ${cluster.name}: what runs there is not in these repositories`,
      what: 'Name both repositories in one call: nextbest . ../the-other-one',
      hypothesis: 'With its workloads on the map there is a better next action than this one.',
      because: [
        ...cluster.evidence.slice(0, 1),
        measured('no file here describes a workload of your own that runs on it in production', cluster.evidence[0]?.place),
      ],
      components: [cluster.id],
      hours: [0.25, 1],
      worth: WORTH_OF_A_MAP,
      leadsTo: LEADS_TO,
    }),
  );
  return { ...NOTHING, candidates };
}

/** One measurement per limit that stands between a use and its next rung. */
function limitMeasures(situation: Situation): Proposal[] {
  return situation.fits.map((fit) => {
    const target = fit.chosen === undefined ? undefined : fit.walked[fit.chosen];
    const component = situation.landscape.components.find(({ id }) => id === fit.component);
    const open = target?.verdict === 'unknown' ? target.checks.filter((check) => check.hard && isUnknown(check.fits)) : [];
    const use = component?.uses.find((one) => one.capability === fit.capability && one.technology === fit.technology);
    if (target === undefined || component === undefined || use === undefined || open.length === 0 || typeof fit.now !== 'string')
      return NOTHING;
    if (component.kind === 'service' && use.capability === 'compute') return NOTHING;
    const { effort } = estimate(situation, 'climb', fit.now);
    const worth = worthOfKnowing(situation, { component, use, effort });
    if (worth.high <= 0 || protectedBecause(situation, component, fit.capability) !== undefined) return NOTHING;
    return {
      ...NOTHING,
      candidates: [
        measure(situation, {
          id: `measure/${component.id}/${target.rung.technology}`,
          title: `Measure whether ${component.name} fits ${target.rung.name}: ${open.map((check) => check.limit).join(', ')}`,
          what: `Read ${open.map((check) => check.limit).join(', ')} of the last month from your monitoring and write it into .nextbest/purpose.yaml`,
          hypothesis: `${component.name} stays below the limits of ${target.rung.name}.`,
          because: [
            ...component.evidence.slice(0, 2),
            ...open.map((check) => ({
              says: `${check.limit}: ${check.value}`,
              class: 'public' as const,
              source: check.source,
              date: check.date,
            })),
          ],
          components: [component.id],
          hours: [0.5, 4],
          worth,
          leadsTo: scaled(effort, CHANCE_TO_FIT, 'hours'),
        }),
      ],
    };
  });
}

/** What a map of the missing part is worth a month: nobody can know before it is drawn; assumed. */
const WORTH_OF_A_MAP = range(0, 2, 10, 'hours/month');
/** What knowing who runs a part could be worth at most: a year of its unseen toil (8 hours a month at worst), less a move; assumed. */
const WORTH_OF_A_DEPLOYMENT = range(0, 0, 96, 'hours/year');
const WORTH_OF_A_SERVICE = range(0, 0, 40, 'hours/year');
/** What a typical action that the map may lead to takes, times the chance that it leads to one; assumed. */
const LEADS_TO = range(4, 10, 25, 'hours');
/** Chance that an unchecked limit is met; assumed. */
const CHANCE_TO_FIT = 0.5;

/** Half of the moves turn out to fit: half of what the move would bring in a year after its effort, spread over the months. */
function worthOfKnowing(situation: Situation, { component, use, effort }: { component: Component; use: Usage; effort: Range }): Range {
  const { frees } = gainOf(situation, upkeepOfUse(situation, component, use), statedToil(situation, component));
  const at = (hours: number): number => Math.max(0, hours - effort.likely / 12) * CHANCE_TO_FIT;
  return range(at(frees.low), at(frees.likely), at(frees.high), 'hours/month');
}

interface Measure {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly hypothesis: string;
  readonly because: readonly Evidence[];
  readonly components: readonly string[];
  readonly hours: readonly [number, number];
  /** `hours/month`. */
  readonly worth: Range;
  /** `hours` of the move that the worth comes from, times its chance; absent where that move is not known. */
  readonly leadsTo?: Range;
}

function measure(situation: Situation, { id, title, what, hypothesis, because, components, hours, worth, leadsTo }: Measure): Candidate {
  const prior = estimate(situation, 'measure');
  const [low, high] = hours;
  return {
    id,
    title,
    kind: 'measure',
    components,
    serves: { need: servedNeed(situation, components), notices: 'The next advice is about your stack and not about a guess.' },
    firstSlice: { what, hours: range(low, Math.sqrt(low * high), high, 'hours') },
    timeToTry: range(low, Math.sqrt(low * high), high, 'hours'),
    frees: NO_HOURS,
    value: worth,
    costs: NO_HOURS,
    effort: range(low, Math.sqrt(low * high), high, 'hours'),
    ...(leadsTo === undefined ? {} : { leadsTo }),
    ...(worth === WORTH_OF_A_MAP ? { completesMap: true } : {}),
    succeeds: prior.succeeds,
    experiment: {
      hypothesis,
      metric: 'the next answer of this tool',
      falsifier: 'the answer stays the same',
      guardrail: 'no more than an hour or two goes into it',
      by: daysAfter(situation.asOf, 7),
      fallback: 'nothing to go back to',
    },
    limitsChecked: [],
    objections: [],
    warnings: [],
    needs: [],
    because: [...because, assumed(`what knowing it is worth: ${worth.low.toFixed(0)} to ${worth.high.toFixed(0)} hours a month`)],
  };
}
