import { execFileSync } from 'node:child_process';
import type { Place } from '../../nextbest/src/model/place.ts';
import type { FactsReport } from '../../nextbest/src/model/reports.ts';
import type { Score } from './score.ts';
import { placeOf, type Truth } from './truth.ts';

/** Lines of each file at a commit that is named by some place; a file that is not there has none. */
export function linesOf(gitDirectory: string, commit: string, paths: readonly string[]): ReadonlyMap<string, number> {
  const input = paths.map((path) => `${commit}:${path}\n`).join('');
  const output = execFileSync('git', ['--git-dir', gitDirectory, 'cat-file', '--batch'], { input, maxBuffer: 2 ** 31 - 1 });
  const lines = new Map<string, number>();
  let at = 0;
  for (const path of paths) {
    const end = output.indexOf(10, at);
    const header = output.subarray(at, end).toString();
    const size = / blob (\d+)$/.exec(header)?.[1];
    at = end + 1;
    if (size === undefined) continue;
    lines.set(path, countLines(output.subarray(at, at + Number(size))));
    at += Number(size) + 1;
  }
  return lines;
}

function countLines(content: Buffer): number {
  let lines = content.length > 0 && content.at(-1) !== 10 ? 1 : 0;
  for (let at = content.indexOf(10); at !== -1; at = content.indexOf(10, at + 1)) lines += 1;
  return lines;
}

/** Every place that an output names, wherever it stands in it. */
export function placesIn(value: unknown): Place[] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = isPlace(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(placesIn)];
}

function isPlace(value: object): value is Place {
  return 'path' in value && typeof value.path === 'string' && 'line' in value && typeof value.line === 'number';
}

/** Places whose line is in the file. */
export function scorePlaces(places: readonly Place[], lines: ReadonlyMap<string, number>): Score {
  const texts = new Map(places.map((place) => [`${place.path}:${place.line ?? 1}`, (place.line ?? 1) <= (lines.get(place.path) ?? 0)]));
  const named = (exists: boolean): string[] => [...texts].flatMap(([text, is]) => (is === exists ? [text] : []));
  return { right: named(true), missed: [], wrong: named(false) };
}

/** Environments of sampled lines. Where nothing is claimed of a line that is not production, nothing wrong is claimed. */
export function scoreEnvironments(truth: Truth, facts: FactsReport): Score {
  const rows = truth.environments.map(({ at, environment }) => {
    const found = environmentAt(facts, at);
    const wanted = environment === 'example' ? 'optional' : environment;
    return {
      says: `${at} is ${wanted}, not ${found ?? 'told'}`,
      right: found === wanted || (found === undefined && wanted !== 'production'),
    };
  });
  const said = (right: boolean): string[] => rows.filter((row) => row.right === right).map(({ says }) => says);
  return { right: said(true), missed: said(false), wrong: [] };
}

/** The environment of the smallest fact around a line. */
function environmentAt(facts: FactsReport, at: string): string | undefined {
  const { path, line } = placeOf(at);
  const around = facts.facts
    .filter((file) => file.path === path)
    .flatMap((file) => file.facts)
    .filter((fact) => fact.line <= line && line <= (fact.endLine ?? fact.line));
  return around.sort((one, other) => (one.endLine ?? one.line) - one.line - ((other.endLine ?? other.line) - other.line))[0]?.environment;
}
