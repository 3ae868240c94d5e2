import type { Reference } from '#model/fact.ts';
import { lineAt } from '../lines.ts';
import { pathText } from '../text.ts';
import type { Construct } from './constructs.ts';
import { type Program, reachedFrom } from './reach.ts';
import type { Span } from './span.ts';

type How = Reference['how'];
const CONTEXTS: Readonly<Record<string, How>> = { environment: 'environment', policies: 'permission', events: 'event-source' };
const CODE = /\b(?:fromAsset|from_asset)\(\s*|\b(?:codeUri|code_uri|entry)\s*[:=]\s*/g;
const SPAN_LIMIT = 20_000;
/** What runs because something starts it. */
const STARTED = /^AWS::(?:Lambda|Serverless)::Function$/;

/** What the properties of a construct mention, each once for each reason, and the folder of its code. */
export function referencesOf(construct: Construct, program: Program): readonly Reference[] {
  const given = [...construct.properties, ...construct.given.map((span) => ['', span] as const)];
  const mentioned = given.flatMap(([key, span]) =>
    mentionsIn(span, { how: (Object.hasOwn(CONTEXTS, key) ? CONTEXTS[key] : undefined) ?? 'resource', construct, program }),
  );
  const found = new Map<string, Reference>();
  for (const one of [...mentioned, ...codeOf(construct, program)]) {
    if (one.to !== addressOf(construct) && !found.has(`${one.how} ${one.to}`)) found.set(`${one.how} ${one.to}`, one);
  }
  return [...found.values()];
}

/** A field that a stack has, or is given, by which the stacks of a program share what they make. */
export function fieldName(member: string): string {
  return `field:${member}`;
}

/** A construct as others of its file refer to it. */
export function addressOf({ type, label }: Construct): string {
  return type.in === 'terraform' ? `${type.name}.${label}` : label;
}

interface Mention {
  readonly how: How;
  readonly construct: Construct;
  readonly program: Program;
}

function mentionsIn(span: Span, { how, construct, program }: Mention): readonly Reference[] {
  const { constructs, permissions, members, schedule } = reachedFrom(span, program, how === 'environment');
  const line = lineAt(program.starts, span.start);
  const isStarted = schedule !== undefined && STARTED.test(construct.type.name);
  return [
    ...constructs.filter((one) => one !== construct).map((one) => ({ to: addressOf(one), how, line })),
    ...permissions,
    ...[...members].map((member) => ({ to: fieldName(member), how, line })),
    ...(isStarted ? [{ to: 'event:Schedule', how: 'event-source' as const, line: lineAt(program.starts, schedule) }] : []),
  ];
}

/**
 * The folder that code is packed from. Relative to the file it begins with `./`; every other path is relative to where the program is
 * started, the folder of its settings.
 */
function codeOf({ start, end }: Construct, { masked, starts }: Program): readonly Reference[] {
  const code = masked.code.slice(start, Math.min(end, start + SPAN_LIMIT));
  return [...code.matchAll(CODE)].slice(0, 1).flatMap(({ 0: before, index }) => {
    const at = start + index + before.length;
    const written = masked.text.slice(at, at + 400);
    const [, here, quoted = ''] = /^(?:[\w.]{0,20}(?:join|resolve)\(\s*(__dirname)\s*,\s*)?["']([^"'\n]{1,300})["']/.exec(written) ?? [];
    const folder = quoted.replace(/^\.\//, '').replace(/(?:^|\/)[^/]*\.\w{1,5}$/, '');
    const to = pathText(here === undefined ? folder : `./${folder}`);
    return to === undefined ? [] : [{ to, how: 'build' as const, line: lineAt(starts, at) }];
  });
}
