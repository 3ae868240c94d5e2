import type { Technology } from '#model/catalog.ts';

export const awsCommandLine: Technology = {
  id: 'aws-command-line',
  name: 'AWS command line',
  capability: 'ci-cd',
  market: { evolution: 0.95, because: 'Command lines of the clouds are free; the work is in the scripts around them.' },
  cloud: 'aws',
  seen: { repository: 'great-expectations/great_expectations', path: '.github/workflows/ci.yml' },
  marks: [
    {
      in: 'action',
      name: 'aws-actions/*',
      shows: 'use',
      as: 'part',
      example: '- uses: aws-actions/configure-aws-credentials@v4',
      notExample: '- uses: hashicorp/setup-terraform@v4',
    },
    { in: 'command', name: 'aws', shows: 'use', as: 'part', example: '- run: aws --help', notExample: '- run: aws-nuke --help' },
    {
      in: 'command',
      name: 'aws *',
      shows: 'use',
      as: 'part',
      example: '- run: aws configure list',
      notExample: '- run: terraform apply -input=false',
    },
  ],
};
