import type { Fact, FactsOfFile } from '#model/fact.ts';
import { addDependency, type Draft } from './draft.ts';
import { standingAt } from './parts.ts';
import { evidenceOf, ownerOf } from './reference-owner.ts';
import { addressKey, isAddressed, type Relays } from './relays.ts';
import type { Addresses } from './workloads.ts';

const GROUP = /^aws_a?lb_target_group$|^AWS::ElasticLoadBalancingV2::TargetGroup$/;
const FORWARDS = /^aws_a?lb_listener(?:_rule)?$|^AWS::ElasticLoadBalancingV2::Listener(?:Rule)?$/;
const ATTACHES = /^aws_a?lb_target_group_attachment$|^aws_autoscaling_attachment$/;

interface Known {
  readonly addresses: Addresses;
  readonly relays: Relays;
}

/** A load balancer leans on the workloads of the groups that its listeners forward to. */
export function targetGroupEdges(files: readonly FactsOfFile[], known: Known): void {
  const balancers = balancersByGroup(files, known);
  if (balancers.size === 0) return;
  for (const file of files) for (const fact of file.facts.filter(isAddressed)) toRegistered(file, fact, { ...known, balancers });
}

function toRegistered(
  file: FactsOfFile,
  fact: Fact,
  { balancers, ...known }: Known & { readonly balancers: ReadonlyMap<string, ReadonlySet<Draft>> },
): void {
  for (const reference of fact.references ?? []) {
    const before = known.relays.named(file, fact, reference).flatMap((key) => [...(balancers.get(key) ?? [])]);
    const behind = before.length === 0 ? [] : registered(file, fact, known);
    for (const balancer of before) for (const to of behind) addDependency(balancer, to, evidenceOf(file, fact, reference));
  }
}

/** What a mention of a group puts into it: the workload that names it, or what an attachment names besides. */
function registered(file: FactsOfFile, fact: Fact, { addresses, relays }: Known): readonly Draft[] {
  const found = ATTACHES.test(fact.name)
    ? (fact.references ?? []).flatMap((one) => relays.named(file, fact, one).map((key) => standingAt(addresses, key)))
    : [ownerOf(file, fact, addresses)];
  return found.flatMap((one) => (one?.kind === 'deployable' ? [one] : []));
}

function balancersByGroup(files: readonly FactsOfFile[], { addresses, relays }: Known): ReadonlyMap<string, ReadonlySet<Draft>> {
  const facts = files.flatMap((file) => file.facts.filter(isAddressed).map((fact) => ({ file, fact, key: addressKey(file, fact) ?? '' })));
  const groups = new Set(facts.filter(({ fact }) => GROUP.test(fact.name)).map(({ key }) => key));
  const balancers = new Map<string, Set<Draft>>();
  for (const { file, fact, key } of facts.filter((one) => FORWARDS.test(one.fact.name))) {
    const balancer = addresses.parts.get(key);
    if (balancer === undefined) continue;
    const reached = (fact.references ?? []).flatMap((reference) => relays.named(file, fact, reference));
    for (const group of reached.filter((one) => groups.has(one))) balancers.set(group, (balancers.get(group) ?? new Set()).add(balancer));
  }
  return balancers;
}
