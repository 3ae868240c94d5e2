import { importedName, type Source } from './imports.ts';
import type { Masked } from './mask.ts';
import { CREATED, typeOf } from './types.ts';

/** A construct whose class comes from a package: what it creates is written there. */
export interface Foreign {
  /** Package and class: `@acme/cdk.WebApp`. */
  readonly name: string;
  readonly start: number;
}

const LIMIT = 200;
const NAME = /^@?[\w./-]{1,200}$/;
const ARGUMENTS = /^\s*(?:this|self|scope|stack|app|parent)(?:\.\w{1,60})?\s*,\s*(?:["'`{]|id\b)/;
/** Characters of the arguments that are looked at. */
const ARGUMENTS_LIMIT = 300;
/** What the language itself brings beside the types that are known: networks, permissions, parts of services. */
const OWN = /^(?:aws-[\w-]{1,60}|core|constructs)\./;

/** Each class from elsewhere that a program constructs in a scope, where it first does; `made` are the starts of those that are known. */
export function foreignIn({ masked, language, names }: Source, made: ReadonlySet<number>): readonly Foreign[] {
  const found = new Map<string, Foreign>();
  for (const match of masked.code.matchAll(CREATED[language])) {
    const name = importedName(match[1] ?? '', names);
    if (found.size >= LIMIT) break;
    if (
      name === undefined ||
      made.has(match.index) ||
      found.has(name) ||
      name.startsWith('.') ||
      OWN.test(name) ||
      typeOf(name) !== undefined
    )
      continue;
    if (NAME.test(name) && isInScope(masked, match.index + match[0].length - 1)) found.set(name, { name, start: match.index });
  }
  return [...found.values()];
}

/** CDK's constructs begin with what they belong to and their id. */
function isInScope({ code }: Masked, open: number): boolean {
  return ARGUMENTS.test(code.slice(open + 1, open + ARGUMENTS_LIMIT));
}
