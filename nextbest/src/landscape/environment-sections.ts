import type { Environment } from '#model/environment.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { fromPath } from './environment-path.ts';
import { folderOf } from './path.ts';

/** The environment whose settings a fact stands among, by the name that its file or a section of it has. */
export type AmongSettings = (file: FactsOfFile, fact: Fact) => Environment | undefined;

const PRODUCTION = new Set(['production', 'prod', 'prd', 'live']);

interface Section {
  readonly line: number;
  readonly endLine: number;
  readonly environment: Environment;
}

/** Settings of a folder for examples or tests are examples or tests, whatever environment they name. */
export function environmentSections(files: readonly FactsOfFile[]): AmongSettings {
  const known = new Map<string, readonly Section[]>();
  for (const { reader, repository, path, facts } of files) {
    if (reader !== 'environment-settings' || !isSilent(path)) continue;
    known.set(`${repository}:${path}`, facts.map(sectionOf));
  }
  return ({ repository, path }, { line, endLine = line }) => {
    const around = (known.get(`${repository}:${path}`) ?? []).filter((section) => section.line <= line && endLine <= section.endLine);
    return around.sort((one, other) => length(one) - length(other))[0]?.environment;
  };
}

function isSilent(path: string): boolean {
  const named = fromPath(`${folderOf(path)}/`);
  return (named === 'unknown' || named === 'production') && fromPath(path) !== 'optional';
}

function sectionOf({ label = '', line, endLine = line }: Fact): Section {
  return { line, endLine, environment: PRODUCTION.has(label) ? 'production' : 'nonproduction' };
}

function length({ line, endLine }: Section): number {
  return endLine - line;
}
