import type { RungFit } from '#model/fit.ts';
import { height } from '#model/rung.ts';
import { isUnknown, type Unknown } from '#model/unknown.ts';
import { FEATURES } from '#model/workload.ts';
import { covers, featureWords } from './feature-words.ts';
import { leavesDoubt, QUESTIONS } from './limits.ts';
import { residencyOf } from './objections.ts';
import type { Subject } from './subject.ts';

const MOST = 4;

/** What has to be found out before a rung may be trusted. */
export function questionsOf({ rung, checks }: RungFit, { workload }: Subject): readonly string[] {
  const open = rung.limits.flatMap((limit, index) => {
    const check = checks[index];
    if (check === undefined || !leavesDoubt(limit, check)) return [];
    if (isUnknown(check.fits))
      return [
        `Find out ${QUESTIONS[limit.key]}: ${rung.name} has ${limit.test === 'lacks' ? check.value : `a limit of ${check.value}`} (${limit.key}).`,
      ];
    return [`Can the limit be raised? ${rung.name}, ${check.limit}: ${check.value}; needed: ${factText(check.workload)}.`];
  });
  const region = residencyOf(workload.constraints);
  return [...open, ...(region === undefined ? [] : [`Is ${rung.name} offered in ${region}, and may your data go to its provider?`])];
}

/** Stated needs that no limit and no word of the catalogue knows: whether a service meets them has to be asked. */
export function unheardOf({ workload, asked }: Subject): readonly string[] {
  const known: readonly string[] = [
    ...FEATURES,
    ...asked.ladder.rungs.flatMap(({ limits, keeps }) => [...limits.map(({ value }) => String(value)), ...keeps]),
  ];
  const words = known.flatMap((word) => featureWords([word]));
  return featureWords(workload.features ?? []).filter((named) => !words.some((word) => covers(word, named)));
}

/** Facts that would bring it up again, each with the rung that it opens. */
export function upwards(walked: readonly RungFit[], from: RungFit | undefined): readonly string[] {
  const higher = walked.filter(
    ({ rung, verdict }) => verdict === 'rejected' && (from === undefined || height(rung.rung) > height(from.rung.rung)),
  );
  return higher.flatMap((fit) => opening(fit) ?? []).slice(0, MOST);
}

function opening({ rung, against }: RungFit): string | undefined {
  if (against === undefined || against.limit === 'on offer' || against.limit === 'vendor') return undefined;
  if (against.limit === 'keeps what is there')
    return `${rung.name} would come into reach with a rewrite: it does not keep ${against.workload}.`;
  if (against.limit === 'place' || against.limit === 'region') return `Without ${against.workload} ${rung.name} would come into reach.`;
  if (against.workload === 'needed')
    return `Without the need that ${rung.name} does not meet (${against.value}: ${against.limit}) it would fit.`;
  return `${rung.name} would fit within ${against.limit}: ${against.value} (now ${against.workload}).`;
}

/** The limit that would push it down first, and where to. */
export function downwards({ rung, checks }: RungFit, fallback: RungFit | undefined): readonly string[] {
  const tight = checks.flatMap((check, index) => {
    const limit = rung.limits[index];
    return check.headroom === undefined || limit === undefined ? [] : [{ check, spare: check.headroom }];
  });
  const [first] = tight.toSorted((left, right) => left.spare - right.spare);
  if (first === undefined || fallback === undefined) return [];
  return [
    `Past ${first.check.limit}: ${first.check.value} (now ${factText(first.check.workload)}) it falls back to ${fallback.rung.name}.`,
  ];
}

function factText(fact: string | Unknown): string {
  return isUnknown(fact) ? 'not known' : fact;
}
