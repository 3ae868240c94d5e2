import type { Candidate } from '#model/action.ts';
import { assumed, measured } from '#model/evidence.ts';
import type { Framework } from '#model/framework.ts';
import { placeText } from '#model/place.ts';
import { type Range, range, scaled, sum } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { isUnknown } from '#model/unknown.ts';
import { counted } from '../counted.ts';
import { daysAfter } from '../days.ts';
import { estimate } from '../prior.ts';
import { NOTHING, type Proposal } from '../proposal.ts';
import { freed, hoursAMonth } from '../ranges.ts';
import { servedNeed } from '../serves.ts';

/** Hours that each file that uses it takes to be moved off it; assumed, 10th to 90th percentile. */
const HOURS_PER_USER = range(0.1, 0.4, 1.5, 'hours');
/** What stands in its place has to be kept up as well; assumed. */
const KEPT_UP = hoursAMonth(0.25, 1, 4);

/** Leave what slows those who are built on it: only where its changes force theirs, by numbers, and never as one large move. */
export function replacedFrameworks(situation: Situation): Proposal {
  const { frameworks } = situation;
  const forcing = frameworks.filter(({ signals }) => signals.includes('changes-together'));
  const rejected = frameworks.filter((one) => !forcing.includes(one)).map((one) => ({ id: idOf(one), why: whyNot(one) }));
  return { ...NOTHING, candidates: forcing.map((one) => replacement(situation, one)), rejected };
}

const OBJECTION = {
  says: 'It is too complicated, we cannot rewrite it.',
  answer: 'Nobody rewrites it: one part leaves it, the others stay on it until that has shown to be better.',
};

function idOf({ path }: Framework): string {
  return `replace-framework/${path.replace(/\/$/, '')}`;
}

function whyNot({ heirs, coChange, changes }: Framework): string {
  const share = isUnknown(coChange) ? '' : `, and ${Math.round(coChange * 100)} % of them changed what uses it as well`;
  return `${counted(heirs, 'file')} inherit from it, but it was changed ${counted(changes, 'time')} in the last 12 months${share}: too little to say that it slows anyone`;
}

function replacement(situation: Situation, one: Framework): Candidate {
  const prior = estimate(situation, 'replace-framework');
  const components = one.component === undefined ? [] : [one.component];
  const upkeep = situation.upkeepOf(new Set(one.own));
  return {
    id: idOf(one),
    title: `Take one part off ${one.path} and see what it really gives: ${one.importers} parts of the code are built on it`,
    kind: 'replace-framework',
    components,
    serves: {
      need: servedNeed(situation, components),
      notices: 'A change is one change again, and new people read the code of a library that they know.',
    },
    firstSlice: { what: sliceOf(one), hours: range(1, 3, 8, 'hours') },
    timeToTry: range(1, 2, 4, 'hours'),
    ...freed(upkeep, situation),
    costs: KEPT_UP,
    effort: effortOf(prior.effort, one),
    succeeds: prior.succeeds,
    experiment: experimentOf(situation, one),
    limitsChecked: [],
    objections: [OBJECTION],
    warnings: [],
    needs: [],
    because: [
      ...one.evidence,
      ...ageAndAuthors(one),
      measured(`${counted(upkeep.count, 'upkeep or fix commit')} on its own files so far`, one.base?.place),
      assumed(`moving each of the ${one.importingFiles} files that use it: ${HOURS_PER_USER.low} to ${HOURS_PER_USER.high} hours`),
      assumed(`keeping up what takes its place: ${KEPT_UP.low} to ${KEPT_UP.high} hours a month`),
      assumed(`effort beside that and chance of success: ${prior.source}`),
    ],
  };
}

function effortOf(prior: Range, { importingFiles }: Framework): Range {
  return sum(prior, scaled(HOURS_PER_USER, importingFiles, 'hours'));
}

/** By lunchtime: the smallest user, without it. */
function sliceOf({ path, importing, base }: Framework): string {
  const [first] = importing;
  const of = base === undefined ? path : placeText(base.place);
  return `Write ${first === undefined ? 'one file that uses it' : first} anew without ${of}, on a branch, by lunchtime, and count what it still needed of it`;
}

function ageAndAuthors({ age, recentAuthors, changes, base, evidence }: Framework) {
  const place = base?.place ?? evidence[0]?.place;
  const years = isUnknown(age) ? '' : `${age.toFixed(1)} years old, `;
  return [
    measured(
      `${years}changed ${counted(changes, 'time')} by ${recentAuthors} ${recentAuthors === 1 ? 'person' : 'people'} in the last 12 months`,
      place,
    ),
  ];
}

function experimentOf({ asOf }: Situation, { path, coChange }: Framework): Candidate['experiment'] {
  const now = isUnknown(coChange) ? '' : ` (now ${Math.round(coChange * 100)} %)`;
  return {
    hypothesis: `One part does without ${path} and its next change touches no other part.`,
    metric: `share of the changes on ${path} that change what uses it as well${now}`,
    falsifier: 'the part needs more code of its own than it used of the framework',
    guardrail: 'its tests stay as they are and pass',
    by: daysAfter(asOf, 28),
    fallback: 'go back to the framework for that part: revert the commit',
  };
}
