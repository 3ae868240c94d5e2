import type { Technology } from '#model/catalog.ts';

export const splunk: Technology = {
  id: 'splunk',
  name: 'Splunk',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Metrics, logs and traces are sold by clouds and specialists, with OpenTelemetry as the common format.',
  },
  seen: { repository: 'keephq/keep', path: 'pyproject.toml' },
  marks: [
    { in: 'pypi', name: 'splunk-sdk', shows: 'need', example: 'splunk-sdk' },
    { in: 'image', name: 'splunk/splunk', shows: 'use', rung: 'container', example: 'image: splunk/splunk:latest' },
  ],
};
