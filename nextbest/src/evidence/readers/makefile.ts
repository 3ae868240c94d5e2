import type { Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { linesOf } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { baseName, pathText } from '../text.ts';
import { tolerant } from '../tolerant.ts';

const ASSIGNED = /^([A-Za-z_][\w.-]{0,100})[ \t]{0,20}(?::{0,2}|\?)=[ \t]{0,20}(\S.{0,1000})$/;
const TARGET = /^([A-Za-z0-9][\w.-]{0,60})[ \t]{0,20}:(?!=)/;
const VARIABLE = /\$[({]([A-Za-z_][\w.-]{0,100})[)}]/g;
const COMPOSE_FILE = /^[\w.-]{0,100}compose[\w.-]{0,100}\.ya?ml$/i;
const LONGEST = 4_000;
/** Variables are made of variables; nobody nests them deeper. */
const DEEPEST = 5;

/** Makefiles: the files that each target starts with Compose. */
export const makefile: Reader = {
  name: 'makefile',
  version: 1,
  reads: (path) => /^(?:GNUm|M|m)akefile$/.test(baseName(path)),
  mayRead: (text) => text.includes('compose'),
  read: tolerant((text, _path, findings) => {
    const lines = linesOf(text);
    const values = valuesIn(lines);
    let target: string | undefined;
    for (const [index, line] of lines.entries()) {
      if (!line.startsWith('\t')) target = line === '' || line.startsWith('#') ? target : TARGET.exec(line)?.[1];
      else if (target !== undefined) {
        const files = startedFiles(expanded(line.slice(0, LONGEST), values));
        const references = files?.map((to): Reference => ({ to, how: 'file', line: index + 1 }));
        if (references !== undefined)
          findings.facts.push(factOf({ in: 'structure', name: 'composed', role: 'declares', label: target, line: index + 1, references }));
      }
    }
  }),
};

function valuesIn(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = lines.flatMap((line) => {
    const [, name, value] = ASSIGNED.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value.trim()] as const];
  });
  return new Map(found);
}

function expanded(line: string, values: ReadonlyMap<string, string>): string {
  let text = line;
  for (let depth = 0; depth < DEEPEST && text.includes('$') && text.length <= LONGEST; depth += 1)
    text = text.replace(VARIABLE, (whole, name: string) => values.get(name) ?? whole);
  return text.slice(0, LONGEST);
}

/** The files that a call of Compose to start things names; undefined when the line is no such call. */
function startedFiles(line: string): readonly string[] | undefined {
  const words = line.trim().split(/\s+/);
  const at = words.findIndex((word, index) => word.endsWith('docker-compose') || (word === 'compose' && index > 0));
  const options = at < 0 ? [] : words.slice(at + 1);
  const up = options.indexOf('up');
  if (up < 0) return undefined;
  return options.slice(0, up).flatMap((word, index, all) => {
    const named = /^(?:-f|--file)$/.test(all[index - 1] ?? '') ? word : /^--file=(.{1,300})$/.exec(word)?.[1];
    const path = named === undefined || !COMPOSE_FILE.test(baseName(named)) ? undefined : pathText(named);
    return path ?? [];
  });
}
