import { linesOf } from '../lines.ts';

/** `name=value` below a `[section]`, with the line it begins on. */
export interface IniSetting {
  readonly section: string;
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

export interface IniFile {
  /** Where each section begins; of several with one name the first. */
  readonly sections: ReadonlyMap<string, number>;
  readonly settings: readonly IniSetting[];
}

const LONGEST = 4_000;

/** The settings of an INI file as systemd and supervisord write it: a line that ends with a backslash goes on in the next one. */
export function readIni(text: string): IniFile {
  const sections = new Map<string, number>();
  const settings: IniSetting[] = [];
  let section = '';
  let open = '';
  let start = 0;
  for (const [index, line] of linesOf(text).entries()) {
    if (open === '') start = index + 1;
    if (open.length < LONGEST) open += line.endsWith('\\') ? `${line.slice(0, -1)} ` : line;
    if (line.endsWith('\\')) continue;
    const [, heading] = /^\s{0,40}\[([^\]\n]{1,200})\]/.exec(open) ?? [];
    const [, name, value = ''] = /^\s{0,40}([A-Za-z][\w.-]{0,80})\s{0,40}=(.*)$/.exec(open) ?? [];
    if (heading !== undefined) section = heading;
    if (heading !== undefined && !sections.has(heading)) sections.set(heading, start);
    if (heading === undefined && name !== undefined) settings.push({ section, name, value: value.trim(), line: start });
    open = '';
  }
  return { sections, settings };
}
