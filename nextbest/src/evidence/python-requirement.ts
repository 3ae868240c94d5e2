import { oneLine, versionText } from './text.ts';

const NAME = /^[A-Za-z0-9][\w.-]{0,99}/;
const VERSION = /^[\w.*+!<>=~^, -]{1,100}$/;

interface PythonRequirement {
  readonly name: string;
  readonly version?: string;
}

/** A requirement as pip understands it (`Name[extra] >=1,<2 ; marker`, `name @ address`); undefined when it names no package. */
export function pythonRequirement(written: string): PythonRequirement | undefined {
  const text = oneLine(written.slice(0, 1_000));
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  const rest = withoutExtras(text.slice(name.length));
  if (rest === undefined || !/^(?:[;@<>=!~(]|$)/.test(rest.trimStart())) return undefined;
  const specifier = (rest.split(/[;@]/, 1)[0] ?? '').replace(/[()]/g, '');
  const version = VERSION.test(specifier) ? versionText(specifier) : undefined;
  return { name: pythonName(name), ...(version === undefined ? {} : { version }) };
}

/** The one spelling of a package name: lower case, each run of `.`, `_` and `-` as one `-`. */
export function pythonName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[._-]+/g, '-')
    .replace(/-$/, '');
}

function withoutExtras(rest: string): string | undefined {
  const text = rest.trimStart();
  if (!text.startsWith('[')) return rest;
  const close = text.indexOf(']');
  return close === -1 ? undefined : text.slice(close + 1);
}
