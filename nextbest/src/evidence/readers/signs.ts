import { demandsIn } from '../code/demands.ts';
import { languageOf } from '../code/language.ts';
import { signsIn } from '../code/signs.ts';
import { factOf } from '../fact.ts';
import { lineAt, lineStarts } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';

const SCHEMA = /\.sql$/;
const TEST = /(?:^|[/_.-])(?:tests?|specs?|fixtures?|seeds?|testdata)(?:[/_.-]|$)/;

/**
 * Signs in code and schemas that the team wrote a capability itself, and features that it needs of engines and protocols (`demand`, by label);
 * what they add up to is settled where the stack is known.
 */
export const signs: Reader = {
  name: 'signs',
  version: 4,
  reads: (path) => languageOf(path) !== undefined || (SCHEMA.test(path) && !TEST.test(path)),
  read: tolerant((text, _path, findings) => {
    const found = signsIn(text);
    const demands = demandsIn(text);
    if (found.length + demands.length === 0) return;
    const starts = lineStarts(text);
    const lines = { value: starts.length, line: 1 };
    for (const { name, at } of found)
      findings.facts.push(factOf({ in: 'code', name, role: 'uses', line: lineAt(starts, at), attributes: { lines } }));
    for (const { name: label, at } of demands)
      findings.facts.push(factOf({ in: 'code', name: 'demand', label, role: 'uses', line: lineAt(starts, at) }));
  }),
};
