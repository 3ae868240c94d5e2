import type { Fact, FactsOfFile } from '#model/fact.ts';
import { folderOf } from './path.ts';

/** The name by which its provider knows an element, as far as the files tell it: `orders-{var.stage}`; undefined when it tells nothing. */
export type CalledOf = (file: FactsOfFile, fact: Fact) => string | undefined;

const GAPS = /\(\([\w.-]{1,100}\)\)|\{[\w.=-]{1,130}\}/g;
/** A name in which nothing but what is filled in tells anything could be anybody's. */
const TELLING = /[a-z]{2}/i;
const MOST_LOCALS = 4;

/** Names with the locals of their folder filled in. */
export function calledIn(files: readonly FactsOfFile[]): CalledOf {
  const locals = new Map<string, string>();
  for (const file of files) {
    for (const fact of file.facts.filter(({ name }) => name === 'local')) {
      const called = ownName(fact);
      if (called !== undefined && fact.label !== undefined) locals.set(`${keyOf(file)}:local.${fact.label}`, called);
    }
  }
  return (file, fact) => {
    let called = ownName(fact);
    for (let step = 0; step < MOST_LOCALS && called?.includes('{local.') === true && called.length < LONGEST; step += 1)
      called = called.replace(GAPS, (gap) => locals.get(`${keyOf(file)}:${gap.slice(1, -1)}`) ?? gap);
    return called !== undefined && (called.includes('{=') || TELLING.test(called.replace(GAPS, ''))) ? called : undefined;
  };
}

const LONGEST = 500;

function keyOf({ repository, path }: FactsOfFile): string {
  return `${repository}:${folderOf(path)}`;
}

function ownName({ attributes }: Fact): string | undefined {
  const value = attributes?.['called']?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Whether a name with gaps (`orders-((stage))`, `orders-{var.stage}`) may be filled to be the other one. */
export function mayBeCalled(written: string, called: string): boolean {
  const pieces = written.split(GAPS);
  const name = called.split(GAPS).join('\n');
  if (pieces.length === 1) return mayFill(name.split('\n'), written);
  return pieces.some((piece) => TELLING.test(piece)) && mayFill(pieces, name);
}

/** Each piece in its order, the first at the beginning and the last at the end. */
function mayFill(pieces: readonly string[], name: string): boolean {
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return last === name;
  if (!name.startsWith(pieces[0] ?? '') || !name.endsWith(last)) return false;
  let at = pieces[0]?.length ?? 0;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at + last.length <= name.length;
}
