import type { Technology } from '#model/catalog.ts';

export const opsgenie: Technology = {
  id: 'opsgenie',
  name: 'Opsgenie',
  capability: 'observability',
  market: { evolution: 0.88, because: 'Calling people at night is sold by the person by several vendors.' },
  seen: { repository: 'cloudposse/terraform-aws-components', path: 'modules/opsgenie-team/modules/routing/main.tf' },
  marks: [
    { in: 'pypi', name: 'opsgenie-sdk', shows: 'use', rung: 'saas', example: 'opsgenie-sdk' },
    {
      in: 'terraform',
      name: 'opsgenie_service',
      shows: 'use',
      rung: 'saas',
      example: 'resource "opsgenie_service" "main" {',
      notExample: 'resource "opsgenie_service_not" "main" {',
    },
  ],
};
