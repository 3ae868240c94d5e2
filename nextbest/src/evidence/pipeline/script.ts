import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { artifact } from '../script/artifact.ts';
import { imageBuildsIn } from '../script/builds.ts';
import { programsIn } from '../script/commands.ts';
import { deploymentsIn } from '../script/deploys.ts';
import { imagesPushedIn } from '../script/pushes.ts';
import { registryOfImage } from '../script/registry.ts';
import { signedInTo } from '../script/sign-ins.ts';
import { items, textOf, type YamlNode } from '../yaml/node.ts';
import { deploymentFact } from './deployment.ts';
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
  /** The line of the file that each of its lines stands on, where it is put together from several pieces. */
  readonly lines?: readonly number[];
}

/**
 * The programs that a job starts, the images that it builds, the registries that it pushes to and what it hands to hosting platforms, each
 * once. `label` is the job's name; `values` are those of its variables that are written out.
 */
export function scriptFacts(scripts: readonly Script[], label: string | undefined, values: Values = new Map()): readonly Fact[] {
  const read = scripts.slice(0, LIMIT).map((script) => ({ script, text: scriptWith(script.text, values) }));
  return [
    ...read.flatMap(({ script }) =>
      programsIn(script.text).map(({ name, line }) => factOf({ in: 'command', name, role: 'uses', label, line: lineIn(script, line) })),
    ),
    ...read.flatMap(({ script, text }) => builtIn(script, text)),
    ...pushedTo(read, label),
    ...read.flatMap(({ script, text }) =>
      deploymentsIn(text).map((one) => deploymentFact({ ...one, line: lineIn(script, one.line) }, label)),
    ),
  ].filter(isFirst());
}

interface Read {
  readonly script: Script;
  readonly text: string;
}

/** The registries of what a job pushes: where an image's name does not tell its own, the one that the job signs in to. */
function pushedTo(read: readonly Read[], label: string | undefined): readonly Fact[] {
  const signedIn = signedInTo(read.map(({ text }) => text));
  return read.flatMap(({ script, text }) =>
    imagesPushedIn(text).flatMap(({ image = '$', line }) => {
      const to = registryOfImage(image) ?? (image.startsWith('$') ? signedIn : undefined);
      return to === undefined ? [] : [registryFact(to, label, lineIn(script, line))];
    }),
  );
}

function builtIn(script: Script, text: string): readonly Fact[] {
  const pushed = imagesPushedIn(text).length > 0;
  return imageBuildsIn(text).flatMap((build) => {
    const fact = artifact({ ...build, line: lineIn(script, build.line), pushed });
    return fact?.label === undefined ? [] : [fact];
  });
}

/** True for the first of those that say the same. */
function isFirst(): (fact: Fact) => boolean {
  const known = new Set<string>();
  return ({ in: source, name, label, references = [] }) => {
    const key = [source, name, label, ...references.map(({ to }) => to)].join(' ');
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  };
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

/** Pieces that one shell runs one after the other as a whole: folders and variables last from one to the next. */
export function oneShell(scripts: readonly Script[]): readonly Script[] {
  const [first] = scripts;
  const last = scripts.at(-1);
  if (first === undefined || last === undefined || scripts.length === 1) return scripts;
  const pieces = scripts.slice(0, LIMIT);
  const lines = pieces.flatMap((piece) =>
    piece.text
      .replace(/\n$/, '')
      .split('\n')
      .map((_, offset) => lineIn(piece, offset)),
  );
  const text = pieces.map((piece) => piece.text.replace(/\n$/, '')).join('\n');
  return [{ text, line: first.line, endLine: last.endLine, literal: false, lines }];
}

function lineIn({ line, endLine, literal, lines }: Script, offset: number): number {
  if (lines !== undefined) return lines[offset] ?? endLine;
  return literal ? Math.min(line + offset, endLine) : line;
}
