const QUOTED = /"([^"\n]{1,200})"|'([^'\n]{1,200})'/g;

/** The texts in quotes of a line, in their order. */
export function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)].map(([, double, single]) => double ?? single ?? '');
}
