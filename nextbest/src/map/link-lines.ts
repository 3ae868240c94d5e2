import { CANVAS, rounded } from './canvas.ts';
import type { Link, Point } from './drawing.ts';
import { around, crosses } from './geometry.ts';
import { type Layers, linkKey } from './layers.ts';
import type { Positioned } from './rows.ts';

/** A link that would run through other markers bows by this share of its length, and at least by this much. */
const BOW = 0.14;
const LEAST_BOW = 18;
const STEPS = 8;

/** A line for every dependency: straight, or bowed to the left where a straight one would hide behind other markers. */
export function linksOf(positioned: readonly Positioned[], { cycles }: Pick<Layers, 'cycles'>): Link[] {
  const at = new Map(positioned.map((one) => [one.node.id, one]));
  return positioned.flatMap((from) =>
    from.node.dependsOn.flatMap((id) => {
      const to = at.get(id);
      if (to === undefined) return [];
      const link = { from: from.node.id, to: id, points: pointsOf(from, to, positioned) };
      return cycles.has(linkKey(from.node.id, id)) ? [{ ...link, cycle: true as const }] : [link];
    }),
  );
}

function pointsOf(from: Positioned, to: Positioned, all: readonly Positioned[]): Point[] {
  const ends: readonly [Point, Point] = [
    [from.x, from.y],
    [to.x, to.y],
  ];
  const hidden = all.some((one) => one !== from && one !== to && crosses(...ends, around([one.x, one.y], CANVAS.radius)));
  const between = hidden ? bowOf(...ends) : [];
  const first = between[0] ?? ends[1];
  const last = between.at(-1) ?? ends[0];
  return [docked(ends[0], first), ...between, docked(ends[1], last)];
}

/** Points on a quadratic curve, ends left out. */
function bowOf(from: Point, to: Point): Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const bow = 2 * Math.max(LEAST_BOW, BOW * length);
  const middle: Point = [(from[0] + to[0]) / 2 - (Math.abs(dy) / length) * bow, (from[1] + to[1]) / 2];
  const inside = Math.max(CANVAS.left, middle[0]);
  return Array.from({ length: STEPS - 1 }, (_, index) => {
    const t = (index + 1) / STEPS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [rounded(a * from[0] + b * inside + c * to[0]), rounded(a * from[1] + b * middle[1] + c * to[1])];
  });
}

/** The point on the edge of a marker from which a line to `towards` starts. */
function docked(center: Point, towards: Point): Point {
  const length = Math.hypot(towards[0] - center[0], towards[1] - center[1]) || 1;
  const share = CANVAS.radius / length;
  return [rounded(center[0] + (towards[0] - center[0]) * share), rounded(center[1] + (towards[1] - center[1]) * share)];
}
