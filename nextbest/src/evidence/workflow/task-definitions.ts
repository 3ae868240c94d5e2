import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { resolved, type Values } from '../pipeline/values.ts';
import { baseName, pathText } from '../text.ts';
import { entry, field, items, textOf, type YamlNode } from '../yaml/node.ts';

const RENDERS = /^aws-actions\/amazon-ecs-(?:render|deploy)-task-definition@/;
const REGISTERED = /--cli-input-json[ \t=]{1,9}["']?file:\/\/([^\s"']{1,300})/g;
const MOST_FOUND = 50;

/** The files of the repository that steps fill an image into, or register, as what Amazon ECS runs. */
export function tasksDeployedBy(steps: YamlNode | undefined, label: string | undefined, values: Values): readonly Fact[] {
  const found = items(steps)
    .flatMap((step) => [...renderedBy(step, values), ...registeredBy(step, values)])
    .slice(0, MOST_FOUND);
  const [first] = found;
  if (first === undefined) return [];
  return [factOf({ in: 'structure', name: 'task-definitions', role: 'uses', label, line: first.line, references: found })];
}

function renderedBy(step: YamlNode, values: Values): readonly Reference[] {
  const written = entry(field(step, 'with'), 'task-definition');
  if (written === undefined || !RENDERS.test(textOf(field(step, 'uses')) ?? '')) return [];
  return pathIn(resolved(textOf(written.value) ?? '', values), written.line);
}

function registeredBy(step: YamlNode, values: Values): readonly Reference[] {
  const run = entry(step, 'run');
  const script = resolved((textOf(run?.value) ?? '').slice(0, 20_000), values);
  return [...script.matchAll(REGISTERED)].flatMap(([, path = '']) => pathIn(path, run?.line ?? step.line));
}

/** Behind a folder that is only known when it runs, the name of the file is left. */
function pathIn(written: string, line: number): readonly Reference[] {
  const path = written.includes('$') ? baseName(written) : written;
  const to = path.endsWith('.json') ? pathText(path) : undefined;
  return to === undefined ? [] : [{ to, how: 'module', line }];
}
