import { bicepTemplate } from '../arm/bicep.ts';
import { armFacts } from '../arm/facts.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';

/** Bicep, the language of the Azure Resource Manager: resources with their settings, what they mention, and the modules that a file applies. */
export const bicep: Reader = {
  name: 'bicep',
  version: 1,
  reads: (path) => path.endsWith('.bicep'),
  read: tolerant((text, _path, findings) => {
    findings.facts.push(...armFacts(bicepTemplate(text)));
  }),
};
