/**
 * Code points that steer a terminal, hide text or reorder it: C0, DEL and C1 controls, soft hyphen, Arabic letter mark, Hangul
 * fillers, Mongolian vowel separator, zero-width and bidirectional controls, line and paragraph separators, invisible operators,
 * byte order mark, interlinear annotation, noncharacters, lone surrogates and tag characters.
 */
const UNSAFE =
  /[\u17b4\u17b5\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff\u{e0000}-\u{e0fff}]/gu;

/** Text from a repository as one line that is safe to show: every unsafe code point becomes a visible escape such as `\u202e`. */
export function plain(text: string): string {
  return text.replace(UNSAFE, escapeOf);
}

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
