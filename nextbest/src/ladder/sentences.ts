import type { RungFit } from '#model/fit.ts';
import { height } from '#model/rung.ts';
import { isUnknown, type Unknown } from '#model/unknown.ts';
import { CONSTRAINTS, FEATURES } from '#model/workload.ts';
import { isClimb } from './asked.ts';
import { covers, EVERYWHERE, featureWords } from './feature-words.ts';
import { leavesDoubt, QUESTIONS } from './limits.ts';
import { needsContract, residencyOf } from './objections.ts';
import type { Subject } from './subject.ts';

const MOST = 4;

/** What has to be found out before a rung may be trusted. */
export function questionsOf(fit: RungFit, { workload }: Subject): readonly string[] {
  const { rung, checks } = fit;
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
  const there = region === undefined ? [] : [`Is ${rung.name} offered in ${region}, and may your data go to its provider?`];
  const asks = [...open, ...there];
  return asks.length === 0 && fit.verdict === 'unknown' ? [`Find out first. ${fit.because}`] : asks;
}

/** Stated needs that no limit and no word of the catalogue knows: whether a service meets them has to be asked. */
export function unheardOf({ workload, asked }: Subject): readonly string[] {
  const known: readonly string[] = [
    ...FEATURES,
    ...EVERYWHERE,
    ...asked.ladder.rungs.flatMap(({ limits, keeps }) => [...limits.map(({ value }) => String(value)), ...keeps]),
  ];
  const words = known.flatMap((word) => featureWords([word]));
  return featureWords(workload.features ?? []).filter((named) => !words.some((word) => covers(word, named)));
}

/** Constraints in words that mean nothing here: to pass over them would be a wrong answer. */
export function notUnderstood({ workload: { constraints = [] } }: Subject): readonly string[] {
  return constraints.filter((one) => !CONSTRAINTS.some((word) => covers(word, one)));
}

/** Facts that would bring it up again, each with the rung that it opens; other vendors only where nothing else is left. */
export function upwards(walked: readonly RungFit[], { asked, now }: Subject, target: RungFit | undefined): readonly string[] {
  const from = target?.rung.rung ?? asked.now;
  const others = walked.filter(({ rung }) => rung.technology !== now?.technology);
  const higher = others.filter(({ rung, verdict }) => verdict === 'rejected' && (from === undefined || height(rung.rung) > height(from)));
  const nearer = needsContract(target)
    ? others.filter(({ rung, verdict }) => verdict === 'rejected' && rung.cloud === asked.cloud)
    : higher;
  const near = nearer.filter(({ rung }) => rung.cloud === asked.cloud || asked.cloud === 'any' || target === undefined);
  const own = walked.some(({ rung, verdict }) => verdict !== 'rejected' && rung.cloud === asked.cloud && isClimb(rung, asked));
  const vendors =
    target === undefined && !own
      ? higher.filter(({ against, checks }) => against?.limit === 'vendor' && checks.every(({ fits }) => fits !== false))
      : [];
  return [
    ...near.flatMap((fit) => opening(fit) ?? []).slice(0, MOST),
    ...vendors.map(({ rung }) => `With a contract ${rung.name} would come into reach.`).slice(0, MOST),
  ];
}

/** How a rule that is no figure would be met. */
const OPENINGS: Readonly<Record<string, (name: string, needs: string) => string | undefined>> = {
  'on offer': () => undefined,
  vendor: () => undefined,
  framework: () => undefined,
  'keeps what is there': (name, needs) => `${name} would come into reach with a rewrite: it does not keep ${needs}.`,
  place: (name, needs) => `Without "${needs}" ${name} would come into reach.`,
  region: (name, needs) => `Without "${needs}" ${name} would come into reach.`,
  'own weights': (name) => `If ${name} ran your weights as they are, it would come into reach.`,
  'state in memory': (name, needs) => `Without the ${needs} held in memory ${name} would come into reach.`,
};

function opening({ rung: { name }, against }: RungFit): string | undefined {
  if (against === undefined) return undefined;
  const { limit, value, workload } = against;
  const rule = Object.hasOwn(OPENINGS, limit) ? OPENINGS[limit] : undefined;
  if (rule !== undefined) return rule(name, workload);
  if (workload === 'needed') return `Without the need for what ${name} lacks (${value}) it would fit.`;
  return `${name} would fit within ${limit}: ${value} (now ${workload}).`;
}

/** The limit that would push it down first, and where to. */
export function downwards({ rung, checks }: RungFit, fallback: RungFit | undefined): readonly string[] {
  const tight = checks.flatMap((check, index) => {
    const limit = rung.limits[index];
    return check.headroom === undefined || limit === undefined || factText(check.workload).endsWith('(assumed)')
      ? []
      : [{ check, spare: check.headroom }];
  });
  const [first] = tight.toSorted((left, right) => left.spare - right.spare);
  if (first === undefined || fallback === undefined) return [];
  return [
    `Beyond ${first.check.limit}: ${first.check.value} (now ${factText(first.check.workload)}) it falls back to ${fallback.rung.name}.`,
  ];
}

function factText(fact: string | Unknown): string {
  return isUnknown(fact) ? 'not known' : fact;
}
