import { linesOf } from '../lines.ts';
import type { Pin } from './pin.ts';

const SECTION = /^(?:d|devD|optionalD)ependencies:$/;
const LONGEST = 500;

const ENTRY = /^['"]?([^'":\s]{1,214})['"]?:(?: (.{1,200}))?$/;

/** `pnpm-lock.yaml`: what its importers ask for, by indentation; the packages that those ask for come after and are left out. */
export function pnpmPins(text: string): readonly Pin[] {
  const lines = linesOf(text);
  const end = lines.findIndex((line) => /^(?:packages|snapshots):/.test(line));
  const state: State = { depth: -1, pins: [] };
  for (const [index, line] of lines.slice(0, end === -1 ? lines.length : end).entries()) step(state, line.slice(0, LONGEST), index + 1);
  return state.pins;
}

interface State {
  /** Indentation of the list that is read; -1 outside of any. */
  depth: number;
  asked?: { readonly name: string; readonly line: number };
  readonly pins: Pin[];
}

function step(state: State, whole: string, line: number): void {
  const indent = whole.search(/\S/);
  const written = whole.trim();
  if (SECTION.test(written)) state.depth = indent;
  else if (indent !== -1 && indent <= state.depth) state.depth = -1;
  else if (indent !== -1 && state.depth !== -1) take(state, written, { deeper: indent - state.depth, line });
}

/** `name: 1.2.3` two blanks deeper than its list, or `name:` with its `version: 1.2.3` two blanks further. */
function take(state: State, written: string, { deeper, line }: { deeper: number; line: number }): void {
  const [, name = '', value = ''] = ENTRY.exec(written) ?? [];
  if (deeper === 2 && value !== '') state.pins.push({ name, version: plain(value), line });
  else if (deeper === 2) state.asked = { name, line };
  else if (deeper === 4 && name === 'version' && state.asked !== undefined) state.pins.push({ ...state.asked, version: plain(value) });
}

/** `18.2.0(react@18)` and `18.2.0_react@18` are 18.2.0. */
function plain(version: string): string {
  return version.replace(/^['"]|['"]$/g, '').replace(/[(_].*$/, '');
}
