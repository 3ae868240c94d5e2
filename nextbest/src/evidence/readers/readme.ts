import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { linesOf } from '../lines.ts';
import { openingProse } from '../prose.ts';
import type { Reader } from '../reader.ts';
import { baseName, description, tellsNoSecret } from '../text.ts';
import { tolerant } from '../tolerant.ts';

const LINES_READ = 60;
/** Characters of a line. */
const LONGEST_LINE = 2_000;

/** `README.md`, `README.rst` and `README` in any folder: its first heading, the first paragraphs that are prose and the notices beside them, without lines that may give a secret away. */
export const readme: Reader = {
  name: 'readme',
  version: 3,
  reads: (path) => /^readme(?:\.(?:md|markdown|rst|txt))?$/i.test(baseName(path)),
  read: tolerant((text, _path, findings) => {
    const head = linesOf(text.slice(0, LINES_READ * LONGEST_LINE))
      .slice(0, LINES_READ)
      .map((line) => (tellsNoSecret(line) ? line.slice(0, LONGEST_LINE) : ''));
    const { heading, paragraphs, notices, line, endLine } = openingProse(head);
    const label = description([...(heading === '' ? [] : [/[.!?:]$/.test(heading) ? heading : `${heading}.`]), ...paragraphs].join(' '));
    if (label !== undefined) findings.facts.push(factOf({ in: 'structure', name: 'description', role: 'declares', label, line, endLine }));
    for (const notice of notices) findings.facts.push(...noticeOf(notice));
  }),
};

function noticeOf({ text, line, endLine }: { readonly text: string; readonly line: number; readonly endLine: number }): Fact[] {
  const label = description(text);
  return label === undefined ? [] : [factOf({ in: 'structure', name: 'notice', role: 'declares', label, line, endLine })];
}
