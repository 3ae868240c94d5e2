import type { Inputs, Part } from './inputs.ts';
import { netValue } from './net-value.ts';
import { draw, STEPS, type Worlds } from './worlds.ts';

export interface Draws {
  /** Net value over the horizon in team hours, one entry per world. */
  readonly net: Float64Array;
  /** 1 in the worlds where the move works. */
  readonly works: Uint8Array;
}

const PLACES = { name: 'luck', values: Float64Array.from({ length: STEPS }, (_, step) => step) };

/** Simulates actions in common worlds: what is shared is the same in one world for all of them, the rest is drawn apart. */
export function simulator(worlds: Worlds): (inputs: Inputs) => Draws {
  const { draws, hoursPerCommit } = worlds;
  const [drawn, other, perCommit] = [new Float64Array(draws), new Float64Array(draws), new Float64Array(draws)];
  draw({ ...hoursPerCommit, of: '' }, worlds, perCommit);
  return ({ id, parts, effort, expected }) => {
    const net = new Float64Array(draws);
    for (const part of parts) {
      draw({ ...part, of: id }, worlds, drawn);
      if (part.shared !== undefined && part.shared !== hoursPerCommit) draw({ ...part.shared, of: '' }, worlds, other);
      add(net, part, { drawn, common: part.shared === hoursPerCommit ? perCommit : other });
    }
    draw({ ...PLACES, of: id }, worlds, other);
    const works = lucky(other, expected.chance);
    draw({ ...effort, of: id }, worlds, drawn);
    for (let world = 0; world < draws; world += 1) net[world] = netValue(works[world] ?? 0, net[world] ?? 0, drawn[world] ?? 0);
    return { net, works };
  };
}

function add(perMonth: Float64Array, { factor, shared }: Part, { drawn, common }: { drawn: Float64Array; common: Float64Array }): void {
  for (let world = 0; world < perMonth.length; world += 1) {
    const times = shared === undefined ? 1 : (common[world] ?? 0);
    perMonth[world] = (perMonth[world] ?? 0) + factor * times * (drawn[world] ?? 0);
  }
}

/** 1 in as many worlds as the chance says: each round of `STEPS` worlds cuts its steps at another place. */
function lucky(places: Float64Array, chance: number): Uint8Array {
  const works = new Uint8Array(places.length);
  for (let start = 0; start < places.length; start += STEPS) {
    const limit = chance * STEPS - (start / STEPS + 0.5) / (places.length / STEPS);
    for (let world = start; world < start + STEPS; world += 1) works[world] = (places[world] ?? 0) < limit ? 1 : 0;
  }
  return works;
}

/** The hours that a move takes, one entry per world. */
export function hoursOf({ id, effort }: Inputs, worlds: Worlds): Float64Array {
  const hours = new Float64Array(worlds.draws);
  draw({ ...effort, of: id }, worlds, hours);
  return hours;
}
