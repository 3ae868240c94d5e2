import type { Range } from '#model/range.ts';
import { scores, valueAt } from './distribution.ts';
import type { Input } from './inputs.ts';
import { hash, shuffle } from './random.ts';

/** Equally likely steps that every input takes its values from. */
export const STEPS = 1000;
/** Inputs whose order of draws is one for all actions, and those that each action has of its own. */
const COMMON = ['hours-per-commit', 'rate', 'load'];
const OWN = ['frees', 'commits', 'unseen', 'value', 'money', 'costs', 'effort', 'luck'];
/** Sets of orders for inputs of actions; an action takes one set, so that no two of its own inputs share an order. */
const SETS = 6;

export interface Simulation {
  readonly seed: number;
  /** Worlds that every action is tried in; a multiple of `STEPS`. */
  readonly draws: number;
  /** Shared by all actions: hours behind one commit. */
  readonly hoursPerCommit: Range;
}

/** What all actions are tried in. */
export interface Worlds {
  readonly seed: number;
  readonly draws: number;
  /** Standard normal scores of the steps. */
  readonly scores: Float64Array;
  readonly hoursPerCommit: Input;
  /** The step of each world, by order. */
  readonly orders: readonly Uint16Array[];
}

export function worldsOf({ seed, draws, hoursPerCommit }: Simulation): Worlds {
  const steps = scores(STEPS);
  const values = steps.map((score) => Math.max(0, valueAt(hoursPerCommit, score)));
  const places = steps.map((_, step) => step);
  const orders = Array.from({ length: COMMON.length + OWN.length * SETS }, (_, order) => {
    const into = new Uint16Array(draws);
    shuffle(places, `${seed}:order:${order}`, into);
    return into;
  });
  return { seed, draws, scores: steps, hoursPerCommit: { name: 'hours-per-commit', values }, orders };
}

/** An input in all worlds: in one world it is `values[order[world]]`. */
export interface Drawn {
  readonly order: Uint16Array;
  readonly values: Float64Array;
}

/**
 * An input of an action in all worlds. Every step comes equally often (Latin hypercube; McKay, Beckman and Conover 1979), which makes a mean at least as
 * exact as independent draws would. Which step comes when depends on the seed, the action and the name of the input alone: an input that
 * actions share is the same for all in one world (common random numbers), and an action's own inputs do not move when another action is added.
 */
export function draw(name: string, values: Float64Array, { id, worlds }: { readonly id: string; readonly worlds: Worlds }): Drawn {
  const common = COMMON.indexOf(name);
  const set = (hash(id) >>> 0) % SETS;
  const order = worlds.orders[common >= 0 ? common : COMMON.length + set * OWN.length + OWN.indexOf(name)];
  if (order === undefined) throw new Error(`${name} has no order of draws`);
  if (common >= 0) return { order, values };
  const own = new Float64Array(values.length);
  shuffle(values, `${worlds.seed}:${id}:${name}`, own);
  return { order, values: own };
}

/** A drawn input, one entry per world. */
export function spread({ order, values }: Drawn): Float64Array {
  const into = new Float64Array(order.length);
  for (let world = 0; world < into.length; world += 1) into[world] = values[order[world] ?? 0] ?? 0;
  return into;
}
