import { CANVAS } from './canvas.ts';
import type { Drawing, Label, Link, Point } from './drawing.ts';
import { around, type Box, crosses, inside, overlap } from './geometry.ts';
import type { LabelText } from './label-text.ts';
import { labelDistance, type Positioned } from './rows.ts';

interface Candidate {
  readonly text: LabelText;
  readonly box: Box;
  /** Order of taste: smaller is nicer. */
  readonly taste: number;
}

const OWN_LINK = 0.6;
const FOREIGN_LINK = 1;
const ROUNDS = 2;

/**
 * A box for every name. Each starts on the side that its row keeps free, which never touches anything; then it moves to the place
 * that the fewest links cross, if no other label, marker or arrow is there.
 */
export function placeLabels(all: readonly Positioned[], { width, height, markers, links }: Omit<Drawing, 'labels'>): Label[] {
  const paper = { x: CANVAS.left, y: 2, width: width - CANVAS.left - CANVAS.right, height: height - CANVAS.bottom };
  const blocks = [...markers.map(({ x, y, r }) => around([x, y], r + 1)), ...all.flatMap(arrowBox)];
  const now = new Map(all.map((one) => [one.node.id, homeOf(one)]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of all) now.set(one.node.id, better(one, now, { blocks, links, paper }));
  }
  return all.map(({ node }) => labelOf(node.id, now.get(node.id)));
}

interface Surroundings {
  readonly blocks: readonly Box[];
  readonly links: readonly Link[];
  readonly paper: Box;
}

function better(one: Positioned, now: ReadonlyMap<string, Candidate>, { blocks, links, paper }: Surroundings): Candidate {
  const others = [...now].filter(([id]) => id !== one.node.id).map(([, { box }]) => box);
  let best = now.get(one.node.id) ?? homeOf(one);
  let cost = costOf(best, one, links);
  for (const candidate of candidatesOf(one)) {
    const next = candidate.taste < cost ? costOf(candidate, one, links) : cost;
    if (next >= cost || !inside(candidate.box, paper) || !isFree(candidate.box, others, blocks)) continue;
    best = candidate;
    cost = next;
  }
  return best;
}

function isFree(box: Box, others: readonly Box[], blocks: readonly Box[]): boolean {
  return !others.some((other) => overlap(box, other)) && !blocks.some((block) => overlap(box, block));
}

function costOf({ box, taste }: Candidate, { node }: Positioned, links: readonly Link[]): number {
  let cost = taste;
  for (const { from, to, points } of links) {
    if (!passes(points, box)) continue;
    cost += from === node.id || to === node.id ? OWN_LINK : FOREIGN_LINK;
  }
  return cost;
}

function passes(points: readonly Point[], box: Box): boolean {
  for (let index = 1; index < points.length; index += 1) {
    const [from, to] = [points[index - 1], points[index]];
    if (from !== undefined && to !== undefined && crosses(from, to, box)) return true;
  }
  return false;
}

function homeOf(one: Positioned): Candidate {
  const [text] = one.texts;
  const x = one.side === 'right' ? one.x + labelDistance() : one.x - labelDistance() - text.width;
  return { text, box: { x, y: one.y - text.height / 2, width: text.width, height: text.height }, taste: 0 };
}

/** Eight places around the marker, for each way to break the name. */
function candidatesOf({ texts, x, y }: Positioned): Candidate[] {
  return texts.flatMap((text, wrapping) => {
    const { width, height } = text;
    const [far, near] = [labelDistance(), CANVAS.radius];
    const places: readonly (readonly [number, number, number])[] = [
      [x + far, y - height / 2, 0],
      [x - far - width, y - height / 2, 0.1],
      [x + near, y - near - height, 0.2],
      [x + near, y + near, 0.25],
      [x - near - width, y - near - height, 0.3],
      [x - near - width, y + near, 0.35],
      [x - width / 2, y + far, 0.4],
      [x - width / 2, y - far - height, 0.4],
    ];
    return places.map(([left, top, taste]) => ({ text, box: { x: left, y: top, width, height }, taste: taste + wrapping * 0.1 }));
  });
}

function arrowBox({ x, y, evolvesTo }: Positioned): Box[] {
  if (evolvesTo === undefined) return [];
  const r = CANVAS.radius;
  return [{ x: Math.min(x, evolvesTo) - r, y: y - 4, width: Math.abs(evolvesTo - x) + 2 * r, height: 8 }, around([evolvesTo, y], r)];
}

function labelOf(id: string, candidate: Candidate | undefined): Label {
  const { text, box } = candidate ?? { text: { lines: [] }, box: { x: 0, y: 0, width: 0, height: 0 } };
  return { id, text: text.lines.join(' '), lines: text.lines, ...box };
}
