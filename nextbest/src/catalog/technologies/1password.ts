import type { Technology } from '#model/catalog.ts';

export const onePassword: Technology = {
  id: '1password',
  name: '1Password',
  capability: 'secrets',
  market: { evolution: 0.92, because: 'Secret stores are rented by the secret from every large cloud.' },
  seen: { repository: 'onedr0p/home-ops', path: '.github/workflows/tag.yaml' },
  marks: [
    {
      in: 'terraform',
      name: 'onepassword_*',
      shows: 'use',
      rung: 'saas',
      as: 'part',
      example: 'resource "onepassword_item" "settings" {',
      notExample: 'resource "aws_sqs_queue" "settings" {',
    },
    {
      in: 'action',
      name: '1password/load-secrets-action',
      shows: 'use',
      rung: 'saas',
      as: 'part',
      example: '- uses: 1password/load-secrets-action@v4',
    },
    { in: 'command', name: 'op', shows: 'use', rung: 'saas', as: 'part', example: '- run: op' },
  ],
};
