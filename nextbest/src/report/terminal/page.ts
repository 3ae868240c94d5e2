import type { Decision } from '#model/action.ts';
import type { Evidence } from '#model/evidence.ts';
import { originText } from '../phrases.ts';
import { NO_STYLE, type Style } from './style.ts';
import { columns, wrap } from './wrap.ts';

export interface TerminalOptions {
  /** Columns; at least 60, 80 when not given. */
  readonly width?: number;
  readonly style?: Style;
  readonly version?: string;
}

/** What every part of a page needs to know. */
export interface Frame {
  readonly width: number;
  readonly style: Style;
  readonly repositories: Decision['repositories'];
}

const LEAST_WIDTH = 60;
const USUAL_WIDTH = 80;
/** Longer lines are hard to read, however wide the terminal. */
const MOST_WIDTH = 110;
const LABEL_WIDTH = 15;

export function frameOf({ width = USUAL_WIDTH, style = NO_STYLE }: TerminalOptions, repositories: Decision['repositories']): Frame {
  const columnsAsked = Number.isFinite(width) ? Math.floor(width) : USUAL_WIDTH;
  return { width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, columnsAsked)), style, repositories };
}

/** Indented, wrapped text. */
export function paragraph(text: string, frame: Frame, indent = 2): string[] {
  const margin = ' '.repeat(indent);
  return wrap(text, frame.width - indent).map((line) => `${margin}${line}`);
}

/** A label on the left and wrapped text beside it; one or several texts, each on its own line. */
export function row(label: string, texts: readonly string[], { width, style }: Frame): string[] {
  const lines = texts.flatMap((text) => wrap(text, width - LABEL_WIDTH - 2));
  return lines.map((line, index) => beside(index === 0 ? label : '', line, style));
}

function beside(label: string, line: string, style: Style): string {
  return `  ${style.dim(label.padEnd(LABEL_WIDTH))}${line}`;
}

/** Reasons, each with the place that shows it: on the same line when it fits, else below. */
export function evidenceRows(label: string, because: readonly Evidence[], frame: Frame): string[] {
  const room = frame.width - LABEL_WIDTH - 2;
  const lines = because.flatMap((evidence) => evidenceLines(evidence, { ...frame, width: room }));
  return lines.map((line, index) => beside(index === 0 ? label : '', line, frame.style));
}

function evidenceLines(evidence: Evidence, { width, style, repositories }: Frame): string[] {
  const lines = wrap(evidence.says, width);
  const origin = originText(evidence, repositories);
  if (origin === '') return lines;
  const [where = '', ...more] = wrap(origin, width - 2);
  const last = lines.at(-1) ?? '';
  if (more.length === 0 && columns(`${last}  ${where}`) <= width) return [...lines.slice(0, -1), `${last}  ${style.dim(where)}`];
  return [...lines, ...[where, ...more].map((line) => `  ${style.dim(line)}`)];
}

/** A marked point in a list. */
export function point(mark: string, text: string, frame: Frame): string[] {
  const lines = wrap(text, frame.width - mark.length - 3);
  return lines.map((line, index) => `  ${index === 0 ? mark : ' '.repeat(mark.length)} ${line}`);
}

export function heading(text: string, { style, width }: Frame): string[] {
  return ['', ...wrap(text, width).map((line) => style.bold(line))];
}

/** Lines to text: no trailing blanks, one newline at the end. */
export function pageText(lines: readonly string[]): string {
  return `${lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()}\n`;
}
