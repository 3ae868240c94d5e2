import type { Capability } from '#model/capability.ts';
import type { Demand, Usage } from '#model/component.ts';
import { type Evidence, measured } from '#model/evidence.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { type Draft, distinct, RUNNING } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { owningAmong } from './owning.ts';

/** Which services a feature is needed of. */
const NEEDED_OF: Readonly<Record<string, readonly Capability[]>> = {
  extension: ['relational-db'],
  triggers: ['relational-db'],
  procedures: ['relational-db'],
  notify: ['relational-db'],
  priority: ['queue'],
  'headers-exchange': ['queue'],
  delay: ['queue'],
  replay: ['streaming'],
  compaction: ['streaming'],
  modules: ['cache'],
  scripting: ['cache'],
  websocket: [...RUNNING],
};

const SAYS: Readonly<Record<string, string>> = {
  triggers: 'a trigger is created',
  procedures: 'a function or procedure of the database is created',
  notify: 'the database is asked to notify',
  priority: 'a queue with priorities is declared',
  'headers-exchange': 'messages are routed by their headers',
  delay: 'a delayed exchange is declared',
  replay: 'a stream is read from its beginning',
  compaction: 'a topic keeps the newest of each key',
  modules: 'commands of a Redis module are used',
  scripting: 'a script runs in Redis',
  websocket: 'connections are kept open (WebSocket)',
};

export interface DemandRequest {
  readonly files: readonly FactsOfFile[];
  readonly environmentOf: EnvironmentOf;
  readonly drafts: readonly Draft[];
  readonly several: boolean;
}

type DemandsOfDraft = ReadonlyMap<string, readonly Evidence[]>;

/** Writes onto the uses of all components what their code, or the code of those that lean on them, needs of them; and what was looked for there and not found. */
export function demandFeatures(request: DemandRequest): void {
  const byOwner = demandsByOwner(request);
  const read = ownersOfCode(request);
  const leaningOn = leaning(request.drafts);
  for (const one of request.drafts) {
    one.uses.forEach((use, at) => {
      const askers = RUNNING.has(use.capability) ? [one] : (leaningOn.get(one) ?? []);
      one.uses[at] = { ...use, ...demanded(use, askers, byOwner), ...lookedFor(use, askers, { byOwner, read }) };
    });
  }
}

function leaning(drafts: readonly Draft[]): ReadonlyMap<Draft, readonly Draft[]> {
  const found = new Map<Draft, Draft[]>();
  for (const one of drafts) for (const below of one.dependsOn.keys()) found.set(below, [...(found.get(below) ?? []), one]);
  return found;
}

function featureOf(label: string): string {
  return label.split(':')[0] ?? label;
}

function demandsByOwner({ files, environmentOf, drafts, several }: DemandRequest): ReadonlyMap<Draft, DemandsOfDraft> {
  const owning = owningAmong(drafts);
  const found = new Map<Draft, Map<string, Evidence[]>>();
  for (const file of files) {
    for (const fact of file.facts) {
      if (fact.in !== 'code' || fact.name !== 'demand' || fact.label === undefined) continue;
      const owner = owning(`${several ? `${file.repository}:` : ''}${file.path}`);
      if (owner === undefined || ['nonproduction', 'optional'].includes(environmentOf(file, fact))) continue;
      const known = found.get(owner) ?? new Map<string, Evidence[]>();
      found.set(owner, known.set(fact.label, [...(known.get(fact.label) ?? []), evidenceOf(file, fact)]));
    }
  }
  return found;
}

function evidenceOf({ repository, path }: FactsOfFile, { label = '', line }: Fact): Evidence {
  const says = SAYS[label] ?? `the extension ${label.slice(label.indexOf(':') + 1)} is created`;
  return measured(says, { repository, path, line });
}

/** Components whose code lies in these repositories and was looked through. */
function ownersOfCode({ files, drafts, several }: DemandRequest): ReadonlySet<Draft> {
  const owning = owningAmong(drafts);
  const code = files.filter(({ reader }) => reader === 'code');
  return new Set(code.flatMap(({ repository, path }) => owning(`${several ? `${repository}:` : ''}${path}`) ?? []));
}

function demanded({ capability, demands = [] }: Usage, askers: readonly Draft[], byOwner: ReadonlyMap<Draft, DemandsOfDraft>) {
  const all = new Map<string, Evidence[]>(demands.map(({ feature, evidence }) => [feature, [...evidence]]));
  for (const asker of askers)
    for (const [feature, evidence] of byOwner.get(asker) ?? [])
      if (NEEDED_OF[featureOf(feature)]?.includes(capability) === true) all.set(feature, [...(all.get(feature) ?? []), ...evidence]);
  const listed: Demand[] = [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, found]) => ({ feature, evidence: distinct(found) }));
  return listed.length === 0 ? {} : { demands: listed };
}

/** Only where the code of all that use it was read: what other code needs is not known. */
function lookedFor(
  { capability }: Usage,
  askers: readonly Draft[],
  { byOwner, read }: { readonly byOwner: ReadonlyMap<Draft, DemandsOfDraft>; readonly read: ReadonlySet<Draft> },
): Pick<Usage, 'lookedFor'> {
  if (askers.length === 0 || !askers.every((asker) => read.has(asker))) return {};
  const seen = new Set(askers.flatMap((asker) => [...(byOwner.get(asker)?.keys() ?? [])].map(featureOf)));
  const missing = Object.entries(NEEDED_OF).flatMap(([feature, of]) => (of.includes(capability) && !seen.has(feature) ? [feature] : []));
  const where = askers.map(({ name }) => name).sort();
  const says = `looked for in the code of ${where.slice(0, 3).join(', ')}${where.length > 3 ? ` and ${where.length - 3} more` : ''}, and not found`;
  return missing.length === 0 ? {} : { lookedFor: missing.map((feature) => ({ feature, says })) };
}
