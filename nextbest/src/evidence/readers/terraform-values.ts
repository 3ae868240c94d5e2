import { readHcl } from '../hcl/body.ts';
import { assignmentFacts } from '../hcl/terraform/declarations.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';

/** Values of Terraform variables (`*.tfvars`): secret unless the variable's name says that they are a size, a version or the like. */
export const terraformValues: Reader = {
  name: 'terraform-values',
  version: 4,
  reads: (path) => path.endsWith('.tfvars'),
  read: tolerant((text, _path, { facts, unread }) => {
    const file = readHcl(text);
    for (const fact of assignmentFacts(file.attributes)) facts.push(fact);
    unread.push(...file.unread);
  }),
};
