import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { type Values, withEnvironment } from '../pipeline/values.ts';
import { programsIn } from '../script/commands.ts';
import type { Findings } from '../tolerant.ts';
import { field, items, textOf, type YamlNode } from '../yaml/node.ts';
import { deployedBy, deployedByScript } from './deployed-by.ts';
import { imagesOfAction, imagesOfScript } from './images.ts';
import { pushedTo } from './pushes.ts';
import { taggedBy } from './tags.ts';
import { tasksDeployedBy } from './task-definitions.ts';
import { calledBy } from './uses.ts';

const SHELL = /^(?:bash|sh|zsh|dash)\b|^\/(?:usr\/)?bin\/(?:bash|sh)\b/;

interface Steps {
  readonly label: string | undefined;
  /** The shell that applies where a step names none; absent: the runner's own. */
  readonly shell: string | undefined;
  readonly values: Values;
}

/** The actions and programs of a list of steps. Scripts of other languages are not looked at. */
export function gatherSteps(steps: YamlNode | undefined, { label, shell, values }: Steps, findings: Findings): void {
  findings.facts.push(...pushedTo(steps, label, values), ...tasksDeployedBy(steps, label, values));
  const known = new Map([...values, ...taggedBy(steps, values)]);
  for (const step of items(steps)) {
    findings.facts.push(...calledBy(step, label), ...imagesOfAction(step, known), ...deployedBy(step, label, known));
    const run = field(step, 'run');
    if (run !== undefined && SHELL.test(textOf(field(step, 'shell')) ?? shell ?? 'bash'))
      findings.facts.push(
        ...commandFacts(run, label, { folder: textOf(field(step, 'working-directory')) ?? '', values: withEnvironment(step, known) }),
      );
  }
}

/** A folded or quoted script stands as one text: all its commands are shown where it begins. */
function commandFacts(
  run: YamlNode,
  label: string | undefined,
  around: { readonly folder: string; readonly values: Values },
): readonly Fact[] {
  const literal = run.kind === 'scalar' && run.literal;
  const at = (offset: number): number => (literal ? Math.min(run.line + 1 + offset, run.endLine) : run.line);
  const text = textOf(run) ?? '';
  const programs = programsIn(text).map(({ name, line }) => factOf({ in: 'command', name, role: 'uses', label, line: at(line) }));
  return [...programs, ...imagesOfScript(text, around, at), ...deployedByScript(text, around, { job: label, lineOf: at })];
}
