import { readFileSync } from 'node:fs';
import type { WorkModel, WorkModelFile } from '#model/work-model.ts';

/** The learnt weights, beside the program. */
export function loadWorkModel(): WorkModel {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own tool writes it from typed data
  const file = JSON.parse(readFileSync(new URL('./work-model.json', import.meta.url), 'utf8')) as WorkModelFile;
  return unpacked(file);
}

/** The arrays out of their base64. */
export function unpacked({ features, rows, direct, ...rest }: WorkModelFile): WorkModel {
  const hashes = Buffer.from(features, 'base64');
  const places = Uint32Array.from({ length: hashes.length / 4 }, (_, place) => hashes.readUInt32LE(place * 4));
  return { ...rest, features: places, rows: bytesOf(rows), direct: bytesOf(direct) };
}

function bytesOf(text: string): Int8Array {
  const bytes = Buffer.from(text, 'base64');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
