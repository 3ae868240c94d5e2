import type { Input, Inputs, Part } from './inputs.ts';
import { monthsAfter, netValue } from './net-value.ts';
import { type Drawn, draw, STEPS, spread, type Worlds } from './worlds.ts';

export interface Draws {
  /** Net value over the horizon in team hours, one entry per world. */
  readonly net: Float64Array;
  /** 1 in the worlds where the move works. */
  readonly works: Uint8Array;
}

type Draw = (input: Pick<Input, 'values'> & { readonly name: string }) => Drawn;

const PLACES = Float64Array.from({ length: STEPS }, (_, step) => step);

/** An action in common worlds: what is shared is the same in one world for all actions, the rest is drawn apart. */
export function simulate(inputs: Inputs, worlds: Worlds): Draws {
  const drawn: Draw = ({ name, values }) => draw(name, values, { id: inputs.id, worlds });
  const net = new Float64Array(worlds.draws);
  for (const part of inputs.parts) add(net, part, drawn);
  const works = lucky(drawn({ name: 'luck', values: PLACES }), inputs.expected.chance);
  settle(net, works, { effort: inputs.effort, drawn });
  return { net, works };
}

function add(perMonth: Float64Array, part: Part, drawn: Draw): void {
  const { order, values } = drawn(part);
  const { factor, shared } = part;
  if (shared === undefined) {
    for (let world = 0; world < perMonth.length; world += 1) {
      perMonth[world] = (perMonth[world] ?? 0) + factor * (values[order[world] ?? 0] ?? 0);
    }
    return;
  }
  const times = drawn(shared);
  for (let world = 0; world < perMonth.length; world += 1) {
    const product = (values[order[world] ?? 0] ?? 0) * (times.values[times.order[world] ?? 0] ?? 0);
    perMonth[world] = (perMonth[world] ?? 0) + factor * product;
  }
}

/** 1 in as many worlds as the chance says: each round of `STEPS` worlds cuts its steps at another place. */
function lucky({ order, values }: Drawn, chance: number): Uint8Array {
  const works = new Uint8Array(order.length);
  for (let start = 0; start < works.length; start += STEPS) {
    const limit = chance * STEPS - (start / STEPS + 0.5) / (works.length / STEPS);
    for (let world = start; world < start + STEPS; world += 1) works[world] = (values[order[world] ?? 0] ?? 0) < limit ? 1 : 0;
  }
  return works;
}

/** Makes net values of what is gained a month. The three parts of the formula that the effort decides are worked out once for each of its steps. */
function settle(net: Float64Array, works: Uint8Array, { effort, drawn }: { readonly effort: Input; readonly drawn: Draw }): void {
  const along = (part: (hours: number) => number): Drawn => drawn({ name: effort.name, values: effort.values.map(part) });
  const { order, values: months } = along(monthsAfter);
  const { values: working } = along((hours) => netValue(1, 0, hours));
  const { values: failing } = along((hours) => netValue(0, 0, hours));
  for (let world = 0; world < net.length; world += 1) {
    const step = order[world] ?? 0;
    net[world] = works[world] === 1 ? (net[world] ?? 0) * (months[step] ?? 0) + (working[step] ?? 0) : (failing[step] ?? 0);
  }
}

/** The hours that a move takes, one entry per world. */
export function hoursOf({ id, effort }: Inputs, worlds: Worlds): Float64Array {
  return spread(draw(effort.name, effort.values, { id, worlds }));
}
