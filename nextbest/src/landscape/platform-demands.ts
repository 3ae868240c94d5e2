import type { Demand } from '#model/component.ts';
import { measured } from '#model/evidence.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';

/** Attributes of workloads, as readers flatten them, that ask the platform for what not every one offers. */
const ASKS: Readonly<Record<string, { readonly feature: string; readonly says: string }>> = {
  privileged: { feature: 'privileged', says: 'a container runs with all rights of the machine' },
  hostNetwork: { feature: 'host-network', says: 'it uses the network of the machine' },
};

/** What a workload asks of the platform that runs it. */
export function platformDemands({ repository, path }: FactsOfFile, { attributes = {} }: Fact): readonly Demand[] {
  return Object.entries(ASKS).flatMap(([name, { feature, says }]) => {
    const found = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    return found?.value === true ? [{ feature, evidence: [measured(says, { repository, path, line: found.line })] }] : [];
  });
}
