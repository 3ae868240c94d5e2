const QUOTED = /"([^"\n]{1,200})"|'([^'\n]{1,200})'/g;
const LONGEST = 1_000;
/** Lines of a list that are looked at. */
const MOST_LINES = 60;

/** The texts in quotes of a line, in their order. */
export function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)].map(([, double, single]) => double ?? single ?? '');
}

/** `rest` of the line at `index`, with the lines up to the bracket that closes the list which it opens. */
export function listFrom(lines: readonly string[], index: number, rest: string): string {
  if (!/^(?:%[wW])?\[/.test(rest) || rest.includes(']')) return rest;
  const more = lines.slice(index + 1, index + 1 + MOST_LINES).map((line) => withoutComment(line.slice(0, LONGEST)));
  const end = more.findIndex((line) => line.includes(']'));
  return end === -1 ? rest : [rest, ...more.slice(0, end + 1)].join(' ');
}

/** A line of Ruby or Puppet up to its comment. */
export function withoutComment(line: string): string {
  const at = line.search(/(?:^|\s)#/);
  return at === -1 ? line : line.slice(0, at);
}
