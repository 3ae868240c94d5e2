import type { Technology } from '#model/catalog.ts';

export const azureCommandLine: Technology = {
  id: 'azure-command-line',
  name: 'Azure command line',
  capability: 'ci-cd',
  market: { evolution: 0.95, because: 'Command lines of the clouds are free; the work is in the scripts around them.' },
  cloud: 'azure',
  seen: { repository: 'Azure/azure-dev', path: '.github/workflows/event.yml' },
  marks: [
    {
      in: 'action',
      name: 'azure/*',
      shows: 'use',
      as: 'part',
      example: '- uses: azure/login@v4',
      notExample: '- uses: hashicorp/setup-terraform@v4',
    },
    { in: 'command', name: 'az', shows: 'use', as: 'part', example: '- run: az --help' },
    {
      in: 'command',
      name: 'az *',
      shows: 'use',
      as: 'part',
      example: '- run: az login list',
      notExample: '- run: terraform apply -input=false',
    },
  ],
};
