import type { Technology } from '#model/catalog.ts';

export const icinga: Technology = {
  id: 'icinga',
  name: 'Icinga',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Metrics, logs and traces are sold by clouds and specialists, with OpenTelemetry as the common format.',
  },
  pulls: true,
  seen: { repository: 'alphagov/govuk-puppet', path: 'modules/icinga/manifests/package.pp' },
  marks: [
    { in: 'machine', name: 'icinga', shows: 'use', rung: 'vm', example: '- { hosts: web, tasks: [{ package: { name: icinga2 } }] }' },
  ],
};
