import type { Fact } from '#model/fact.ts';
import type { Masked } from '../construct/mask.ts';
import { partsOf, type Span } from '../construct/span.ts';
import { nameText } from '../yaml/names.ts';
import { type Call, type Chain, chainsOf } from './chains.ts';
import { type Conditions, conditionsIn } from './conditions.ts';

/** Something that an app host adds, with the calls that set it up. */
export interface Resource {
  /** The call that adds it. */
  readonly added: Call;
  readonly label: string;
  /** What it is a part of: the server of a database. */
  readonly parent: Resource | undefined;
  readonly scope: Fact['scope'];
  readonly calls: Call[];
}

export interface AppHost {
  readonly masked: Masked;
  readonly resources: readonly Resource[];
  /** What each variable holds: a resource, an endpoint of it; several where a condition chooses. */
  readonly held: ReadonlyMap<string, readonly Resource[]>;
  /** Texts of constants. */
  readonly texts: ReadonlyMap<string, string>;
}

const LIMIT = 1_000;
/** Resources that one variable may hold. */
const CHOICES = 8;
const BUILDER = /\b(\w{1,100})\s{0,20}=\s{0,20}(?:await\s{1,20})?DistributedApplication\s{0,20}\.\s{0,20}CreateBuilder\b/g;
const TEXT = /\b(?:string|var)\s{1,20}(\w{1,100})\s{0,20}=\s{0,20}(?=")/g;
const ASSIGNED = /^\s*(?:[\w<>.,?[\]]{1,200}\s{1,20})?(\w{1,100})\s{0,20}=(?![=>])\s{0,200}([\s\S]*)$/;

/** What the app host of .NET Aspire in this program adds, without running it. */
export function appHostIn(masked: Masked): AppHost {
  const texts = new Map(
    [...masked.code.matchAll(TEXT)].map((match) => [match[1] ?? '', quotedAt(masked, match.index + match[0].length) ?? '']),
  );
  const host = { masked, resources: new Array<Resource>(), held: new Map<string, Resource[]>(), texts };
  const builders = new Set([...masked.code.matchAll(BUILDER)].map(([, name = '']) => name));
  const conditions = conditionsIn(masked);
  for (const chain of chainsOf(masked)) {
    const from = builders.has(chain.head) ? [] : host.held.get(chain.head);
    if (from !== undefined && host.resources.length < LIMIT) follow(host, { chain, from, conditions });
  }
  return host;
}

type Growing = AppHost & { readonly resources: Resource[]; readonly held: Map<string, Resource[]> };

interface Followed {
  readonly chain: Chain;
  readonly from: readonly Resource[];
  readonly conditions: Conditions;
}

/** Each call that adds begins a resource; every other one sets up what was added last. */
function follow(host: Growing, { chain, from, conditions }: Followed): void {
  const assigned = assignedTo(host.masked, chain);
  const branch = assigned?.condition === undefined ? undefined : conditions.branch(assigned.condition, assigned.isFirst);
  const scope = conditions.scopeAt(chain.start) ?? branch;
  let current = from;
  for (const call of chain.calls) {
    const label = /^Add[A-Z]/.test(call.name) ? labelOf(host, call) : undefined;
    if (label !== undefined) {
      const added: Resource = { added: call, label, parent: current[0], scope, calls: [call] };
      host.resources.push(added);
      current = [added];
    } else for (const one of current) one.calls.push(call);
  }
  if (assigned !== undefined && current.length > 0)
    host.held.set(assigned.variable, [...new Set([...(host.held.get(assigned.variable) ?? []), ...current])].slice(0, CHOICES));
}

interface Assigned {
  readonly variable: string;
  readonly condition: string | undefined;
  readonly isFirst: boolean;
}

/** The variable that a chain is assigned to, and the condition in between. */
function assignedTo({ code }: Masked, { start }: Chain): Assigned | undefined {
  const before = code.slice(Math.max(0, start - 600), start);
  const [, variable, rest = ''] = ASSIGNED.exec(before.slice(before.search(/[^;{}]*$/))) ?? [];
  if (variable === undefined) return undefined;
  const question = /\?(?![.?])/.exec(rest)?.index;
  if (question === undefined) return /^(?:await\s+)?$/.test(rest) ? { variable, condition: undefined, isFirst: true } : undefined;
  const last = rest.trimEnd().at(-1);
  return last === '?' || last === ':' ? { variable, condition: rest.slice(0, question), isFirst: last === '?' } : undefined;
}

/** The first argument, where it is a text: by it everything else knows the resource. */
function labelOf(host: AppHost, { open }: Call): string | undefined {
  const [first] = partsOf(host.masked, open);
  return first === undefined ? undefined : nameText(textIn(host, first));
}

/** The text of an argument, which may have a name before it; undefined for what is computed. */
export function textIn({ masked, texts }: AppHost, { start, end }: Span): string | undefined {
  const named = /^\w{1,60}\s{0,20}:\s{0,20}/.exec(masked.code.slice(start, Math.min(end, start + 120)))?.[0].length ?? 0;
  const code = masked.code.slice(start + named, Math.min(end, start + 400));
  return /^@?"[^"\n]*"$/.test(code) ? quotedAt(masked, start + named + code.indexOf('"')) : texts.get(code);
}

function quotedAt({ code, text }: Masked, start: number): string | undefined {
  const end = code.indexOf('"', start + 1);
  return end === -1 || end - start > 300 ? undefined : text.slice(start + 1, end);
}
