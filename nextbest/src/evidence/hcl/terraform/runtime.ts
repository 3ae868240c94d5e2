import type { Fact } from '#model/fact.ts';
import { factOf } from '../../fact.ts';
import { attributeOf, type Body, textOf } from '../syntax.ts';

/** Prefixes of runtime identifiers of function services (`nodejs18.x`, `python3.11`, `java8.al2`, `go121`, `dotnetcore3.1`). */
const RUNTIME = /^(nodejs|python|java|go|ruby|dotnetcore|dotnet|php)(\d{1,3}(?:\.\d{1,3})?)/;
const NAMES: Readonly<Record<string, string>> = { nodejs: 'node', dotnetcore: 'dotnet' };
/** Google writes versions without a point: `python39`, `go121`, `ruby32`, `php82`. */
const WITHOUT_POINT = new Set(['python', 'go', 'ruby', 'php']);

/** The language runtime that a function is configured with. */
export function runtimeFact(body: Body, label: string): Fact | undefined {
  const place = [body, ...body.blocks].find((each) => textOf(each, 'runtime') !== undefined);
  if (place === undefined) return undefined;
  const [, prefix, digits = ''] = RUNTIME.exec(textOf(place, 'runtime') ?? '') ?? [];
  const line = attributeOf(place, 'runtime')?.line;
  if (prefix === undefined || line === undefined) return undefined;
  return factOf({ in: 'runtime', name: NAMES[prefix] ?? prefix, role: 'uses', label, line, version: versionOf(prefix, digits) });
}

function versionOf(prefix: string, digits: string): string {
  return WITHOUT_POINT.has(prefix) && /^\d{2,3}$/.test(digits) ? `${digits.slice(0, 1)}.${digits.slice(1)}` : digits;
}
