/** Characters that JSON allows in a string and that a terminal or a browser could act upon. */
const RISKY =
  /[\u17b4\u17b5\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff]|[\udb40-\udb43][\udc00-\udfff]|<(?=[a-zA-Z/!])|>(?<=\]\]>)/g;

/** A value as JSON text: keys in the order given, two spaces, a newline at the end; risky characters as escapes. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(RISKY, escaped)}\n`;
}

function escaped(risky: string): string {
  return risky
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
