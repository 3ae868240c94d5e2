import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { lineAt, lineStarts } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { baseName, versionText } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';

const LIST = /^[ \t]{0,8}defp? deps(?:\(\))?(?: do$|,)/m;
const DEPENDENCY = /\{:(\w{1,100}),\s{0,40}("[^"\n]{1,60}")?([^{}]{0,500})\}/g;
const LIST_LIMIT = 100_000;

/** Elixir's `mix.exs`: the application and its dependencies. The file is a program and never run: only its list of tuples is read. */
export const mix: Reader = {
  name: 'mix',
  version: 1,
  reads: (path) => baseName(path) === 'mix.exs',
  read: tolerant((text, _path, findings) => {
    const starts = lineStarts(text);
    const application = /^\s{1,20}app: :(\w{1,100}),?$/m.exec(text);
    if (application !== null) {
      const line = lineAt(starts, application.index + application[0].search(/\S/));
      findings.facts.push(factOf({ in: 'structure', name: 'package', role: 'declares', label: application[1], line }));
    }
    const list = LIST.exec(text);
    if (list !== null) gatherDependencies(text, { from: list.index, starts }, findings);
  }),
};

function gatherDependencies(text: string, { from, starts }: { from: number; starts: readonly number[] }, findings: Findings): void {
  const block = text.slice(from, from + LIST_LIMIT);
  const end = block.search(/\n[ \t]{0,4}end\b/);
  const list = (end === -1 ? block : block.slice(0, end)).replace(/#[^\n]*/g, (comment) => ' '.repeat(comment.length));
  for (const { 1: name = '', 2: version = '', 3: options = '', index } of list.matchAll(DEPENDENCY)) {
    const line = lineAt(starts, from + index);
    const range = versionText(version.replaceAll('"', ''));
    findings.facts.push(factOf({ in: 'hex', name, role: 'uses', line, version: range, scope: scopeOf(options) }));
  }
}

/** `only: :dev` and `only: [:dev, :test]`. */
function scopeOf(options: string): Fact['scope'] {
  const only = /\bonly:\s{0,5}(:\w{1,30}|\[[^\]]{0,100}\])/.exec(options)?.[1] ?? '';
  if (only === '' || only.includes(':prod')) return /\boptional:\s{0,5}true/.test(options) ? 'optional' : undefined;
  return only.includes(':dev') ? 'development' : 'test';
}
