import { pathText } from '../text.ts';
import { substitute } from '../variables.ts';

const LONGEST = 500;
/** `$NAME`, `${NAME}`, `${NAME:?why}`: a variable without a default. */
const VARIABLE = /^\$(?:\{([A-Za-z_]\w{0,100})(?::?\?[^{}]{0,200})?\}|([A-Za-z_]\w{0,100}))/;
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:\/\//i;
const NOTHING: ReadonlyMap<string, string> = new Map();

/** `${NAME}` of an image whose whole name is that variable; its tag may be anything. */
export function openImage(written: string): string | undefined {
  return openBefore(written, /^(?::|$)/);
}

/** `${NAME}` of an address whose host is that variable. */
export function openHost(written: string): string | undefined {
  return openBefore(written.slice(0, LONGEST).replace(SCHEME, ''), /^(?:[:/?]|$)/);
}

/** `${NAME}` of a name without a value: Compose takes it from where all its variables come from. */
export function openValue(name: string): string {
  return `\${${name}}`;
}

/** A path as it is written, its variables with their defaults; `${NAME}` when a variable without one is all of it. */
export function openPath(written: string): string | undefined {
  return openBefore(written, /^$/) ?? pathText(substitute(written, NOTHING));
}

/** The variable that a text starts with, as `${NAME}`, if what follows it is as told. */
function openBefore(written: string, follows: RegExp): string | undefined {
  const text = written.slice(0, LONGEST).trim();
  const found = VARIABLE.exec(text);
  const name = found?.[1] ?? found?.[2];
  return name === undefined || !follows.test(text.slice(found?.[0].length ?? 0)) ? undefined : openValue(name);
}
