import { factOf } from '../fact.ts';
import { linesOf } from '../lines.ts';
import { scriptFacts } from '../pipeline/script.ts';
import type { Reader } from '../reader.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { attributesOf } from '../yaml/attributes.ts';

const FILE = /(?:^|\/)(?:crontab(?:[.-][\w.-]{1,60})?|[\w.-]{1,80}\.(?:cron|crontab)|cron\.d\/[\w.-]{1,80})$/;
/** Programs and documents that only share the name. */
const PROGRAM = /\.(?:[cm]?[jt]sx?|py|rb|go|java|php|rs|sh|md|ya?ml|json)$/;
const WHEN = String.raw`(?:@(?:reboot|yearly|annually|monthly|weekly|daily|midnight|hourly)|(?:[\d*][\d*,/-]{0,60}\s{1,20}){3}[\dA-Za-z*][\w*,/-]{0,60}\s{1,20}[\dA-Za-z*][\w*,/-]{0,60})`;
const ENTRY = new RegExp(String.raw`^\s{0,40}(${WHEN})\s{1,20}(.{1,4000})$`);
/** Tables of the system name a user in front of the command. */
const USER = /^(?:root|www-data|nobody|postgres|deploy|app|ubuntu|ec2-user)\s{1,20}(?=\S)/;

/** Tables of cron: when each job runs and the program that it starts. */
export const crontab: Reader = {
  name: 'crontab',
  version: 2,
  reads: (path) => FILE.test(path) && !PROGRAM.test(path),
  read: tolerant((text, _path, findings) => {
    for (const [index, line] of linesOf(text).entries()) {
      const [, when, command] = ENTRY.exec(line.length > 5_000 ? '' : line) ?? [];
      if (when !== undefined && command !== undefined) gather({ when: when.replace(/\s+/g, ' '), command, line: index + 1 }, findings);
    }
  }),
};

interface Entry {
  readonly when: string;
  readonly command: string;
  readonly line: number;
}

function gather({ when, command, line }: Entry, findings: Findings): void {
  const facts = scriptFacts([{ text: command.replace(USER, ''), line, endLine: line, literal: false }], undefined);
  const label = facts.find((fact) => fact.in === 'command')?.name;
  const attributes = attributesOf([['schedule', when, line]]);
  findings.facts.push(factOf({ in: 'platform', name: 'crontab/job', role: 'defines', label, line, attributes }), ...facts);
}
