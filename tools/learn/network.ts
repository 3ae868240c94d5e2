import { randomFrom } from './random.ts';

/** What the network is learnt from: places of features, the class (0 … 2) and the weight of each commit. */
export interface Lessons {
  readonly places: readonly Int32Array[];
  readonly labels: readonly number[];
  readonly weights: Float64Array;
}

export interface Settings {
  readonly size: number;
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  readonly directRate: number;
  /** Share of the features, and of the hidden values, that a lesson leaves out. */
  readonly dropFeatures: number;
  readonly dropHidden: number;
  readonly seed: number;
}

const CLASSES = 3;
/** Rates fall to this share of their start. */
const LAST_RATE = 0.2;
/** The few weights behind the hidden layer learn from every commit and so more slowly. */
const OUTPUT_RATE = 0.3;
const ROW_DECAY = 1e-6;
const DIRECT_DECAY = 2e-5;

/** Numbers with the sum of their squared slopes: AdaGrad (Duchi, Hazan, Singer 2011). */
interface Learnt {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
}

/** The network of model/work-model.ts before its weights are made small. */
export interface Network {
  readonly rows: Learnt;
  readonly direct: Learnt;
  readonly bias: Learnt;
  readonly output: Learnt;
  readonly base: Learnt;
}

function learnt(length: number, start: () => number = () => 0): Learnt {
  return { values: Float32Array.from({ length }, start), slopes: new Float32Array(length).fill(1e-3) };
}

function step({ values, slopes }: Learnt, at: number, [slope, rate, decay]: readonly [number, number, number]): void {
  const sum = (slopes[at] ?? 0) + slope * slope;
  slopes[at] = sum;
  values[at] = (values[at] ?? 0) * (1 - decay) - (rate * slope) / Math.sqrt(sum);
}

/** Learns by one commit after the other, in an order and with gaps that only the seed decides. */
export function learnNetwork(lessons: Lessons, settings: Settings): Network {
  const random = randomFrom(settings.seed);
  const network: Network = {
    rows: learnt(settings.size * settings.hidden, () => (random() - 0.5) * 0.1),
    direct: learnt(settings.size * CLASSES),
    bias: learnt(settings.hidden),
    output: learnt(CLASSES * settings.hidden, () => (random() - 0.5) * 0.4),
    base: learnt(CLASSES),
  };
  const order = lessons.labels.map((_, index) => index);
  const lesson = lessonOf(network, settings, random);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    const pace = 1 - (epoch / settings.epochs) * (1 - LAST_RATE);
    for (const index of order)
      lesson(lessons.places[index] ?? new Int32Array(), { label: lessons.labels[index] ?? 0, weight: lessons.weights[index] ?? 1, pace });
  }
  return network;
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
}

type Lesson = (places: Int32Array, of: { readonly label: number; readonly weight: number; readonly pace: number }) => void;

function lessonOf(network: Network, settings: Settings, random: () => number): Lesson {
  const { hidden, dropFeatures, dropHidden } = settings;
  const values = new Float64Array(hidden);
  const kept = new Float64Array(hidden);
  const slopes = new Float64Array(hidden);
  return (places, { label, weight, pace }) => {
    const active = places.filter(() => random() >= dropFeatures);
    const scale = 1 / Math.sqrt(Math.max(1, active.length));
    for (let unit = 0; unit < hidden; unit += 1) {
      let sum = 0;
      for (const place of active) sum += network.rows.values[place * hidden + unit] ?? 0;
      const value = sum * scale + (network.bias.values[unit] ?? 0);
      const keep = value > 0 && random() >= dropHidden ? 1 / (1 - dropHidden) : 0;
      kept[unit] = keep;
      values[unit] = value * keep;
    }
    const errors = errorsOf(network, { active, values, label, weight, share: 1 - dropFeatures });
    slopes.fill(0);
    learnOutput(network, { errors, values, slopes, rate: settings.rate * pace * OUTPUT_RATE });
    for (let unit = 0; unit < hidden; unit += 1) slopes[unit] = (slopes[unit] ?? 0) * (kept[unit] ?? 0);
    learnInput(network, { active, errors, slopes, scale, settings, pace });
  };
}

interface Seen {
  readonly active: Int32Array;
  readonly values: Float64Array;
  readonly label: number;
  readonly weight: number;
  /** Share of the features that were not left out. */
  readonly share: number;
}

/** Probability less truth, for each class, times the weight. */
function errorsOf({ direct, output, base }: Network, { active, values, label, weight, share }: Seen): readonly number[] {
  const scores = [0, 1, 2].map((kind) => {
    let score = base.values[kind] ?? 0;
    for (let unit = 0; unit < values.length; unit += 1) score += (output.values[kind * values.length + unit] ?? 0) * (values[unit] ?? 0);
    for (const place of active) score += (direct.values[place * CLASSES + kind] ?? 0) / share;
    return score;
  });
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power, kind) => weight * (power / sum - (kind === label ? 1 : 0)));
}

function learnOutput(
  { output, base }: Network,
  of: { readonly errors: readonly number[]; readonly values: Float64Array; readonly slopes: Float64Array; readonly rate: number },
): void {
  const { errors, values, slopes, rate } = of;
  errors.forEach((error, kind) => {
    step(base, kind, [error, rate / OUTPUT_RATE, 0]);
    for (let unit = 0; unit < values.length; unit += 1) {
      const at = kind * values.length + unit;
      slopes[unit] = (slopes[unit] ?? 0) + error * (output.values[at] ?? 0);
      step(output, at, [error * (values[unit] ?? 0), rate, 0]);
    }
  });
}

interface Input {
  readonly active: Int32Array;
  readonly errors: readonly number[];
  readonly slopes: Float64Array;
  readonly scale: number;
  readonly settings: Settings;
  readonly pace: number;
}

function learnInput({ rows, direct, bias }: Network, { active, errors, slopes, scale, settings, pace }: Input): void {
  const rate = settings.rate * pace;
  const width = slopes.length;
  for (let unit = 0; unit < width; unit += 1) if (slopes[unit] !== 0) step(bias, unit, [slopes[unit] ?? 0, rate * OUTPUT_RATE, 0]);
  for (const place of active) {
    for (let unit = 0; unit < width; unit += 1)
      if (slopes[unit] !== 0) step(rows, place * width + unit, [(slopes[unit] ?? 0) * scale, rate, ROW_DECAY]);
    errors.forEach((error, kind) => {
      step(direct, place * CLASSES + kind, [error, settings.directRate * pace, DIRECT_DECAY]);
    });
  }
}
