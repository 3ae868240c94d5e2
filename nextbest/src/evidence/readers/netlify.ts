import { hostReferences } from '../address.ts';
import { factOf } from '../fact.ts';
import { scriptFacts, scriptsIn } from '../pipeline/script.ts';
import { tomlDocument } from '../platform/toml.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { tolerant } from '../tolerant.ts';
import { entry, field, items, textOf } from '../yaml/node.ts';

/** Netlify: the site, the programs that build it, and the hosts that it passes requests on to. */
export const netlify: Reader = {
  name: 'netlify',
  version: 2,
  reads: (path) => baseName(path) === 'netlify.toml',
  read: tolerant((text, _path, findings) => {
    const document = tomlDocument(text, findings);
    if (document === undefined) return;
    const { line, endLine } = document;
    const references = items(field(document, 'redirects')).flatMap((rule) => {
      const to = entry(rule, 'to');
      const address = textOf(to?.value) ?? '';
      return to === undefined || !address.includes('://') ? [] : hostReferences({ name: 'to', value: address, line: to.line });
    });
    findings.facts.push(factOf({ in: 'platform', name: 'netlify/site', role: 'uses', line, endLine, references }));
    findings.facts.push(...scriptFacts(scriptsIn(field(document, 'build', 'command')), undefined));
  }),
};
