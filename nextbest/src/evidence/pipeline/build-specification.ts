import type { Fact, Reference } from '#model/fact.ts';
import { entries, field, textOf, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import { oneShell, scriptFacts, scriptsIn } from './script.ts';
import { withVariables } from './values.ts';

/** Phases of a build, in the order in which they run. */
const PHASES = ['install', 'pre_build', 'build', 'post_build'];

/** Whether a document is a specification of a build: phases, one of which has commands. */
export function isBuildSpecification(document: YamlNode): boolean {
  return entries(field(document, 'phases')).some(({ key, value }) => PHASES.includes(key) && field(value, 'commands') !== undefined);
}

/** What the commands of all phases do: one shell runs them, so that folders and variables last from one phase to the next. */
export function buildFacts(document: YamlNode, label: string | undefined): readonly Fact[] {
  const phases = PHASES.map((phase) => field(document, 'phases', phase));
  const scripts = phases.flatMap((phase) => [...scriptsIn(field(phase, 'commands')), ...scriptsIn(field(phase, 'finally'))]);
  return scriptFacts(oneShell(scripts), label, withVariables(field(document, 'env')));
}

/** The same of a specification that a template holds as text, on the lines of the template. */
export function writtenBuildFacts(written: YamlNode | undefined, label: string | undefined): readonly Fact[] {
  const text = textOf(written);
  if (written?.kind !== 'scalar' || text === undefined || !text.includes('phases')) return [];
  const lineOf = (line: number): number => (written.literal ? Math.min(written.line + line, written.endLine) : written.line);
  return parseYaml(text)
    .documents.filter(isBuildSpecification)
    .flatMap((document) => buildFacts(document, label))
    .map((fact) => movedTo(fact, lineOf));
}

function movedTo({ endLine, references, ...fact }: Fact, lineOf: (line: number) => number): Fact {
  const moved = references?.map((one): Reference => ({ ...one, line: lineOf(one.line) }));
  const end = endLine === undefined ? {} : { endLine: lineOf(endLine) };
  return { ...fact, line: lineOf(fact.line), ...end, ...(moved === undefined ? {} : { references: moved }) };
}
