import type { Technology } from '#model/catalog.ts';

export const pagerduty: Technology = {
  id: 'pagerduty',
  name: 'PagerDuty',
  capability: 'observability',
  market: { evolution: 0.9, because: 'Calling people at night is sold by the person by several vendors.' },
  seen: { repository: 'ministryofjustice/modernisation-platform', path: 'terraform/pagerduty/services.tf' },
  marks: [
    { in: 'pypi', name: 'pdpyras', shows: 'use', rung: 'saas', example: 'pdpyras' },
    { in: 'pypi', name: 'pagerduty', shows: 'use', rung: 'saas', example: 'pagerduty' },
    { in: 'rubygems', name: 'pagerduty', shows: 'use', rung: 'saas', example: "gem 'pagerduty'" },
    {
      in: 'terraform',
      name: 'pagerduty_service',
      shows: 'use',
      rung: 'saas',
      example: 'resource "pagerduty_service" "main" {',
      notExample: 'resource "pagerduty_service_not" "main" {',
    },
    { in: 'host', name: 'events.pagerduty.com', shows: 'use', rung: 'saas', example: 'const address = "https://events.pagerduty.com/v1";' },
    { in: 'host', name: 'api.pagerduty.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.pagerduty.com/v1";' },
  ],
};
