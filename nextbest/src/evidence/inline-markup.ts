/**
 * The words of one line of Markdown, reStructuredText or HTML: images and tags are taken out, links become their text.
 * Time grows with the square of the line at worst: callers bound it.
 */
export function withoutMarkup(line: string): string {
  return withoutMarks(withoutRoles(withoutLinks(withoutTags(line))));
}

function withoutTags(line: string): string {
  let kept = '';
  let from = 0;
  for (let at = line.indexOf('<'); at !== -1; at = line.indexOf('<', from)) {
    const close = /[A-Za-z/!]/.test(line[at + 1] ?? '') ? line.indexOf('>', at) : -1;
    if (close === -1) break;
    kept += line.slice(from, at);
    from = close + 1;
  }
  return kept + line.slice(from);
}

/** `![image](…)` goes, `[text](…)` and `[text][…]` become their text, innermost first. */
function withoutLinks(line: string): string {
  let text = line;
  for (let at = text.lastIndexOf('['); at !== -1; at = at === 0 ? -1 : text.lastIndexOf('[', at - 1)) {
    const close = text.indexOf(']', at);
    if (close === -1) continue;
    const end = endOfTarget(text, close + 1);
    if (end === undefined) continue;
    const image = text[at - 1] === '!';
    text = image ? text.slice(0, at - 1) + text.slice(end) : text.slice(0, at) + text.slice(at + 1, close) + text.slice(end);
  }
  return text;
}

/** Where `(target)` or `[target]` ends; undefined when neither begins here. */
function endOfTarget(text: string, start: number): number | undefined {
  const closing = { '(': ')', '[': ']' }[text[start] ?? ''];
  const end = closing === undefined ? -1 : text.indexOf(closing, start);
  return end === -1 ? undefined : end + 1;
}

/** reStructuredText: `` `text <address>`_ ``, `` :role:`text` `` and `|substitution|`. */
function withoutRoles(line: string): string {
  return line
    .replace(/:[a-z]{1,20}:`/g, '`')
    .replace(/`_{1,2}/g, '`')
    .replace(/\|[\w -]{1,60}\|/g, '');
}

function withoutMarks(line: string): string {
  return line
    .replace(/\*+|`+|~~/g, '')
    .replace(/(^|\s)_{1,3}(?=\S)/g, '$1')
    .replace(/_{1,3}(?=\s|$|[.,;:!?])/g, '');
}
