import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { programsIn } from '../script/commands.ts';
import type { Findings } from '../tolerant.ts';
import { field, items, textOf, type YamlNode } from '../yaml/node.ts';
import { imagesOfAction, imagesOfScript } from './images.ts';
import { pushedTo, type Variables } from './pushes.ts';
import { calledBy } from './uses.ts';

const SHELL = /^(?:bash|sh|zsh|dash)\b|^\/(?:usr\/)?bin\/(?:bash|sh)\b/;

interface Steps {
  readonly label: string | undefined;
  /** The shell that applies where a step names none; absent: the runner's own. */
  readonly shell: string | undefined;
  readonly variables: Variables;
}

/** The actions and programs of a list of steps. Scripts of other languages are not looked at. */
export function gatherSteps(steps: YamlNode | undefined, { label, shell, variables }: Steps, findings: Findings): void {
  findings.facts.push(...pushedTo(steps, label, variables));
  for (const step of items(steps)) {
    findings.facts.push(...calledBy(step, label), ...imagesOfAction(step));
    const run = field(step, 'run');
    if (run !== undefined && SHELL.test(textOf(field(step, 'shell')) ?? shell ?? 'bash'))
      findings.facts.push(...commandFacts(run, label, textOf(field(step, 'working-directory')) ?? ''));
  }
}

/** A folded or quoted script stands as one text: all its commands are shown where it begins. */
function commandFacts(run: YamlNode, label: string | undefined, folder: string): readonly Fact[] {
  const literal = run.kind === 'scalar' && run.literal;
  const at = (offset: number): number => (literal ? Math.min(run.line + 1 + offset, run.endLine) : run.line);
  const text = textOf(run) ?? '';
  const programs = programsIn(text).map(({ name, line }) => factOf({ in: 'command', name, role: 'uses', label, line: at(line) }));
  return [...programs, ...imagesOfScript(text, folder, at)];
}
