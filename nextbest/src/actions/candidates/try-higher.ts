import type { Candidate } from '#model/action.ts';
import type { Ladder } from '#model/catalog.ts';
import type { Component, Usage } from '#model/component.ts';
import { assumed, type Evidence } from '#model/evidence.ts';
import type { Fit, RungFit } from '#model/fit.ts';
import { height, type Rung } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { isUnknown } from '#model/unknown.ts';
import { called } from '../called.ts';
import { daysAfter } from '../days.ts';
import { upkeepOfUse } from '../files.ts';
import { groupedBy, severalOf } from '../group.ts';
import { indexOf } from '../index.ts';
import { ORIGIN } from '../judgement.ts';
import { estimate } from '../prior.ts';
import { NOTHING, type Proposal } from '../proposal.ts';
import { protectedBecause } from '../protected.ts';
import { hoursAMonth } from '../ranges.ts';
import { gainFrom } from '../running.ts';
import { servedNeed } from '../serves.ts';
import { spikeOf } from '../spike.ts';

/** The highest rung that a team can run a technology at itself, and what is asked where that is not written down. */
const AT_MOST: Readonly<Record<string, { readonly rung: Rung; readonly asks: string }>> = {
  jenkins: { rung: 'container', asks: 'who patches the machines of Jenkins' },
  teamcity: { rung: 'container', asks: 'who patches the machines of TeamCity' },
  bamboo: { rung: 'container', asks: 'who patches the machines of Bamboo' },
  concourse: { rung: 'container', asks: 'who patches the machines of Concourse' },
  'amazon-ecs': { rung: 'container', asks: 'whether the launch type is EC2 or Fargate: on Fargate nothing is left to do' },
};

interface Trial {
  readonly component: Component;
  readonly use: Usage;
  readonly target: RungFit;
}

/** Where nobody wrote down the rung, but all that the team can run it at lie below what is on offer: enough to try one. Once for each technology. */
export function higherTrials(situation: Situation): Proposal {
  const trials = situation.fits.flatMap((fit) => trialOf(situation, fit) ?? []);
  const groups = groupedBy(trials, ({ use, target }) => `${use.technology} ${target.rung.technology}`);
  return { ...NOTHING, candidates: [...groups.values()].flatMap((group) => candidateOf(situation, group)) };
}

function trialOf(situation: Situation, fit: Fit): Trial | undefined {
  const most = AT_MOST[fit.technology];
  if (most === undefined || !isUnknown(fit.now) || fit.cloud === undefined || isUnknown(fit.cloud)) return undefined;
  const component = indexOf(situation.landscape).components.get(fit.component);
  const use = component?.uses.find((one) => one.capability === fit.capability && one.technology === fit.technology);
  const target = fit.walked.find(({ verdict, rung }) => verdict !== 'rejected' && height(rung.rung) > height(most.rung));
  if (component === undefined || use?.environment !== 'production' || target === undefined) return undefined;
  return protectedBecause(situation, component, fit.capability) === undefined ? { component, use, target } : undefined;
}

/** Access rights, settings and the vendor's news; assumed. */
const NEW_WORK = hoursAMonth(0.1, 0.5, 2);

function candidateOf(situation: Situation, group: readonly Trial[]): Candidate[] {
  const [first, ...others] = [...group].sort((a, b) => (a.component.id < b.component.id ? -1 : 1));
  const most = first && AT_MOST[first.use.technology];
  if (first === undefined || most === undefined) return [];
  const { component, use, target } = first;
  const { rung } = target;
  const ladder = situation.catalog.ladders.find(({ capability }) => capability === use.capability);
  const upkeep = upkeepOfUse(situation, component, use);
  const { because, ...gained } = gainFrom(situation, { capability: use.capability, from: most.rung, to: rung.rung, upkeep });
  const { source, effort, succeeds } = estimate(situation, 'climb', most.rung);
  const candidate: Candidate = {
    id: `try/${component.id}/${rung.technology}`,
    title: `If ${called(use, component)} runs on machines of your own, try one on ${rung.name}`,
    kind: 'try',
    components: [component.id],
    capability: use.capability,
    from: { technology: use.technology, rung: most.rung },
    to: { technology: rung.technology, rung: rung.rung },
    serves: { need: servedNeed(situation, [component.id]), notices: ladder?.notices ?? 'Fixes and features arrive sooner.' },
    ...spikeOf(rung, ladder),
    ...gained,
    costs: NEW_WORK,
    effort,
    succeeds,
    experiment: experimentOf(situation, first, ladder),
    limitsChecked: target.checks,
    objections: [{ says: 'It is not ours to run.', answer: `Then there is nothing to do. First it is asked ${most.asks}.` }],
    warnings: [],
    needs: rung.needs,
    notToday: `not written down: ${most.asks}`,
    because: [...use.evidence.slice(0, 2), ...because, ...alike(others), ...assumptions(source)],
  };
  return [candidate];
}

function experimentOf(
  situation: Situation,
  { component, use, target: { rung } }: Trial,
  ladder: Ladder | undefined,
): Candidate['experiment'] {
  return {
    hypothesis: `${rung.name} does what ${called(use, component)} does, and nobody patches machines for it.`,
    metric: ladder?.metric ?? 'errors and response times',
    falsifier: 'after a day of work it has not done it once',
    guardrail: 'what runs today is not touched',
    by: daysAfter(situation.asOf, 14),
    fallback: 'leave it as it is',
  };
}

function alike(others: readonly Trial[]): Evidence[] {
  if (others.length === 0) return [];
  return [assumed(`${severalOf(others.map(({ component }) => component.name))} would follow: hours and effort are of the first one alone`)];
}

function assumptions(source: string): Evidence[] {
  return [
    assumed(`new running work: ${NEW_WORK.low} to ${NEW_WORK.high} hours a month: ${ORIGIN}`),
    assumed(`effort and chance of success: ${source}`),
  ];
}
