import type { Touch } from '#model/repository.ts';
import { type JsonLine, wrongLine } from './json-lines.ts';

/** A commit as a line of input tells it. */
export interface CommitLine {
  readonly id: string;
  readonly bot: boolean;
  readonly subject: string;
  readonly touches: readonly Touch[];
}

/** As long as subjects are read from a history. */
const LONGEST_SUBJECT = 300;
const MOST_FILES = 10_000;
/** As git prints it: renamed and copied files come with how alike they are. */
const STATUS = /^(?:[AMDT]|[RC]\d{0,3})$/;

/** Throws UsageError, with the number of the line, for what is no commit. */
export function commitOfLine({ number, value }: JsonLine): CommitLine {
  if (!isRecord(value)) throw wrongLine(number, 'it is no object');
  const { subject, body, files } = value;
  if (typeof subject !== 'string') throw wrongLine(number, '"subject" is missing or no text');
  if (body !== undefined && typeof body !== 'string') throw wrongLine(number, '"body" is no text');
  if (!Array.isArray(files)) throw wrongLine(number, '"files" is missing or no list');
  const touches = files.slice(0, MOST_FILES).map((file: unknown, index) => touchOf(file, { number, index }));
  return { id: '', bot: false, subject: subject.slice(0, LONGEST_SUBJECT), touches };
}

function touchOf(file: unknown, { number, index }: { readonly number: number; readonly index: number }): Touch {
  if (!isRecord(file) || typeof file['path'] !== 'string') throw wrongLine(number, `"files[${index}].path" is missing or no text`);
  const status = file['status'];
  if (typeof status !== 'string' || !STATUS.test(status))
    throw wrongLine(number, `"files[${index}].status" is none of A, M, D, T, R and C`);
  return { path: file['path'], status: status === 'A' || status === 'D' || status === 'T' ? status : 'M' };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
