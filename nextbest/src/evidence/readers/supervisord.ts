import { factOf } from '../fact.ts';
import { scriptFacts } from '../pipeline/script.ts';
import { readIni } from '../platform/ini.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';
import { nameText } from '../yaml/names.ts';

const FILE = /(?:^|\/)(?:supervisord?\.conf|supervisord?(?:\.conf)?(?:\.d)?\/[\w.-]{1,80}\.(?:conf|ini))$/;
const PROGRAM = /^program:\s{0,10}([\w.:-]{1,100})$/;

/** supervisord: the programs that it keeps alive, mostly several of one container. */
export const supervisord: Reader = {
  name: 'supervisord',
  version: 2,
  reads: (path) => FILE.test(path),
  mayRead: (text) => text.includes('[program:'),
  read: tolerant((text, _path, findings) => {
    const { sections, settings } = readIni(text);
    for (const [section, line] of sections) {
      const label = nameText(PROGRAM.exec(section)?.[1]);
      if (label === undefined) continue;
      findings.facts.push(factOf({ in: 'platform', name: 'supervisord/program', role: 'runs', label, line }));
      const started = settings.filter((setting) => setting.section === section && setting.name === 'command');
      const scripts = started.map((each) => ({ text: each.value, line: each.line, endLine: each.line, literal: false }));
      findings.facts.push(...scriptFacts(scripts, label));
    }
  }),
};
