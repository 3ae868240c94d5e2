import { readHcl } from '../hcl/body.ts';
import { assignmentFacts } from '../hcl/terraform/declarations.ts';
import { jsonAssignments } from '../hcl/terraform/json.ts';
import { jsonOf } from '../hcl/terraform/json-text.ts';
import type { Reader } from '../reader.ts';
import { type Findings, tolerant } from '../tolerant.ts';

/** Values of Terraform variables (`*.tfvars`, `*.tfvars.json`): secret unless the variable's name says that they are a size, a version or the like. */
export const terraformValues: Reader = {
  name: 'terraform-values',
  version: 6,
  reads: (path) => /\.tfvars(?:\.json)?$/.test(path),
  read: tolerant((text, path, findings) => {
    findings.facts.push(...assignmentFacts(path.endsWith('.json') ? fromJson(text, findings) : fromHcl(text, findings)));
  }),
};

function fromHcl(text: string, { unread }: Findings): Parameters<typeof assignmentFacts>[0] {
  const file = readHcl(text);
  unread.push(...file.unread);
  return file.attributes;
}

function fromJson(text: string, findings: Findings): Parameters<typeof assignmentFacts>[0] {
  const root = jsonOf(text, findings);
  return root === undefined ? [] : jsonAssignments(root);
}
