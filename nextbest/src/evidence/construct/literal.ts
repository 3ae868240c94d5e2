import type { Masked } from './mask.ts';
import type { Span } from './span.ts';

/** Constants of the file that hold a text or a number. */
export type Literals = ReadonlyMap<string, string | number>;

const CONSTANT = /(?:^|[\n;])[ \t]*(?:export\s+)?(?:const\s+|readonly\s+)?([\w$]{1,100})\s*=[ \t]*(?=["'`\d])/g;
const UNITS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 };
const LONGEST = 300;

/** The constants of a program; of several with one name the first. */
export function literalsIn(masked: Masked): Literals {
  const found = new Map<string, string | number>();
  for (const match of masked.code.matchAll(CONSTANT)) {
    const start = match.index + match[0].length;
    const line = masked.code.indexOf('\n', start);
    const rest = masked.code.slice(start, Math.min(line === -1 ? masked.code.length : line, start + LONGEST));
    const value = literalOf(masked, { start, end: start + rest.replace(/[;,\s]+$/, '').length }, found);
    if (value !== undefined && typeof value !== 'boolean' && !found.has(match[1] ?? '')) found.set(match[1] ?? '', value);
  }
  return found;
}

/** The value of a text, number, constant, duration (in seconds), runtime, size of machine or member of an enumeration. */
export function literalOf(masked: Masked, { start, end }: Span, literals: Literals): string | number | boolean | undefined {
  if (end - start > LONGEST) return undefined;
  const code = masked.code.slice(start, end);
  const prefix = /^[fr](?=["'])/.test(code) ? 1 : 0;
  if (/^(["'`])\s*\1$/.test(code.slice(prefix))) return interpolated(masked.text.slice(start + prefix + 1, end - 1), literals);
  if (/^\d{1,12}(?:\.\d{1,6})?$/.test(code)) return Number(code);
  if (/^(?:true|false)$/i.test(code)) return code.toLowerCase() === 'true';
  return literals.get(code) ?? spelled(masked.text.slice(start, end));
}

/** `${name}` of a constant is its value; what is computed is left out. */
function interpolated(text: string, literals: Literals): string {
  return text.replace(/\$?\{([^{}]{0,100})\}/g, (_all, name: string) => `${literals.get(name) ?? ''}`).replace(/^[-_/]+(?=\w)/, '');
}

function spelled(code: string): string | number | undefined {
  const [, unit = '', amount] = /\bDuration\.(seconds|minutes|hours|days)\(\s*(\d{1,9})\s*\)$/.exec(code) ?? [];
  if (amount !== undefined) return Number(amount) * (UNITS[unit] ?? 1);
  const [, runtime] = /\bRuntime\.([A-Z0-9_]{1,30})$/.exec(code) ?? [];
  if (runtime !== undefined) return runtimeName(runtime);
  const machine =
    /\bInstanceType\.of\(\s{0,20}(?:\w{1,60}\.){0,5}(\w{1,60})\s{0,20},\s{0,20}(?:\w{1,60}\.){0,5}(\w{1,60})\s{0,20},?\s{0,20}\)$/.exec(
      code,
    );
  if (machine !== null) return `${machine[1]}.${machine[2]}`.toLowerCase();
  return /\bInstanceType\(\s*["']([\w.]{1,40})["']\s*\)$/.exec(code)?.[1] ?? /\.([A-Z][A-Z0-9_]{1,60})$/.exec(code)?.[1];
}

/** NODEJS_20_X is nodejs20.x, PYTHON_3_12 is python3.12. */
function runtimeName(written: string): string {
  const [language = '', ...version] = written.toLowerCase().split('_');
  return language + version.join('.');
}
