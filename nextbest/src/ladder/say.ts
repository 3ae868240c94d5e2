import type { Economics } from '#model/economics.ts';
import { height, type Rung } from '#model/rung.ts';
import { usdText } from './amount-text.ts';
import type { Findings } from './findings.ts';
import { needsContract } from './objections.ts';

/** One or two sentences: what to do, and the fact that decides it. */
export function sayAnswer(found: Findings, economics: Economics | undefined): string {
  const { verdict, chosen, reason, subject, target } = found;
  if (reason !== undefined) return reason.says;
  const { now } = subject;
  if (verdict === 'stay') return `Stay on ${chosen.name}: ${stayWhy(found)}`;
  if (verdict === 'leave-it') return `Leave it on ${(now ?? chosen).name}. ${leaveWhy(found, economics)}`;
  if (verdict === 'fix-first') return `Before the rung is changed: ${found.fixFirst[0] ?? ''}`;
  if (verdict === 'ask') return `${chosen.name} is the highest rung that may fit. ${found.questions[0] ?? ''}`;
  const start = now === undefined ? `Take ${chosen.name}` : `Move from ${now.name} to ${chosen.name}`;
  const contract = needsContract(target) ? ' It is another vendor: a contract comes first.' : '';
  return `${start}. ${moveWhy(found) ?? target?.because ?? 'It fits.'}${contract}`;
}

/** Rules that say less than a limit does. */
const WEAKER = ['vendor', 'on offer', 'keeps what is there', 'framework'];

function stayWhy(found: Findings): string {
  const higher = keptAway(found, found.subject.now?.rung);
  return higher === undefined ? 'nothing higher on this ladder fits.' : `nothing higher on this ladder fits. ${higher}`;
}

/** The highest rung that a limit keeps away, or a rule where no limit does. */
function keptAway({ choice, subject }: Findings, from: Rung | undefined): string | undefined {
  const above = choice.course.walked.filter(
    ({ rung, against }) => against !== undefined && from !== undefined && height(rung.rung) > height(from),
  );
  const limited = above.find(({ against }) => !WEAKER.includes(against?.limit ?? ''));
  const own = above.find(({ rung, against }) => against?.limit === 'keeps what is there' && rung.cloud === subject.asked.cloud);
  const higher = limited ?? own;
  return higher && `Not ${higher.rung.name}: ${lowered(higher.because, higher.rung.name)}`;
}

/** A name keeps its capital. */
/** Why a vendor is named at all: the highest rung of the own cloud, and its limit. */
function nothingOwn({ choice, subject: { asked } }: Findings): string | undefined {
  const own = choice.course.walked.find(
    ({ rung, against }) => rung.cloud === asked.cloud && against !== undefined && !WEAKER.includes(against.limit),
  );
  return own && `Nothing that your cloud runs fits. Not ${own.rung.name}: ${lowered(own.because, own.rung.name)}`;
}

function lowered(sentence: string, name: string): string {
  return sentence.startsWith(name) ? sentence : `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

function leaveWhy({ choice, subject }: Findings, economics: Economics | undefined): string {
  const here = economics?.atLoads.find(({ times }) => times === 1);
  const present = here?.bills.find(({ technology }) => technology === subject.now?.technology);
  const others = here?.bills.filter((bill) => bill !== present) ?? [];
  const [cheapest] = others.toSorted((left, right) => left.usd - right.usd);
  const other = others.find(({ technology }) => technology === choice.course.target?.rung.technology) ?? cheapest;
  if (present === undefined || other === undefined) return 'The difference is below one engineer day a month.';
  return `It costs ${usdText(present.usd)} a month, ${other.name} ${usdText(other.usd)}: with the hours of people the difference is below one engineer day a month.`;
}

function moveWhy(found: Findings): string | undefined {
  const { subject, choice, chosen } = found;
  if (subject.ends !== undefined) return `${subject.ends}. No service is for ever: that it ends is a sign of where the market went.`;
  const own = needsContract(found.target) ? nothingOwn(found) : undefined;
  return choice.course.broken ?? choice.outbid?.because.says ?? own ?? keptAway(found, chosen.rung);
}
