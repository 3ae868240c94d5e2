import type { Technology } from '#model/catalog.ts';

export const googleCloudCommandLine: Technology = {
  id: 'google-cloud-command-line',
  name: 'Google Cloud command line',
  capability: 'ci-cd',
  market: { evolution: 0.95, because: 'Command lines of the clouds are free; the work is in the scripts around them.' },
  cloud: 'gcp',
  seen: { repository: 'great-expectations/great_expectations', path: '.github/workflows/ci.yml' },
  marks: [
    {
      in: 'action',
      name: 'google-github-actions/*',
      shows: 'use',
      as: 'part',
      example: '- uses: google-github-actions/auth@v4',
      notExample: '- uses: hashicorp/setup-terraform@v4',
    },
    { in: 'command', name: 'gcloud', shows: 'use', as: 'part', example: '- run: gcloud --help' },
    {
      in: 'command',
      name: 'gcloud *',
      shows: 'use',
      as: 'part',
      example: '- run: gcloud auth list',
      notExample: '- run: terraform apply -input=false',
    },
    { in: 'command', name: 'gsutil', shows: 'use', as: 'part', example: '- run: gsutil --help' },
  ],
};
