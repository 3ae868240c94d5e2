import type { Fact, FactsOfFile } from '#model/fact.ts';
import { fromPath } from './environment-path.ts';
import type { Match } from './match.ts';
import { folderOf, resolvePath } from './path.ts';

/** A call of a Terraform module in the same repository. */
export interface ModuleCall {
  readonly file: FactsOfFile;
  readonly fact: Fact;
}

/** What runs, and the element by which it is drawn and named. */
export interface Running {
  readonly match: Match;
  /** The match as it would stand where it is called, under each name that it may be known by; of one that no call makes, itself. */
  readonly seen: readonly Match[];
  readonly element: ModuleCall;
}

/** One workload of a module that is called under several names is as many workloads, each called as its call. */
export function withInstances(running: readonly Match[], files: readonly FactsOfFile[]): readonly Running[] {
  const calls = callsByFolder(files);
  const described = new Map<string, Set<string>>();
  for (const { file, fact } of running.filter(isInTerraform)) {
    const folder = keyOf(file);
    described.set(folder, (described.get(folder) ?? new Set()).add(`${fact.name}.${fact.label ?? ''}`));
  }
  return running.flatMap((match) => {
    const alone = isInTerraform(match) && described.get(keyOf(match.file))?.size === 1;
    const found = alone ? (calls.get(keyOf(match.file)) ?? []) : [];
    if (new Set(found.map(({ fact }) => fact.label)).size < 2) return [{ match, seen: [match], element: match }];
    return found.map((call) => ({ match, seen: seenFrom(call, match), element: call }));
  });
}

function seenFrom(call: ModuleCall, match: Match): readonly Match[] {
  const { line, endLine, label = '' } = call.fact;
  const at = { file: call.file, fact: { ...match.fact, line, references: [], ...(endLine === undefined ? {} : { endLine }) } };
  const names = [label, ...namesOfCall(call)];
  return names.map((name) => ({ ...match, ...at, fact: { ...at.fact, label: name } }));
}

function isInTerraform({ fact }: Match): boolean {
  return fact.in === 'terraform' && fact.role === 'defines';
}

function keyOf({ repository, path }: FactsOfFile): string {
  return `${repository}:${folderOf(path)}`;
}

/** Calls by the folder that they apply; one that is named after an environment is the same workload elsewhere. */
function callsByFolder(files: readonly FactsOfFile[]): ReadonlyMap<string, readonly ModuleCall[]> {
  const calls = new Map<string, ModuleCall[]>();
  for (const file of files) {
    for (const fact of file.facts) {
      if (fact.in !== 'terraform-module' || fact.label === undefined || fromPath(fact.label) !== 'unknown') continue;
      const written = fact.references?.find(({ how, to }) => how === 'module' && to.startsWith('.'))?.to;
      const folder = written === undefined ? undefined : resolvePath(folderOf(file.path), written);
      if (folder === undefined) continue;
      const key = `${file.repository}:${folder}`;
      calls.set(key, [...(calls.get(key) ?? []), { file, fact }]);
    }
  }
  return calls;
}

const GENERIC = /[-_](?:service|svc|app|lambda|function|task|job|worker)$/i;

/** Names by which what a call deploys may be known elsewhere: the one that it gives, and its own without what it is, of several or of one. */
function namesOfCall({ fact }: ModuleCall): readonly string[] {
  const label = fact.label ?? '';
  const given = ['service_name', 'name', 'function_name'].flatMap((name) => {
    const value = fact.attributes?.[name]?.value;
    return typeof value === 'string' ? [value] : [];
  });
  const names = [...given, label.replace(GENERIC, '')];
  return [...names, ...names.map((name) => name.replace(/s$/, ''))];
}
