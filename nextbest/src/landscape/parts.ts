import type { FactsOfFile, Reference } from '#model/fact.ts';
import type { Draft } from './draft.ts';
import type { Match } from './match.ts';
import { addressKey, isTask, type Relays, targetKey, withoutOutput } from './relays.ts';
import type { Addresses } from './workloads.ts';

/** Parts that are about who may reach what, where it lies or who is told, and what is stored as it is: what they mention is nothing that their whole leans on. */
const ABOUT = /policy|policies|security_?group|network_?acl|subnet|permission$|alarm|dashboard|iam_|role_?assignment|table_item$/i;

interface Known {
  readonly addresses: Addresses;
  readonly relays: Relays;
  readonly services: readonly Draft[];
}

interface Spoken {
  readonly whole: Draft;
  readonly to: Draft;
  readonly reference: Reference;
}

/**
 * A part speaks for the one whole of its own technology that it names: a data source for its API, a listener for its load balancer, a
 * subscription for its topic. What else it mentions is what that whole leans on; a store of secrets leans on nothing that it holds.
 */
export function spokenByPart(match: Match, { addresses, relays, services }: Known): readonly Spoken[] {
  const { file, fact, technology } = match;
  const whole = addresses.parts.get(addressKey(file, fact) ?? '') ?? wholeOf(match, { addresses, relays, services });
  if (whole === undefined || technology.capability === 'secrets') return [];
  const mentioned = mentionedBy(match, { addresses, relays });
  return mentioned.flatMap(({ reference, reached }) =>
    reached.filter((to) => to !== whole && !to.dependsOn.has(whole)).map((to) => ({ whole, to, reference })),
  );
}

/** Lets references to a part find its whole: to name a queue of a namespace is to lean on the namespace. */
export function rememberParts(matches: readonly Match[], known: Known): void {
  const parts = matches.filter(({ mark, fact }) => mark.as === 'part' && fact.role === 'defines');
  // A part of a part finds its whole in the second round.
  for (const match of [...parts, ...parts]) {
    const key = addressKey(match.file, match.fact);
    if (key === undefined || known.addresses.parts.has(key)) continue;
    const whole = wholeOf(match, known);
    if (whole !== undefined) known.addresses.parts.set(key, whole);
  }
  for (const match of parts.filter(({ fact }) => TIES.test(fact.name))) tie(match, known);
}

/** What says which database a proxy stands before. */
const TIES = /^(?:aws_db_proxy_target|AWS::RDS::DBProxyTargetGroup)$|^terraform-aws-modules\/rds-proxy\/aws/;

/** To name the proxy is to lean on the one database behind it. */
function tie(match: Match, known: Known): void {
  const { file, fact } = match;
  const mentioned = mentionedBy(match, known);
  const behind = new Set(mentioned.flatMap(({ reached }) => reached.filter(isDatabase)));
  const [database] = behind;
  if (database === undefined || behind.size > 1) return;
  const proxies = mentioned.filter(({ reached }) => reached.length === 0).map(({ reference }) => targetKey(file, fact, reference.to));
  for (const key of fact.in === 'terraform-module' ? [addressKey(file, fact) ?? ''] : proxies) known.addresses.parts.set(key, database);
}

function isDatabase({ uses }: Draft): boolean {
  return uses.some(({ capability }) => capability === 'relational-db');
}

/** What an address leads to, also where it is that of an output of a call. */
export function standingAt({ resources, parts }: Addresses, key: string): Draft | undefined {
  const call = withoutOutput(key);
  return resources.get(key) ?? parts.get(key) ?? resources.get(call) ?? parts.get(call);
}

/** The one component of its own technology that a part names; what a task is given is nothing that the task is a part of. */
function wholeOf(match: Match, { addresses, relays, services }: Known): Draft | undefined {
  const { file, fact, technology, mark } = match;
  const key = addressKey(file, fact) ?? '';
  if (mark.as !== 'part' || fact.role !== 'defines' || ABOUT.test(fact.name) || addresses.resources.has(key) || isTask(key))
    return undefined;
  const mentioned = mentionedBy(match, { addresses, relays });
  const named = mentioned.flatMap(({ reached }) => reached.filter((one) => isOf(one, technology.id)));
  const wholes = new Set(named.length === 0 && isOfOther(match) ? services.filter((one) => isOf(one, technology.id)) : named);
  const [whole] = wholes;
  return whole === undefined || wholes.size > 1 || addresses.shared.has(whole) ? undefined : whole;
}

/** Its whole is given from outside as a parameter: of its own technology, the only one that there is. */
function isOfOther({ file, fact, technology }: Match): boolean {
  const own = new Set(file.facts.flatMap(({ in: source, label }) => (source === 'cloudformation' ? (label ?? []) : [])));
  return (
    fact.in === 'cloudformation' &&
    technology.capability === 'api-gateway' &&
    (fact.references ?? []).some(({ to, how }) => how === 'resource' && /^\w{1,255}Id$/.test(to) && !own.has(to))
  );
}

interface Mentioned {
  readonly reference: Reference;
  readonly reached: readonly Draft[];
}

function mentionedBy({ file, fact }: Match, known: Omit<Known, 'services'>): readonly Mentioned[] {
  return (fact.references ?? [])
    .filter(({ how }) => how !== 'permission' && how !== 'image')
    .map((reference) => ({ reference, reached: reachedBy(file, reference, { fact, ...known }) }));
}

function isOf(one: Draft, technology: string): boolean {
  return one.uses.some((use) => use.technology === technology);
}

function reachedBy(
  file: FactsOfFile,
  reference: Reference,
  { fact, addresses, relays }: Omit<Known, 'services'> & Pick<Match, 'fact'>,
): readonly Draft[] {
  const key = targetKey(file, fact, reference.to);
  const own = addresses.resources.get(key);
  if (own !== undefined) return [own];
  // What a task is given is what the task leans on, and nothing that starts it does.
  if (relays.carries(key)) return [];
  const keys = relays.behind(file, fact, reference);
  return keys.flatMap(
    (one) => addresses.resources.get(one) ?? addresses.parts.get(one) ?? addresses.resources.get(withoutOutput(one)) ?? [],
  );
}
