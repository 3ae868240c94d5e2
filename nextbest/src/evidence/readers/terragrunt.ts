import { readHcl } from '../hcl/body.ts';
import { gatherTerragrunt } from '../hcl/terraform/terragrunt.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';

const OWN_BLOCKS =
  /^[ \t]*(?:(?:dependency|include|generate|unit|stack)[ \t]+"|(?:terraform|dependencies|remote_state|include)[ \t]*\{|inputs[ \t]*=)/m;

/** Terragrunt units (`terragrunt.hcl`, and other `.hcl` files with Terragrunt's blocks), not Terraform's lock files. */
export const terragrunt: Reader = {
  name: 'terragrunt',
  version: 5,
  reads: (path) => path.endsWith('.hcl') && !path.endsWith('.terraform.lock.hcl'),
  mayRead: (text) => OWN_BLOCKS.test(text),
  read: tolerant((text, _path, findings) => gatherTerragrunt(readHcl(text), text, findings)),
};
