import { linesOf } from '../lines.ts';
import type { Pin } from './pin.ts';

const LONGEST = 1_000;
const SPECIFICATION = /^"?((?:@[\w.~-]{1,100}\/)?[\w.~-]{1,214})@(?:npm:)?([^",]{1,100})"?$/;

/** `yarn.lock` of all versions: `react@^18.0.0, react@^18.2.0:` with its version below; each range is a pin of its own. */
export function yarnPins(text: string): readonly Pin[] {
  let asked: { readonly name: string; readonly range: string; readonly line: number }[] = [];
  return shortLines(text).flatMap(({ line, at }) => {
    if (/^["@\w].*:$/.test(line)) {
      const names = line.slice(0, -1).replaceAll('"', '').split(',');
      asked = names.flatMap((one) => {
        const [, name, range] = SPECIFICATION.exec(one.trim()) ?? [];
        return name === undefined || range === undefined ? [] : [{ name, range, line: at }];
      });
      return [];
    }
    const [, version] = /^ {2}version:? "?([^"\s]{1,80})"?$/.exec(line) ?? [];
    if (version === undefined) return [];
    const pins = asked.map((one): Pin => ({ ...one, version }));
    asked = [];
    return pins;
  });
}

/** `bun.lock`: `"name": ["name@1.2.3", …]`; deeper copies have the path of who asks for them before their name. */
export function bunPins(text: string): readonly Pin[] {
  return shortLines(text).flatMap(({ line, at }): readonly Pin[] => {
    const [, name = '', versioned = ''] = /^\s{1,8}"([^"]{1,214})": \["([^"]{1,300})"/.exec(line) ?? [];
    return name !== '' && versioned.startsWith(`${name}@`) ? [{ name, version: versioned.slice(name.length + 1), line: at }] : [];
  });
}

/** `[[package]]` tables with `name` and `version`: Poetry, uv, PDM and Cargo. */
export function tablePins(text: string): readonly Pin[] {
  let name: string | undefined;
  let start = 0;
  return shortLines(text).flatMap(({ line, at }): readonly Pin[] => {
    if (line.startsWith('[')) name = undefined;
    if (line === '[[package]]') start = at;
    if (start === 0) return [];
    name = /^name = "([^"]{1,100})"$/.exec(line)?.[1] ?? name;
    const [, version] = /^version = "([^"]{1,80})"$/.exec(line) ?? [];
    if (name === undefined || version === undefined) return [];
    const pin = { name, version, line: start };
    name = undefined;
    return [pin];
  });
}

/** `mix.lock`: `"phoenix": {:hex, :phoenix, "1.7.10", …}`, one package a line. */
export function mixPins(text: string): readonly Pin[] {
  return shortLines(text).flatMap(({ line, at }): readonly Pin[] => {
    const [, name, version] = /^\s{1,4}"\w{1,100}": \{:hex, :(\w{1,100}), "([\w.+-]{1,60})"/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, version, line: at }];
  });
}

/** `gradle.lockfile`: `group:name:version=configurations`. */
export function gradlePins(text: string): readonly Pin[] {
  return shortLines(text).flatMap(({ line, at }): readonly Pin[] => {
    const [, name, version] = /^([\w.-]{1,100}:[\w.-]{1,100}):([\w.+-]{1,60})=/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, version, line: at }];
  });
}

function shortLines(text: string): readonly { readonly line: string; readonly at: number }[] {
  return linesOf(text).map((line, index) => ({ line: line.slice(0, LONGEST), at: index + 1 }));
}
