import { isSecretName } from '#model/secret.ts';
import { linesOf } from './lines.ts';

const LONGEST = 2_000;
const ASSIGNED = /^(?:def|val|var|const val|ext\.|extra\[")?\s{0,10}([A-Za-z_]\w{0,80})(?:"\])?\s{0,10}=\s{0,10}(["'])([\w.+-]{1,60})\2$/;

/** One line of a Gradle script without comments. Line from 1. */
export interface GradleLine {
  readonly text: string;
  readonly line: number;
  /** What stands between quotes. */
  readonly strings: readonly string[];
}

/** The lines of a script that hold code, and the texts that it assigns to names. */
export function readGradle(text: string): { readonly lines: readonly GradleLine[]; readonly values: ReadonlyMap<string, string> } {
  const lines: GradleLine[] = [];
  const values = new Map<string, string>();
  let comment = false;
  linesOf(text).forEach((whole, index) => {
    const read = codeOf(whole.slice(0, LONGEST), comment);
    comment = read.comment;
    const code = read.text.trim();
    const [, name, , value] = ASSIGNED.exec(code) ?? [];
    if (name !== undefined && value !== undefined && !isSecretName(name)) values.set(name, value);
    if (code !== '') lines.push({ text: code, line: index + 1, strings: read.strings });
  });
  return { lines, values };
}

interface Code {
  readonly text: string;
  readonly strings: readonly string[];
  /** A block comment goes on after the line. */
  readonly comment: boolean;
}

function codeOf(line: string, inComment: boolean): Code {
  const strings: string[] = [];
  let text = '';
  let comment = inComment;
  for (let at = 0; at < line.length; at += 1) {
    const two = line.slice(at, at + 2);
    const character = line[at] ?? '';
    if (comment) {
      if (two !== '*/') continue;
      comment = false;
      at += 1;
    } else if (two === '//') break;
    else if (two === '/*') {
      comment = true;
      at += 1;
    } else if (character === '"' || character === "'") {
      const close = line.indexOf(character, at + 1);
      const end = close === -1 ? line.length : close;
      strings.push(line.slice(at + 1, end));
      text += line.slice(at, end + 1);
      at = end;
    } else text += character;
  }
  return { text, strings, comment };
}
