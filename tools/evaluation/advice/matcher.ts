import { z } from 'zod';
import type { Action } from '../../../nextbest/src/model/action.ts';
import { ACTION_KINDS } from '../../../nextbest/src/model/action.ts';
import { RUNGS } from '../../../nextbest/src/model/rung.ts';

/** How an action is known to be the one that people wrote down: everything that is given must hold. */
export const MATCHER = z.strictObject({
  kinds: z.array(z.enum(ACTION_KINDS)).min(1),
  capability: z.string().optional(),
  /** What it moves away from, by id in the catalogue. */
  technologies: z.array(z.string()).optional(),
  /** Where it moves to. */
  to: z.array(z.string()).optional(),
  to_rungs: z.array(z.enum(RUNGS)).optional(),
  /** Parts of its id or title, in any case of letters. */
  names: z.array(z.string()).optional(),
});

export type Matcher = z.infer<typeof MATCHER>;
export type Matched = Pick<Action, 'id' | 'title' | 'kind' | 'capability' | 'from' | 'to'>;

/** Whether any of the matchers means this action. */
export function isMeant(action: Matched, matchers: readonly Matcher[]): boolean {
  return matchers.some((matcher) => meets(action, matcher));
}

function meets(action: Matched, matcher: Matcher): boolean {
  return (
    matcher.kinds.includes(action.kind) &&
    (matcher.capability === undefined || matcher.capability === action.capability) &&
    among(action.from?.technology, matcher.technologies) &&
    among(action.to?.technology, matcher.to) &&
    among(action.to?.rung, matcher.to_rungs) &&
    named(`${action.id}\n${action.title}`, matcher.names)
  );
}

/** What is not asked for holds; what is asked for and not known does not. */
function among(value: string | undefined, allowed: readonly string[] | undefined): boolean {
  return allowed === undefined || (value !== undefined && allowed.includes(value));
}

/** Signs between words count as one blank: `app-rabbitmq`, `Rabbit MQ`. */
function named(text: string, names: readonly string[] | undefined): boolean {
  const plain = plainWords(text);
  return names === undefined || names.some((name) => plain.includes(plainWords(name)));
}

function plainWords(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
}

/** The same for what was rejected, of which only the id is known: its kind, and each thing asked for by a part of the id. A capability alone is too little. */
export function isMeantById(id: string, matchers: readonly Matcher[]): boolean {
  return matchers.some(({ kinds, technologies, to, names }) => {
    const asked = [technologies, to, names].filter((one) => one !== undefined);
    return kinds.some((kind) => id.startsWith(`${kind}/`)) && asked.length > 0 && asked.every((one) => named(id, one));
  });
}
