import type { Technology } from '#model/catalog.ts';

export const pulumi: Technology = {
  id: 'pulumi',
  name: 'Pulumi',
  capability: 'ci-cd',
  market: { evolution: 0.85, because: 'Describing infrastructure as files is common and the tools are alike.' },
  seen: { repository: 'pulumi/examples', path: '.github/actions/setup/action.yml' },
  marks: [
    { in: 'npm', name: '@pulumi/*', shows: 'need', as: 'part', example: '"@pulumi/aws": "latest"', notExample: '"express": "^5.1.0"' },
    { in: 'pypi', name: 'pulumi', shows: 'need', as: 'part', example: 'pulumi' },
    { in: 'pypi', name: 'pulumi-*', shows: 'need', as: 'part', example: 'pulumi-aws', notExample: 'flask==3.1.1' },
    { in: 'go', name: 'github.com/pulumi/pulumi/sdk', shows: 'need', as: 'part', example: 'github.com/pulumi/pulumi/sdk v1.0.0' },
    {
      in: 'go',
      name: 'github.com/pulumi/pulumi/sdk/v*',
      shows: 'need',
      as: 'part',
      example: 'github.com/pulumi/pulumi/sdk/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'file', name: 'Pulumi.yaml', shows: 'use', as: 'part', example: 'Pulumi.yaml' },
    { in: 'action', name: 'pulumi/actions', shows: 'use', as: 'part', example: '- uses: pulumi/actions@v4' },
    { in: 'command', name: 'pulumi', shows: 'use', as: 'part', example: '- run: pulumi' },
    { in: 'command', name: 'pulumi *', shows: 'use', as: 'part', example: '- run: pulumi up', notExample: '- run: make pulumi' },
  ],
};
