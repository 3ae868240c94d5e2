import type { Technology } from '#model/catalog.ts';

export const nagios: Technology = {
  id: 'nagios',
  name: 'Nagios',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Metrics, logs and traces are sold by clouds and specialists, with OpenTelemetry as the common format.',
  },
  pulls: true,
  seen: { repository: 'alphagov/govuk-puppet', path: 'modules/icinga/manifests/client/package.pp' },
  marks: [
    {
      in: 'machine',
      name: 'nagios',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: nagios4 } }] }',
      notExample: '- { hosts: web, tasks: [{ package: { name: nagios-plugins } }] }',
    },
    {
      in: 'machine',
      name: 'nagios-nrpe-server',
      shows: 'use',
      as: 'part',
      example: '- { hosts: web, tasks: [{ package: { name: nagios-nrpe-server } }] }',
    },
  ],
};
