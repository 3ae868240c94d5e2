import type { Technology } from '#model/catalog.ts';

export const doppler: Technology = {
  id: 'doppler',
  name: 'Doppler',
  capability: 'secrets',
  market: { evolution: 0.92, because: 'Secret stores are rented by the secret from every large cloud.' },
  seen: { repository: 'DopplerHQ/terraform-provider-doppler', path: 'examples/main.tf' },
  marks: [
    { in: 'host', name: 'api.doppler.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.doppler.com/v1";' },
    {
      in: 'terraform',
      name: 'doppler_*',
      shows: 'use',
      as: 'part',
      example: 'resource "doppler_secret" "settings" {',
      notExample: 'resource "aws_sqs_queue" "settings" {',
    },
    { in: 'action', name: 'dopplerhq/cli-action', shows: 'use', rung: 'saas', as: 'part', example: '- uses: dopplerhq/cli-action@v4' },
    { in: 'command', name: 'doppler', shows: 'use', rung: 'saas', as: 'part', example: '- run: doppler --help' },
  ],
};
