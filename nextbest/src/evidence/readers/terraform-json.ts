import { gatherTerraform } from '../hcl/terraform/file.ts';
import { jsonBlocks } from '../hcl/terraform/json.ts';
import { jsonOf } from '../hcl/terraform/json-text.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';

/** Terraform configuration in JSON (`*.tf.json`), as generators write it: the same facts as from HCL. */
export const terraformJson: Reader = {
  name: 'terraform-json',
  version: 7,
  reads: (path) => path.endsWith('.tf.json'),
  read: tolerant((text, _path, findings) => {
    const root = jsonOf(text, findings);
    if (root !== undefined) gatherTerraform({ ...jsonBlocks(root), mentions: [], unread: [] }, '', findings);
  }),
};
