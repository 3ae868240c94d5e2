import { readHcl } from '../hcl/body.ts';
import { gatherTerraform } from '../hcl/terraform/file.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';

/** Terraform and OpenTofu configuration in HCL: resources, data, modules, variables, locals, providers and the backend. */
export const terraform: Reader = {
  name: 'terraform',
  version: 15,
  reads: (path) => path.endsWith('.tf') || path.endsWith('.tofu'),
  read: tolerant((text, _path, findings) => gatherTerraform(readHcl(text), text, findings)),
};
