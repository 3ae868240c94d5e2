import type { Point } from './drawing.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** True when two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function inside(box: Box, outer: Box): boolean {
  return box.x >= outer.x && box.y >= outer.y && box.x + box.width <= outer.x + outer.width && box.y + box.height <= outer.y + outer.height;
}

/** The smallest box around a circle. */
export function around(center: Point, radius: number): Box {
  return { x: center[0] - radius, y: center[1] - radius, width: 2 * radius, height: 2 * radius };
}

/** True when the straight line between two points passes through the box (Liang and Barsky 1984); far boxes are told at once. */
export function crosses(from: Point, to: Point, box: Box): boolean {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  if ((from[0] < box.x && to[0] < box.x) || (from[0] > right && to[0] > right)) return false;
  if ((from[1] < box.y && to[1] < box.y) || (from[1] > bottom && to[1] > bottom)) return false;
  const [enterX, leaveX] = shareInside(from[0], to[0] - from[0], [box.x, right]);
  const [enterY, leaveY] = shareInside(from[1], to[1] - from[1], [box.y, bottom]);
  return Math.max(0, enterX, enterY) < Math.min(1, leaveX, leaveY);
}

/** Between which shares of the way a coordinate lies between two borders. */
function shareInside(start: number, way: number, [low, high]: readonly [number, number]): readonly [number, number] {
  if (way === 0) return start < low || start > high ? [1, 0] : [0, 1];
  const [a, b] = [(low - start) / way, (high - start) / way];
  return a < b ? [a, b] : [b, a];
}
