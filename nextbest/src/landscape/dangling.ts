import type { Dangling } from '#model/component.ts';
import { measured } from '#model/evidence.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { EnvironmentOf } from './environment.ts';
import { folderOf, resolvePath } from './path.ts';

/** Settings that say how many of something run, by source. */
const COUNTS: Readonly<Record<string, readonly string[]>> = {
  terraform: ['desired_count', 'count', 'max_size'],
  kubernetes: ['replicas'],
  cloudformation: ['DesiredCount'],
};

export interface DanglingRequest {
  readonly files: readonly FactsOfFile[];
  readonly environmentOf: EnvironmentOf;
  /** `<repository>:<folder>` of every folder that holds a file or a submodule; `<repository>:` for the root. */
  readonly folders: ReadonlySet<string>;
}

/** Build contexts that are not in the repository, and workloads that production runs none of. */
export function danglingIn({ files, environmentOf, folders }: DanglingRequest): Dangling[] {
  const scaled = scaledElements(files);
  return files.flatMap((file) => {
    const elements = elementsIn(file);
    const off = file.facts.flatMap((fact) => {
      if (scaled.has(`${file.repository}:${addressOf(fact)}`)) return [];
      const found = switchedOff(file, fact, environmentOf);
      return found === undefined ? [] : [{ ...found, share: 1 / (elements.get(fact.in) ?? 1) }];
    });
    return [...missingContexts(file, folders), ...off];
  });
}

/** What something else starts when there is work: none of it now does not mean that it is switched off. */
function scaledElements(files: readonly FactsOfFile[]): ReadonlySet<string> {
  const scalers = files.flatMap((file) =>
    file.facts.flatMap((fact) => (SCALES.test(fact.name) ? (fact.references ?? []).map(({ to }) => `${file.repository}:${to}`) : [])),
  );
  return new Set(scalers);
}

const SCALES = /scaledobject|scaledjob|autoscaler|autoscaling_(?:policy|schedule)|appautoscaling|scalabletarget|scalingpolicy/i;

/** An element as references write it. */
function addressOf({ in: source, name, label = '' }: Fact): string {
  return source === 'terraform' ? `${name}.${label}` : label;
}

/** Below a submodule or a link nothing is listed, and anything may be. */
function isThere(folders: ReadonlySet<string>, repository: string, folder: string): boolean {
  const parts = folder.split('/');
  const below = parts.some((_, index) => folders.has(`${repository}:${parts.slice(0, index + 1).join('/')}/*`));
  return below || folders.has(`${repository}:${folder}`);
}

function missingContexts(file: FactsOfFile, folders: ReadonlySet<string>): Dangling[] {
  const evidence = file.facts.flatMap((fact) => {
    if (fact.name !== 'compose-service') return [];
    return (fact.references ?? []).flatMap((reference) => {
      if (reference.how !== 'build' || reference.to.includes('$') || reference.to.includes('://')) return [];
      const folder = resolvePath(folderOf(file.path), reference.to);
      if (folder === undefined || isThere(folders, file.repository, folder)) return [];
      const place = { repository: file.repository, path: file.path, line: reference.line };
      return [measured(`${fact.label ?? 'a service'} builds from ${reference.to}, and there is no such folder`, place)];
    });
  });
  if (evidence.length === 0) return [];
  const services = file.facts.filter((fact) => fact.name === 'compose-service' || (fact.in === 'image' && fact.role === 'runs'));
  const share = evidence.length / new Set(services.map(({ label }) => label)).size;
  return [
    { path: file.path, share: Math.min(1, share), says: `${file.path} builds from folders that are not in the repository`, evidence },
  ];
}

/** How many elements of each source a file describes. */
function elementsIn({ facts }: FactsOfFile): ReadonlyMap<Fact['in'], number> {
  const counts = new Map<Fact['in'], number>();
  for (const { in: source, role } of facts) if (role === 'runs' || role === 'defines') counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}

function switchedOff(file: FactsOfFile, fact: Fact, environmentOf: EnvironmentOf): Omit<Dangling, 'share'> | undefined {
  if (fact.role !== 'runs' && fact.role !== 'defines') return undefined;
  const setting = (COUNTS[fact.in] ?? []).find((name) => fact.attributes?.[name]?.value === 0);
  if (setting === undefined || environmentOf(file, fact) !== 'production' || !RUNS.test(fact.name)) return undefined;
  const place = { repository: file.repository, path: file.path, line: fact.attributes?.[setting]?.line ?? fact.line };
  const name = fact.label ?? fact.name;
  const says = `${name} is switched off: ${setting} is 0`;
  return { path: file.path, element: name, says, evidence: [measured(`${setting} = 0`, place)] };
}

const RUNS = /service|instance|deployment|statefulset|function|autoscaling|node_group|cluster/i;
