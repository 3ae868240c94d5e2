const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['code', /`/],
  ['capital', /^[A-Z]/],
  ['identifier', /[a-z][A-Z]|\w\(\)|\w_\w|::/],
  ['version', /\bv?\d+\.\d/],
  ['quoted', /["'][^"']{1,100}["']/],
  ['ticket', /\b[A-Z]{2,10}-\d/],
  ['colon', /:/],
  ['file', /\w\.[a-z]{2,4}\b/],
  ['angle', /[<>]/],
  ['slash', /\w\/\w/],
  ['backport', /cherry[- ]pick|backport/i],
  ['reverted', /^revert\b/i],
];

/** What is true of how a subject is written, whatever its words: lengths, code, versions, references to requests. */
export function shapeOf(subject: string, words: readonly string[]): string[] {
  const references = subject.match(/#\d/g)?.length ?? 0;
  const [from, to] = [words.indexOf('from'), words.indexOf('to')];
  return [
    `words ${Math.min(15, words.length)}`,
    `length ${Math.min(10, Math.floor(subject.length / 10))}`,
    `references ${Math.min(3, references)}`,
    ...(from >= 0 && to > from ? ['from to'] : []),
    ...SHAPES.filter(([, pattern]) => pattern.test(subject)).map(([name]) => name),
  ];
}
