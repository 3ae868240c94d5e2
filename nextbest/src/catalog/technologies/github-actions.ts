import type { Technology } from '#model/catalog.ts';

export const githubActions: Technology = {
  id: 'github-actions',
  name: 'GitHub Actions',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  speaks: ['github-actions'],
  shared: true,
  seen: { repository: 'alphagov/govuk-helm-charts', path: '.github/workflows/ci.yml' },
  marks: [
    { in: 'structure', name: 'workflow', shows: 'use', rung: 'saas', example: 'on: push' },
    { in: 'action', name: 'actions/checkout', shows: 'use', rung: 'saas', example: '- uses: actions/checkout@v4' },
    {
      in: 'action',
      name: 'actions/*',
      shows: 'use',
      as: 'part',
      example: '- uses: actions/upload-artifact@v4',
      notExample: '- uses: hashicorp/setup-terraform@v4',
    },
    {
      in: 'action',
      name: 'github/codeql-action/*',
      shows: 'use',
      as: 'part',
      example: '- uses: github/codeql-action/analyze@v4',
      notExample: '- uses: hashicorp/setup-terraform@v4',
    },
    {
      in: 'terraform',
      name: 'github_*',
      shows: 'use',
      as: 'part',
      example: 'resource "github_actions_secret" "build" {',
      notExample: 'resource "aws_sqs_queue" "build" {',
    },
    { in: 'command', name: 'gh', shows: 'use', as: 'part', example: '- run: gh' },
  ],
};
