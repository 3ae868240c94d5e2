import { armFacts } from '../arm/facts.ts';
import { jsonTemplate } from '../arm/json.ts';
import { jsonDocument } from '../platform/json.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';
import { field, textOf } from '../yaml/node.ts';

const SCHEMA = /"\$schema"\s*:\s*"https?:\/\/schema\.management\.azure\.com\/[^"\n]{0,200}[dD]eploymentTemplate\.json/;

/** Templates of the Azure Resource Manager in JSON. What a compiler made of Bicep is left to its source. */
export const arm: Reader = {
  name: 'arm',
  version: 1,
  reads: (path) =>
    path.endsWith('.json') && !/(?:^|\/)(?:package(?:-lock)?|composer|tsconfig[\w.-]{0,60}|launch|settings)\.json$/.test(path),
  mayRead: (text) => SCHEMA.test(text),
  read: tolerant((text, _path, findings) => {
    const document = jsonDocument(text, findings);
    if (document === undefined) return;
    const generator = textOf(field(document, 'metadata', '_generator', 'name'));
    if (generator === 'bicep') return void findings.unread.push({ line: 1, why: 'made by a compiler from Bicep' });
    findings.facts.push(...armFacts(jsonTemplate(document)));
  }),
};
