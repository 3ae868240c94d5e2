import type { Probabilities } from '#model/verdict.ts';
import type { WorkModel } from '#model/work-model.ts';
import { featurePlaces, NOWHERE } from './feature-places.ts';
import { probabilitiesOf } from './probabilities.ts';

const CLASS_COUNT = 3;

/** What the model holds of a commit with these features, before any temperature. */
export type Judge = (features: Uint32Array) => Probabilities;

/** The forward pass of the network (model/work-model.ts); features without weights say nothing. */
export function judgeOf(model: WorkModel): Judge {
  const places = featurePlaces();
  for (const feature of model.features) places.add(feature);
  const hidden = new Float64Array(model.hidden);
  return (features) => {
    const known: number[] = [];
    for (const feature of features) {
      const place = places.placeOf(feature);
      if (place !== NOWHERE) known.push(place);
    }
    return probabilitiesOf(scoresOf(model, known, hidden));
  };
}

function scoresOf(model: WorkModel, known: readonly number[], hidden: Float64Array): readonly number[] {
  const size = model.hidden;
  const direct = [0, 0, 0];
  hidden.fill(0);
  for (const place of known) {
    for (let unit = 0; unit < size; unit += 1) hidden[unit] = (hidden[unit] ?? 0) + (model.rows[place * size + unit] ?? 0);
    for (let kind = 0; kind < CLASS_COUNT; kind += 1) direct[kind] = (direct[kind] ?? 0) + (model.direct[place * CLASS_COUNT + kind] ?? 0);
  }
  const scale = model.rowScale / Math.sqrt(Math.max(1, known.length));
  for (let unit = 0; unit < size; unit += 1) hidden[unit] = Math.max(0, (hidden[unit] ?? 0) * scale + (model.bias[unit] ?? 0));
  return direct.map((sum, kind) => {
    let score = sum * model.directScale + (model.base[kind] ?? 0);
    for (let unit = 0; unit < size; unit += 1) score += (hidden[unit] ?? 0) * (model.output[kind * size + unit] ?? 0);
    return score;
  });
}
