import type { Environment } from '#model/environment.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { type CalledOf, mayBeCalled } from './called.ts';
import { addDependency, type Draft } from './draft.ts';
import { evidenceOf, ownerOf } from './reference-owner.ts';
import { addressKey } from './relays.ts';
import type { Addresses } from './workloads.ts';

export interface BindingRequest {
  readonly files: readonly FactsOfFile[];
  readonly addresses: Addresses;
  readonly calledOf: CalledOf;
}

interface Instance {
  readonly called: string;
  readonly component: Draft;
}

/** What an app of Cloud Foundry is bound to by name is what Terraform orders under that name; of several stages, production's. */
export function boundServices({ files, addresses, calledOf }: BindingRequest): void {
  const apps = files.flatMap((file) => file.facts.filter(isApp).map((fact) => ({ file, fact })));
  if (apps.length === 0) return;
  const instances = files.flatMap((file) => file.facts.flatMap((fact) => instanceOf(file, fact, { addresses, calledOf })));
  for (const { file, fact } of apps) {
    const from = ownerOf(file, fact, addresses);
    if (from !== undefined) bind(from, { file, fact, instances });
  }
}

interface Bound {
  readonly file: FactsOfFile;
  readonly fact: Fact;
  readonly instances: readonly Instance[];
}

function bind(from: Draft, { file, fact, instances }: Bound): void {
  for (const reference of (fact.references ?? []).filter(({ how }) => how === 'depends-on')) {
    const found = instances.filter(({ called }) => mayBeCalled(reference.to, called));
    for (const to of inProduction(found)) addDependency(from, to, evidenceOf(file, fact, reference));
  }
}

function isApp({ in: source, name }: Fact): boolean {
  return source === 'platform' && name === 'cloud-foundry/app';
}

function instanceOf(file: FactsOfFile, fact: Fact, { addresses, calledOf }: Omit<BindingRequest, 'files'>): readonly Instance[] {
  if (fact.role !== 'defines' || (fact.in !== 'terraform' && fact.in !== 'terraform-module')) return [];
  const called = calledOf(file, fact);
  const component = addresses.resources.get(addressKey(file, fact) ?? '');
  return called === undefined || component?.kind !== 'service' ? [] : [{ called, component }];
}

function inProduction(found: readonly Instance[]): ReadonlySet<Draft> {
  const isIn = (environment: Environment) => (one: Instance) => one.component.uses.some((use) => use.environment === environment);
  const production = found.filter(isIn('production'));
  return new Set((production.length > 0 ? production : found).map(({ component }) => component));
}
