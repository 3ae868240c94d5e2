import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { linesOf } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { baseName, pathText } from '../text.ts';
import { tolerant } from '../tolerant.ts';

const MODULE = /^[\w.~-]{1,100}(?:\/[\w.~!-]{1,100}){0,20}$/;
const VERSION = /^v[\w.+-]{1,100}$/;
const GO_VERSION = /^\d[\w.]{0,20}$/;
const LONGEST = 1_000;

/** One statement, with the verb of the block around it written out. Line from 1. */
interface Statement {
  readonly verb: string;
  readonly words: readonly string[];
  readonly line: number;
  readonly indirect: boolean;
}

/** `go.mod`: the module, the Go version, and its requirements; indirect ones have scope `optional`. */
export const goMod: Reader = {
  name: 'go-mod',
  version: 2,
  reads: (path) => baseName(path) === 'go.mod',
  read: tolerant((text, _path, findings) => {
    const statements = statementsOf(linesOf(text));
    for (const { verb, words, line, indirect } of statements) {
      const [first = '', second = ''] = words;
      if (verb === 'module' && MODULE.test(first)) findings.facts.push(moduleFact({ label: first, line, statements }));
      if (verb === 'go' && GO_VERSION.test(first))
        findings.facts.push(factOf({ in: 'runtime', name: 'go', role: 'uses', line, version: first }));
      if (verb !== 'require') continue;
      if (MODULE.test(first)) findings.facts.push(requirement({ name: first, version: second, line, indirect }));
      else findings.unread.push({ line, why: 'a requirement that names no module' });
    }
  }),
};

function statementsOf(lines: readonly string[]): Statement[] {
  const statements: Statement[] = [];
  let block = '';
  lines.forEach((whole, index) => {
    const [code = '', comment = ''] = split(whole.slice(0, LONGEST));
    const words = code
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(unquoted);
    if (words.length === 0) return;
    if (words[0] === ')') block = '';
    else if (block === '' && words[1] === '(') block = words[0] ?? '';
    else {
      const [verb = '', ...rest] = block === '' ? words : [block, ...words];
      statements.push({ verb, words: rest, line: index + 1, indirect: /^\s*indirect\b/.test(comment) });
    }
  });
  return statements;
}

/** Code and comment of a line. A path of a module holds no `//`. */
function split(line: string): readonly string[] {
  const at = line.indexOf('//');
  return at === -1 ? [line] : [line.slice(0, at), line.slice(at + 2)];
}

function unquoted(word: string): string {
  return word.replace(/^["`]|["`]$/g, '');
}

/** What is replaced by a folder or a fork is a reference of the module. */
function moduleFact({ label, line, statements }: { label: string; line: number; statements: readonly Statement[] }): Fact {
  const references = statements.flatMap(({ verb, words, line: at }): Reference[] => {
    const arrow = words.indexOf('=>');
    const to = verb === 'replace' && arrow > 0 ? pathText(words[arrow + 1] ?? '') : undefined;
    return to === undefined ? [] : [{ to, how: 'module', line: at }];
  });
  return factOf({ in: 'structure', name: 'package', role: 'declares', label, line, references });
}

function requirement({ name, version, line, indirect }: { name: string; version: string; line: number; indirect: boolean }): Fact {
  return factOf({
    in: 'go',
    name,
    role: 'uses',
    line,
    version: VERSION.test(version) ? version : undefined,
    scope: indirect ? 'optional' : undefined,
  });
}
