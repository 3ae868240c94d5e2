import type { Fact, Reference } from '#model/fact.ts';
import { isSecretName } from '#model/secret.ts';
import { factOf } from '../fact.ts';
import { linesOf } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { baseName, pathText, versionText } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';

const LONGEST = 1_000;
const LIBRARY =
  /"([\w.-]{1,150})"\s{1,5}%{1,3}\s{1,5}"([\w.-]{1,150})"\s{1,5}%\s{1,5}(?:"([\w.+-]{1,60})"|([\w.]{1,80}))([^,"]{0,40}(?:"[\w,>;-]{1,60}")?)/g;
const ASSIGNED = /\b(?:val|def)\s{1,5}(\w{1,80})(?:\s{0,5}:\s{0,5}String)?\s{0,5}=\s{0,5}"(\d[\w.+-]{0,60})"/g;
const NAMED = /^\s{0,20}(?:ThisBuild\s{1,5}\/\s{1,5})?name\s{1,5}:=\s{1,5}"([\w. -]{1,100})"/;
const PROJECT = /\(?project\s{1,5}in\s{1,5}file\("([^"]{1,200})"\)/g;

/** Scala's `build.sbt`, `project/*.sbt` and the lists beside them: libraries, plugins and subprojects, line by line; never run. */
export const sbt: Reader = {
  name: 'sbt',
  version: 1,
  reads: (path) => path.endsWith('.sbt') || /(?:^|\/)project\/(?:Dependencies|LibraryVersions|Versions|Libraries)\.scala$/.test(path),
  read: tolerant((text, path, findings) => {
    const lines = linesOf(text).map(codeOf);
    const values = new Map<string, string>();
    for (const line of lines.filter((one) => one !== ''))
      for (const [, name = '', value = ''] of line.matchAll(ASSIGNED)) if (!isSecretName(name)) values.set(name, value);
    if (baseName(path) === 'build.sbt') gatherProjects(lines, findings);
    for (const [index, line] of lines.entries()) findings.facts.push(...librariesOf(line, index + 1, values));
  }),
};

/** A line without its comment; nothing is said without a text in quotes. */
function codeOf(line: string): string {
  return line.includes('"') ? line.slice(0, LONGEST).replace(/(?:^|\s)\/\/.*$/, '') : '';
}

function gatherProjects(lines: readonly string[], findings: Findings): void {
  const named = lines.findIndex((line) => NAMED.test(line));
  const label = NAMED.exec(lines[named] ?? '')?.[1];
  findings.facts.push(factOf({ in: 'structure', name: 'package', role: 'declares', label, line: Math.max(1, named + 1) }));
  const references = lines.flatMap((line, index) =>
    [...line.matchAll(PROJECT)].flatMap(([, written = '']): Reference[] => {
      const to = pathText(written);
      return to === undefined || to === '.' ? [] : [{ to, how: 'module', line: index + 1 }];
    }),
  );
  const [first] = references;
  if (first === undefined) return;
  findings.facts.push(
    factOf({ in: 'structure', name: 'workspace', role: 'declares', line: first.line, endLine: references.at(-1)?.line, references }),
  );
}

function librariesOf(line: string, at: number, values: ReadonlyMap<string, string>): readonly Fact[] {
  if (!line.includes('%')) return [];
  const plugin = /\baddSbtPlugin\(/.test(line);
  return [...line.matchAll(LIBRARY)].map(([, group = '', artefact = '', version, name = '', rest = '']) => {
    const written = version ?? values.get(name.slice(name.lastIndexOf('.') + 1));
    const scope =
      plugin || /\bProvided\b|"provided"/.test(rest) ? 'development' : /\bTest\b|"(?:test|it)\b/.test(rest) ? 'test' : undefined;
    return factOf({ in: 'maven', name: `${group}:${artefact}`, role: 'uses', line: at, version: versionText(written), scope });
  });
}
