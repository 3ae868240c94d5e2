/** A program whose comments and texts are blank, with the position of the bracket that closes each opened one. */
export interface Masked {
  readonly text: string;
  /** As long as `text`, line by line the same: quotes stay, what stands between them is blank. */
  readonly code: string;
  readonly closes: ReadonlyMap<number, number>;
}

const OPAQUE = {
  script: /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(["'])(?:\\[\s\S]|(?!\1)[^\\\n])*\1?|`(?:\\[\s\S]|[^\\`])*`?/g,
  csharp: /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(?<=@\$?)"(?:""|[^"])*"?|"{3}[\s\S]*?(?:"{3}|$)|(["'])(?:\\[\s\S]|(?!\1)[^\\\n])*\1?/g,
  python: /#[^\n]*|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|(["'])(?:\\[\s\S]|(?!\1)[^\\\n])*\1?/g,
};
const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Reads the text once from left to right; a bracket that is never closed is in no pair. */
export function mask(text: string, language: keyof typeof OPAQUE): Masked {
  const code = text.replace(OPAQUE[language], blank);
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (const { index, 0: bracket } of code.matchAll(/[()[\]{}]/g)) {
    const opening = CLOSING[bracket];
    if (opening === undefined) open.push(index);
    else if (code[open.at(-1) ?? -1] === opening) closes.set(open.pop() ?? 0, index);
  }
  return { text, code, closes };
}

function blank(found: string): string {
  const quote = /^["'`]/.test(found) ? (found[0] ?? '') : '';
  const inner = found.slice(quote.length, found.length - (quote !== '' && found.length > 1 && found.endsWith(quote) ? 1 : 0));
  return quote + inner.replace(/[^\n]/g, ' ') + found.slice(quote.length + inner.length);
}
