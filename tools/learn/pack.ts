import type { WorkModel, WorkModelFile } from '../../nextbest/src/model/work-model.ts';
import type { Network } from './network.ts';

const LARGEST = 127;
const CLASS_COUNT = 3;
const DIGITS = 1e6;

/** The mean of networks with the same places as one network, its many weights in one byte each, as it is shipped and as it is measured. */
export function packed(networks: readonly Network[], vocabulary: ReadonlyMap<number, number>): WorkModel {
  const count = networks.length;
  const rows = inBytes(
    sideBySide(
      networks.map(({ rows: { values } }) => values),
      vocabulary.size,
    ),
  );
  const direct = inBytes(mean(networks.map((network) => network.direct.values)));
  const bias = networks.flatMap((network) => Array.from(network.bias.values));
  const output = sideBySide(
    networks.map((network) => network.output.values.map((weight) => weight / count)),
    CLASS_COUNT,
  );
  return {
    features: Uint32Array.from(vocabulary.keys()),
    hidden: bias.length,
    rows: rows.bytes,
    rowScale: rows.scale,
    direct: direct.bytes,
    directScale: direct.scale,
    bias: bias.map(round),
    output: Array.from(output, round),
    base: Array.from(mean(networks.map((network) => network.base.values)), round),
    temperatures: { alone: 1, unstated: 1, stated: 1 },
  };
}

/** The largest few weights are cut so that the many small ones keep their differences. */
function inBytes(values: Float32Array): { readonly bytes: Int8Array; readonly scale: number } {
  const sizes = Float32Array.from(values, Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / LARGEST;
  return {
    bytes: Int8Array.from(values, (value) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / scale)))),
    scale: round(scale),
  };
}

/** The rows of one matrix behind those of the other, for each of `rows`. */
function sideBySide(matrices: readonly Float32Array[], rows: number): Float32Array {
  const width = (matrices[0]?.length ?? 0) / rows;
  const all = new Float32Array(rows * width * matrices.length);
  matrices.forEach((matrix, index) => {
    for (let row = 0; row < rows; row += 1)
      all.set(matrix.subarray(row * width, (row + 1) * width), (row * matrices.length + index) * width);
  });
  return all;
}

function mean(all: readonly Float32Array[]): Float32Array {
  return Float32Array.from(all[0] ?? [], (_, index) => all.reduce((sum, values) => sum + (values[index] ?? 0), 0) / all.length);
}

function round(value: number): number {
  return Math.round(value * DIGITS) / DIGITS;
}

/** As text: arrays as base64, little-endian. */
export function fileOf(model: WorkModel, about: Omit<WorkModelFile, keyof WorkModel>): WorkModelFile {
  const { features, rows, direct } = model;
  return { ...about, ...model, features: base64(new Uint8Array(features.buffer)), rows: base64(rows), direct: base64(direct) };
}

function base64(bytes: Int8Array | Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
