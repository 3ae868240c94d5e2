import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { z } from 'zod';
import { classOfPrefix } from '../../nextbest/src/history/prefix.ts';
import { CLASSES } from '../../nextbest/src/history/probabilities.ts';
import type { Touch } from '../../nextbest/src/model/repository.ts';
import { fromRoot } from '../run.ts';

/** One commit whose author said by a prefix what it was for; the subject comes without it. */
export interface LabelledCommit {
  readonly repository: string;
  readonly subject: string;
  readonly touches: readonly Touch[];
  readonly bot: boolean;
  /** Unix seconds. */
  readonly at: number;
  /** Index into CLASSES. */
  readonly label: number;
}

const split = z.strictObject({ train: z.array(z.string()), open: z.array(z.string()) });
const row = z.object({
  label: z.string(),
  scope: z.string().nullable(),
  subject: z.string(),
  date: z.number(),
  bot: z.boolean(),
  files: z.array(z.string()),
});

/** Reads one part of the split (evaluation/work.yaml) from a folder of `<owner>+<name>.jsonl.gz`; reverts are left out, as nobody can say what they are for. */
export function labelledCommits(folder: string, part: 'train' | 'open'): LabelledCommit[] {
  const repositories = split.parse(parse(readFileSync(fromRoot('evaluation/work.yaml'), 'utf8')))[part];
  return repositories.flatMap((repository) => commitsOf(folder, repository));
}

function commitsOf(folder: string, repository: string): LabelledCommit[] {
  const text = gunzipSync(readFileSync(join(folder, `${repository.replace('/', '+')}.jsonl.gz`))).toString();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => row.parse(JSON.parse(line)))
    .filter(({ label }) => label !== 'revert')
    .map(({ label, scope, subject, date, bot, files }) => ({
      repository,
      subject,
      touches: files.map(touchOf),
      bot,
      at: date,
      label: CLASSES.indexOf(classOfPrefix({ type: label, scope: scope ?? '' })),
    }));
}

function touchOf(file: string): Touch {
  const cut = file.lastIndexOf('\t');
  const status = file.slice(cut + 1);
  return { path: file.slice(0, cut), status: status === 'A' || status === 'D' || status === 'T' ? status : 'M' };
}
