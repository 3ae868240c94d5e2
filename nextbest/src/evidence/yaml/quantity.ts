import { numberOf, textOf, type YamlNode } from './node.ts';

const BYTES: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1e3,
  m: 1e6,
  g: 1e9,
  t: 1e12,
  ki: 2 ** 10,
  mi: 2 ** 20,
  gi: 2 ** 30,
  ti: 2 ** 40,
};
const MEBIBYTE = 2 ** 20;

/** Memory of a Kubernetes quantity in MB as the clouds count them (1 MB = 1,048,576 bytes, so `128Mi` is 128). */
export function memoryMB(node: YamlNode | undefined): number | undefined {
  const [, amount = '', unit = ''] = /^(\d{1,15}(?:\.\d{1,9})?)([TGMKk]i?|)$/.exec(textOf(node) ?? '') ?? [];
  return scaled(amount, BYTES[unit.toLowerCase()]);
}

/** Memory as Compose writes it (`512m`, `1g`, `512MB`), where every unit is a power of 1,024; in MB of 1,048,576 bytes. */
export function composeMemoryMB(node: YamlNode | undefined): number | undefined {
  const [, amount = '', unit = ''] = /^(\d{1,15}(?:\.\d{1,9})?)([kmgt]?)i?b?$/i.exec(textOf(node) ?? '') ?? [];
  return scaled(amount, unit === '' ? 1 : BYTES[`${unit.toLowerCase()}i`]);
}

/** Processors: `250m` is 0.25. */
export function processors(node: YamlNode | undefined): number | undefined {
  const milli = /^(\d{1,9})m$/.exec(textOf(node) ?? '')?.[1];
  return milli === undefined ? numberOf(node) : Number(milli) / 1000;
}

/** Sum of what is known, rounded to three places; undefined when nothing is. */
export function total(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.round(known.reduce((sum, value) => sum + value, 0) * 1000) / 1000;
}

function scaled(amount: string, bytes: number | undefined): number | undefined {
  return amount === '' || bytes === undefined ? undefined : Math.round(((Number(amount) * bytes) / MEBIBYTE) * 1000) / 1000;
}
