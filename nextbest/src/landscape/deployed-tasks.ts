import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { Artefact } from './artefacts.ts';
import type { Match } from './match.ts';
import { baseName, resolvePath } from './path.ts';
import { isTask } from './processes.ts';

/** How far calls from one workflow into the next are followed. */
const DEEPEST = 3;

/** What a workflow does with those that it calls. */
interface Done {
  readonly built: ReadonlySet<Artefact>;
  /** Paths of task definitions, or only their last parts. */
  readonly tasks: readonly string[];
}

/**
 * The artefact that a task without an image of its own is started from: the one that the workflow which deploys the task builds and pushes,
 * where it is one alone.
 */
export function tasksDeployed(files: readonly FactsOfFile[], artefacts: readonly Artefact[]): (match: Match) => Artefact | undefined {
  const byPath = new Map(
    files.filter(({ reader }) => reader === 'github-actions').map((file) => [`${file.repository}:${file.path}`, file]),
  );
  const byFact = new Map(artefacts.flatMap((artefact) => [...artefact.facts].map((fact) => [fact, artefact] as const)));
  const started = new Map<string, Set<Artefact>>();
  for (const file of byPath.values()) {
    const { built, tasks } = doneBy(file, { byPath, byFact, depth: 0 });
    const [only] = built;
    if (only === undefined || built.size > 1) continue;
    for (const task of tasks) started.set(`${file.repository}:${task}`, (started.get(`${file.repository}:${task}`) ?? new Set()).add(only));
  }
  return ({ file: { repository, path }, fact }) => {
    if (!isTask(fact) || fact.references?.some(({ how }) => how === 'image') === true) return undefined;
    const [found, ...others] = started.get(`${repository}:${path}`) ?? started.get(`${repository}:${baseName(path)}`) ?? [];
    return others.length === 0 ? found : undefined;
  };
}

interface Known {
  readonly byPath: ReadonlyMap<string, FactsOfFile>;
  readonly byFact: ReadonlyMap<Fact, Artefact>;
  readonly depth: number;
}

function doneBy(file: FactsOfFile, known: Known): Done {
  const built = file.facts.filter(isPushed).flatMap((fact) => known.byFact.get(fact) ?? []);
  const tasks = file.facts.filter(({ name }) => name === 'task-definitions').flatMap(pathsIn);
  const below = known.depth >= DEEPEST ? [] : calledBy(file, known).map((called) => doneBy(called, { ...known, depth: known.depth + 1 }));
  return { built: new Set([...built, ...below.flatMap((one) => [...one.built])]), tasks: [...tasks, ...below.flatMap((one) => one.tasks)] };
}

function isPushed({ name, attributes }: Fact): boolean {
  return name === 'artifact' && attributes?.['pushed']?.value === true;
}

function pathsIn({ references = [] }: Fact): readonly string[] {
  return references.flatMap(({ to }) => resolvePath('', to) ?? []);
}

/** Workflows and actions of the repository that a file names, each once. */
function calledBy(file: FactsOfFile, { byPath }: Known): readonly FactsOfFile[] {
  const named = file.facts.flatMap(({ in: source, references = [] }) =>
    source === 'structure' ? references.flatMap(({ to, how }) => (how === 'module' && to.startsWith('.') ? [to] : [])) : [],
  );
  const paths = new Set(named.flatMap((to) => resolvePath('', to) ?? []));
  const called = [...paths].flatMap((path) =>
    [path, `${path}/action.yml`, `${path}/action.yaml`].flatMap((one) => byPath.get(`${file.repository}:${one}`) ?? []),
  );
  return called.filter((one) => one !== file).slice(0, 20);
}
