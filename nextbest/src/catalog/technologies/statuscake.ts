import type { Technology } from '#model/catalog.ts';

export const statuscake: Technology = {
  id: 'statuscake',
  name: 'StatusCake',
  capability: 'observability',
  market: { evolution: 0.85, because: 'Watching a site from outside is sold by many vendors, by the check.' },
  seen: { repository: 'DFE-Digital/teaching-vacancies', path: 'terraform/app/modules/statuscake/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'statuscake_uptime_check',
      shows: 'use',
      rung: 'saas',
      example: 'resource "statuscake_uptime_check" "shop" {',
    },
    { in: 'terraform', name: 'statuscake_test', shows: 'use', rung: 'saas', example: 'resource "statuscake_test" "shop" {' },
    {
      in: 'terraform',
      name: 'statuscake_*',
      shows: 'use',
      as: 'part',
      example: 'resource "statuscake_contact_group" "shop" {',
      notExample: 'resource "aws_sqs_queue" "shop" {',
    },
    { in: 'host', name: 'api.statuscake.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.statuscake.com/v1";' },
    {
      in: 'terraform-module',
      name: '*/statuscake',
      shows: 'use',
      rung: 'saas',
      example: 'source = "github.com/acme/terraform-modules//monitoring/statuscake?ref=1"',
    },
  ],
};
