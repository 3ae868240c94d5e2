import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { artifact } from '../script/artifact.ts';
import { imageBuildsIn } from '../script/builds.ts';
import { programsIn } from '../script/commands.ts';
import { imagesPushedIn } from '../script/pushes.ts';
import { registryOfImage } from '../script/registry.ts';
import { items, textOf, type YamlNode } from '../yaml/node.ts';
import { scriptWith, type Values } from './values.ts';

/** Commands of one job that are looked at. */
const LIMIT = 1_000;

/** A piece of shell with the lines that it stands on. */
export interface Script {
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
  /** Its lines are lines of the file; else all of it is shown at `line`. */
  readonly literal: boolean;
}

/**
 * The programs that a job starts, each once, the images that it builds and the registries that it pushes to. `label` is the job's name;
 * `values` are those of its variables that are written out.
 */
export function scriptFacts(scripts: readonly Script[], label: string | undefined, values: Values = new Map()): readonly Fact[] {
  const programs = new Map<string, Fact>();
  const builds = new Map<string, Fact>();
  const registries = new Map<string, Fact>();
  for (const script of scripts.slice(0, LIMIT)) {
    for (const { name, line } of programsIn(script.text)) {
      if (!programs.has(name)) programs.set(name, factOf({ in: 'command', name, role: 'uses', label, line: lineIn(script, line) }));
    }
    const text = scriptWith(script.text, values);
    const pushed = imagesPushedIn(text);
    for (const build of imageBuildsIn(text)) {
      const fact = artifact({ ...build, line: lineIn(script, build.line), pushed: pushed.length > 0 });
      if (fact?.label !== undefined && !builds.has(`${fact.label} ${build.folder}`)) builds.set(`${fact.label} ${build.folder}`, fact);
    }
    for (const { image, line } of pushed) {
      const to = image === undefined ? undefined : registryOfImage(image);
      if (to !== undefined && !registries.has(to)) registries.set(to, registryFact(to, label, lineIn(script, line)));
    }
  }
  return [...programs.values(), ...builds.values(), ...registries.values()];
}

/** That a pipeline pushes images to the registry of a host. */
export function registryFact(to: string, label: string | undefined, line: number): Fact {
  return factOf({ in: 'structure', name: 'registry', role: 'uses', label, line, references: [{ to, how: 'image', line }] });
}

/** The commands of a value: one text, or a list of texts that may hold lists. */
export function scriptsIn(node: YamlNode | undefined): readonly Script[] {
  const text = textOf(node);
  if (node?.kind === 'list') return items(node).flatMap(scriptsIn);
  if (node?.kind !== 'scalar' || text === undefined) return [];
  return [{ text, line: node.literal ? node.line + 1 : node.line, endLine: node.endLine, literal: node.literal }];
}

function lineIn({ line, endLine, literal }: Script, offset: number): number {
  return literal ? Math.min(line + offset, endLine) : line;
}
