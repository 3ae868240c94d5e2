import type { Candidate } from '#model/action.ts';
import { assumed, type Evidence, measured } from '#model/evidence.ts';
import { type Range, range } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { daysAfter } from '../days.ts';
import { severalOf } from '../group.ts';
import { ORIGIN } from '../judgement.ts';
import { imageId, needsImage, PIPELINE } from '../prerequisites.ts';
import { estimate } from '../prior.ts';
import { NOTHING, type Proposal } from '../proposal.ts';
import { protectedBecause } from '../protected.ts';
import { fromNinety, NO_HOURS } from '../ranges.ts';
import { servedNeed } from '../serves.ts';
import { type Move, moveOf } from './climb-move.ts';

/** Hours that putting code into an image, and building a pipeline for it, take; 90 % ranges, our judgement. */
const IMAGE_HOURS = [8, 60] as const;
const PIPELINE_HOURS = [4, 40] as const;

/**
 * What has to be there before a move, and is not: an image, a pipeline. Each is a `try`: it is small, it can be seen working once, and its value
 * is that of the moves that it opens the way to.
 */
export function preparations(situation: Situation): Proposal {
  const moves = situation.fits
    .flatMap((fit) => moveOf(situation, fit) ?? [])
    .filter(({ component, fit }) => protectedBecause(situation, component, fit.capability) === undefined);
  const images = new Map(moves.filter(needsImage).map((move) => [move.component.id, move]));
  const deployables = moves.filter(({ component }) => component.kind === 'deployable');
  return {
    ...NOTHING,
    candidates: [
      ...[...images.values()].map((move) => imageOf(situation, move)),
      ...(deployables.length === 0 || hasPipeline(situation) ? [] : [pipelineFor(situation, deployables)]),
    ],
  };
}

function hasPipeline({ landscape }: Situation): boolean {
  const { deliveries = [], coverage, components } = landscape;
  return (
    deliveries.length > 0 ||
    coverage.unresolved.some(({ kind }) => kind === 'pipeline') ||
    components.some(({ uses }) => uses.some(({ capability }) => capability === 'ci-cd'))
  );
}

function imageOf(situation: Situation, { component, target, use }: Move): Candidate {
  return preparation(situation, {
    id: imageId(component),
    title: `Put ${component.name} into an image and start it once: ${target.rung.name} runs nothing else`,
    what: `Write the shortest Dockerfile of ${component.name} that starts, and open one page or run one job of it`,
    hypothesis: `${component.name} starts from an image without changes of its code.`,
    metric: `tests of ${component.name} that pass when it runs from the image`,
    components: [component.id],
    hours: fromNinety(IMAGE_HOURS, 'hours'),
    because: [
      ...use.evidence.slice(0, 2),
      measured(`no file that builds an image of ${component.name} was found`, component.evidence[0]?.place ?? { path: '.' }),
    ],
  });
}

function pipelineFor(situation: Situation, moves: readonly Move[]): Candidate {
  const names = severalOf([...new Set(moves.map(({ component }) => component.name))]);
  return preparation(situation, {
    id: PIPELINE,
    title: `Let a pipeline build and test each change of ${names} before anything moves: none was found`,
    what: 'Let one job run the tests on each change; if there is a pipeline elsewhere, add its repository to the call instead',
    hypothesis: 'A broken change is seen before anybody deploys it.',
    metric: 'changes that were tested before they were deployed',
    components: [...new Set(moves.map(({ component }) => component.id))],
    hours: fromNinety(PIPELINE_HOURS, 'hours'),
    because: [measured('looked for: the files of the pipelines and delivery tools that nextbest knows', { path: '.' })],
  });
}

interface Preparation {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly hypothesis: string;
  readonly metric: string;
  readonly components: readonly string[];
  /** `hours`. */
  readonly hours: Range;
  readonly because: readonly Evidence[];
}

function preparation(situation: Situation, { id, title, what, hypothesis, metric, components, hours, because }: Preparation): Candidate {
  const prior = estimate(situation, 'try');
  const slice = range(1, 3, 8, 'hours');
  return {
    id,
    title,
    kind: 'try',
    components,
    serves: { need: servedNeed(situation, components), notices: 'Nothing yet: it opens the way to a move.' },
    firstSlice: { what, hours: slice },
    timeToTry: slice,
    frees: NO_HOURS,
    costs: NO_HOURS,
    effort: hours,
    succeeds: prior.succeeds,
    experiment: {
      hypothesis,
      metric,
      falsifier: 'after two days it does not work once',
      guardrail: 'what deploys it today goes on working',
      by: daysAfter(situation.asOf, 14),
      fallback: 'delete it: nothing depends on it yet',
    },
    limitsChecked: [],
    objections: [],
    warnings: [],
    needs: [],
    because: [...because, assumed(`effort: ${ORIGIN}`), assumed(`chance of success: ${prior.source}`)],
  };
}
