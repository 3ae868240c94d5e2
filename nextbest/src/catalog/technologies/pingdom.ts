import type { Technology } from '#model/catalog.ts';

export const pingdom: Technology = {
  id: 'pingdom',
  name: 'Pingdom',
  capability: 'observability',
  market: { evolution: 0.9, because: 'Checking whether a site is up is sold by the check by many vendors.' },
  seen: {
    repository: 'ministryofjustice/cloud-platform-environments',
    path: 'namespaces/live.cloud-platform.service.justice.gov.uk/monitoring/resources/pingdom.tf',
  },
  marks: [
    {
      in: 'terraform',
      name: 'pingdom_check',
      shows: 'use',
      rung: 'saas',
      example: 'resource "pingdom_check" "main" {',
      notExample: 'resource "pingdom_check_not" "main" {',
    },
  ],
};
