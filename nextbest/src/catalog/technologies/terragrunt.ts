import type { Technology } from '#model/catalog.ts';

export const terragrunt: Technology = {
  id: 'terragrunt',
  name: 'Terragrunt',
  capability: 'ci-cd',
  market: { evolution: 0.82, because: 'Describing infrastructure as files is common and the tools are alike.' },
  seen: { repository: 'cds-snc/notification-terraform', path: 'env/terragrunt.hcl' },
  marks: [
    {
      in: 'action',
      name: 'gruntwork-io/terragrunt-action',
      shows: 'use',
      as: 'part',
      example: '- uses: gruntwork-io/terragrunt-action@v4',
    },
    { in: 'command', name: 'terragrunt', shows: 'use', as: 'part', example: '- run: terragrunt' },
    {
      in: 'command',
      name: 'terragrunt *',
      shows: 'use',
      as: 'part',
      example: '- run: terragrunt plan',
      notExample: '- run: make terragrunt',
    },
    { in: 'file', name: 'terragrunt.hcl', shows: 'need', as: 'part', example: 'live/terragrunt.hcl' },
  ],
};
