import { isSecretName } from '#model/secret.ts';

/** What stands for a variable without a known value. */
export const UNKNOWN_VALUE = '$';

const NAME = /[A-Za-z_]\w{0,100}/y;
const LONGEST = 1_000;

/**
 * Replaces `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}` and `${NAME:+other}` by known values; a variable without one becomes
 * `$`, and so does a secret whatever its default is. Text over 1,000 characters is answered unchanged.
 */
export function substitute(text: string, values: ReadonlyMap<string, string>): string {
  if (text.length > LONGEST) return text;
  let result = '';
  let from = 0;
  for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', from)) {
    const found = variableAt(text, at + 1, values);
    result += text.slice(from, at) + found.value;
    from = found.end;
    if (result.length > LONGEST) return text;
  }
  return result + text.slice(from);
}

function variableAt(text: string, start: number, values: ReadonlyMap<string, string>): { value: string; end: number } {
  const braced = text[start] === '{';
  NAME.lastIndex = braced ? start + 1 : start;
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return { value: UNKNOWN_VALUE, end: start };
  if (!braced) return { value: values.get(name) ?? UNKNOWN_VALUE, end: NAME.lastIndex };
  const close = closingBrace(text, start);
  const value = isSecretName(name) ? UNKNOWN_VALUE : expanded(values.get(name), text.slice(start + 1 + name.length, close));
  return { value, end: close + 1 };
}

function expanded(value: string | undefined, rest: string): string {
  const [, operator = '', word = ''] = /^(:?[-+])([\s\S]*)$/.exec(rest) ?? [];
  const present = value !== undefined && !(operator.startsWith(':') && value === '');
  if (operator.endsWith('+')) return present ? word : '';
  if (present) return value;
  return operator.endsWith('-') && !word.includes('$') ? word : UNKNOWN_VALUE;
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
