import type { Technology } from '#model/catalog.ts';

export const packer: Technology = {
  id: 'packer',
  name: 'Packer',
  capability: 'compute',
  market: { evolution: 0.95, because: 'Virtual machines are rented by the second from every cloud.' },
  speaks: ['vm'],
  seen: { repository: 'terraform-aws-modules/terraform-aws-eks', path: 'examples/eks-hybrid-nodes/ami/plugins.pkr.hcl' },
  marks: [
    {
      in: 'platform',
      name: 'packer/image',
      shows: 'use',
      rung: 'vm',
      as: 'part',
      example: 'source "amazon-ebs" "web" {\n}',
      notExample: 'build {\n}',
    },
    { in: 'file', name: '*.pkr.hcl', shows: 'use', rung: 'vm', as: 'part', example: 'images/web.pkr.hcl' },
    { in: 'action', name: 'hashicorp/setup-packer', shows: 'use', as: 'part', example: '- uses: hashicorp/setup-packer@v4' },
    { in: 'command', name: 'packer', shows: 'use', rung: 'vm', as: 'part', example: '- run: packer --help' },
  ],
};
