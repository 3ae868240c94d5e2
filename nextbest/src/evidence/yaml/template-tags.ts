/** What stands for a value that only a template engine knows; images and hosts treat it as a variable. */
const UNKNOWN = '$';

/** Where tags begin and how they end: ERB, Jinja, Go's templates and gomplate, Terraform's directives. */
const OPENING = /<%|\{%|\{\{|\{#|%\{/g;
const CLOSING: Readonly<Record<string, string>> = { '<%': '%>', '{%': '%}', '{{': '}}', '{#': '#}', '%{': '}' };
const BEGINS = /^(?:if|unless|case|while|for|begin|range|with|define|block|macro|filter|call)\b|\bdo\s{0,9}(?:\|[^|]{0,100}\|)?$/;
const ENDS = /^end(?:[a-z]{1,20})?\b/;
const DIRECTIVE = /^(?:if|for|else|endif|endfor)\b/;

/**
 * A text without the tags of a template engine, line by line as it was: what a tag would write is `$`, and what stands under a condition or
 * in a loop is left out, because nobody knows here whether it is there.
 */
export function withoutTags(text: string): string {
  const mask = new Mask();
  let from = 0;
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(text); found !== null; found = OPENING.exec(text)) {
    const [opening] = found;
    const end = text.indexOf(CLOSING[opening] ?? '', found.index + 2);
    if (end === -1) break;
    const inner = text.slice(found.index + 2, end);
    if (opening === '%{' && !DIRECTIVE.test(trimmed(inner))) continue;
    mask.text(text.slice(from, found.index));
    mask.tag(opening, inner);
    from = end + (CLOSING[opening] ?? '').length;
    OPENING.lastIndex = from;
  }
  return mask.finished(text.slice(from));
}

function trimmed(inner: string): string {
  return inner.replace(/^[-~=+\s]{1,20}/, '').replace(/[-~\s]{1,20}$/, '');
}

function lineEnds(text: string): string {
  return text.replace(/[^\n]+/g, '');
}

class Mask {
  readonly #parts: string[] = [];
  /** How many conditions and loops are open. */
  #depth = 0;
  /** The first of them began beside other text: a value is written there. */
  #isValue = false;
  #line = '';

  text(text: string): void {
    const kept = this.#depth > 0 ? lineEnds(text) : text;
    this.#parts.push(kept);
    const lastLine = kept.lastIndexOf('\n');
    this.#line = lastLine === -1 ? this.#line + kept : kept.slice(lastLine + 1);
  }

  tag(opening: string, inner: string): void {
    const statement = trimmed(inner);
    const writes = opening === '{{' || (opening === '<%' && /^-?=/.test(inner));
    if (opening !== '{#' && BEGINS.test(statement) && !(opening + inner).startsWith('<%=')) this.#begin();
    else if (opening !== '{#' && ENDS.test(statement)) this.#end();
    else if (writes && this.#depth === 0 && !/^(?:else|\/\*)/.test(statement)) this.text(UNKNOWN);
    this.text(lineEnds(inner));
  }

  #begin(): void {
    if (this.#depth === 0) this.#isValue = this.#line.trim() !== '';
    this.#depth += 1;
  }

  #end(): void {
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#depth === 0 && this.#isValue) this.text(UNKNOWN);
    if (this.#depth === 0) this.#isValue = false;
  }

  /** The whole; what follows a condition that never ends is left out. */
  finished(rest: string): string {
    this.text(rest);
    return this.#parts.join('');
  }
}
