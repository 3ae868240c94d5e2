import type { Technology } from '#model/catalog.ts';

export const sops: Technology = {
  id: 'sops',
  name: 'SOPS',
  capability: 'secrets',
  market: { evolution: 0.9, because: 'Secret stores of the clouds need no encrypted copies in a repository.' },
  seen: { repository: 'cloudposse/terraform-aws-components', path: 'modules/ssm-parameters/main.tf' },
  marks: [
    { in: 'file', name: '.sops.yaml', shows: 'use', rung: 'vm', as: 'part', example: '.sops.yaml' },
    { in: 'terraform', name: 'sops_file', shows: 'use', as: 'part', example: 'resource "sops_file" "settings" {' },
    { in: 'command', name: 'sops', shows: 'use', as: 'part', example: '- run: sops --help' },
  ],
};
