import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { field, items, type YamlNode } from '../yaml/node.ts';
import { selectedPods } from './targets.ts';

const MOST_PEERS = 200;

/** Who may call whom: one fact for each workload that may be called, with those that may call it. Peers told by namespace or address are left out. */
export function networkPolicyFacts(object: YamlNode, name: string): readonly Fact[] {
  if (name !== 'networking.k8s.io/NetworkPolicy') return [];
  const own = selectedPods(field(object, 'spec', 'podSelector'));
  if (own === undefined) return [];
  const callers = peersOf(object, 'ingress', 'from');
  const called = peersOf(object, 'egress', 'to');
  return [...allowed(own, callers), ...called.flatMap((each) => allowed(each, [own]))];
}

function peersOf(object: YamlNode, rules: 'ingress' | 'egress', peers: 'from' | 'to'): readonly Reference[] {
  const listed = items(field(object, 'spec', rules)).flatMap((rule) => items(field(rule, peers)));
  return listed
    .slice(0, MOST_PEERS)
    .flatMap((peer) => (field(peer, 'namespaceSelector') === undefined ? (selectedPods(field(peer, 'podSelector')) ?? []) : []));
}

function allowed({ to, line }: Reference, callers: readonly Reference[]): readonly Fact[] {
  const references = callers.filter((caller) => caller.to !== to);
  return references.length === 0 ? [] : [factOf({ in: 'structure', name: 'may-be-called', role: 'declares', label: to, line, references })];
}
