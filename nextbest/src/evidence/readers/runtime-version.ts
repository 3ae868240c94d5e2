import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { linesOf } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { tolerant } from '../tolerant.ts';

const VERSION = /^[\w.*/+-]{1,60}$/;

/** Files whose first word is the version of one runtime. */
const ONE_RUNTIME: ReadonlyMap<string, string> = new Map([
  ['.nvmrc', 'node'],
  ['.node-version', 'node'],
  ['.python-version', 'python'],
  ['.ruby-version', 'ruby'],
  ['.go-version', 'go'],
  ['.java-version', 'java'],
]);

/** Names of runtimes as asdf, mise, SDKMAN and Heroku write them. */
const RUNTIMES: ReadonlyMap<string, string> = new Map([
  ['nodejs', 'node'],
  ['node', 'node'],
  ['python', 'python'],
  ['golang', 'go'],
  ['go', 'go'],
  ['java', 'java'],
  ['ruby', 'ruby'],
  ['dotnet', 'dotnet'],
  ['dotnet-core', 'dotnet'],
  ['php', 'php'],
]);

/** Small files that pin the version of a runtime: `.nvmrc`, `.python-version`, `.tool-versions`, `runtime.txt` and their like. */
export const runtimeVersion: Reader = {
  name: 'runtime-version',
  version: 2,
  reads: (path) => ONE_RUNTIME.has(baseName(path)) || ['.tool-versions', '.sdkmanrc', 'runtime.txt'].includes(baseName(path)),
  read: tolerant((text, path, findings) => {
    const only = ONE_RUNTIME.get(baseName(path));
    const lines = linesOf(text.slice(0, 10_000)).map((line, index) => ({ text: line.split('#', 1)[0]?.trim() ?? '', line: index + 1 }));
    const written = lines.filter((line) => line.text !== '');
    if (only === undefined) findings.facts.push(...written.flatMap(namedRuntime));
    else
      findings.facts.push(
        ...written.slice(0, 1).flatMap(({ text: version, line }) => runtimeFact({ name: only, version: withoutName(version), line })),
      );
  }),
};

/** `ruby-3.3.1` in `.ruby-version` means 3.3.1. */
function withoutName(version: string): string {
  return version.replace(/^(?:ruby|python|cpython|node)-(?=\d)/, '');
}

/** `nodejs 20.1.0`, `java=17.0.2-tem`, `python-3.12.1`, and a bare `3.12`, which is Python's; the first of several versions is the one in use. */
function namedRuntime({ text, line }: { text: string; line: number }): Fact[] {
  if (/^\d/.test(text)) return runtimeFact({ name: 'python', version: text, line });
  const [, tool = '', version = ''] = /^([a-z]{2,12}(?:-core)?)(?:[\s=]+|-)(\S+)/.exec(text) ?? [];
  const name = RUNTIMES.get(tool);
  return name === undefined ? [] : runtimeFact({ name, version, line });
}

function runtimeFact({ name, version, line }: { name: string; version: string; line: number }): Fact[] {
  return VERSION.test(version) && /\d|^lts|^node$|^latest$/.test(version)
    ? [factOf({ in: 'runtime', name, role: 'uses', line, version })]
    : [];
}
