import type { ChangeRequest } from '#model/changes.ts';
import { type Evidence, measured } from '#model/evidence.ts';

const FREEZE = new Set(['freeze', 'freezes', 'codefreeze']);
/** Words beside it. Of a label with any other word it is not known what froze: an interface that hangs freezes, too. */
const BESIDE = new Set(
  'change changes code deploy deployment deployments during exception exempt feature holiday merge period process production release season status window'.split(
    ' ',
  ),
);
const IN_TITLE = /\b(change|code|deploy|deployment|feature|merge|release)[ -]freeze\b/i;
const WORDS = /\p{L}+/gu;
/** More ways to say it than this are not listed. */
const MOST_SAID = 5;

/** The words of a title that name a freeze of changes, in small letters; undefined of every other title. */
export function freezeIn(title: string): string | undefined {
  const what = IN_TITLE.exec(title)?.[1];
  return what === undefined ? undefined : `${what.toLowerCase()} freeze`;
}

/** How many change requests carry labels of a freeze, or name one in their titles, the most first. How long it lasted is not told. */
export function freezesOf(requests: readonly Pick<ChangeRequest, 'labels' | 'freeze'>[]): Evidence[] {
  const said = new Map<string, number>();
  for (const { labels, freeze } of requests) {
    const named = freeze === undefined ? [] : [`named a ${freeze} in their titles`];
    const ways = [...labels.filter(isFreeze).map((label) => `carried the label "${label}"`), ...named];
    for (const way of new Set(ways)) said.set(way, (said.get(way) ?? 0) + 1);
  }
  const most = [...said].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, MOST_SAID);
  return most.map(([way, count]) => measured(`${count} of ${requests.length} merged change requests of the last 12 months ${way}`));
}

function isFreeze(label: string): boolean {
  const words = label.toLowerCase().match(WORDS) ?? [];
  return words.some((word) => FREEZE.has(word)) && words.every((word) => FREEZE.has(word) || BESIDE.has(word));
}
