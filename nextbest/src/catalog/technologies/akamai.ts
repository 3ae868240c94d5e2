import type { Technology } from '#model/catalog.ts';

export const akamai: Technology = {
  id: 'akamai',
  name: 'Akamai',
  capability: 'cdn',
  market: { evolution: 0.95, because: 'Content delivery is sold by the gigabyte.' },
  seen: { repository: 'akamai/terraform-provider-akamai', path: 'examples/appsec/config.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'akamai_*',
      shows: 'use',
      rung: 'saas',
      example: 'resource "akamai_property" "main" {',
      notExample: 'resource "aws_lb" "main" {',
    },
  ],
};
