import type { Technology } from '#model/catalog.ts';

export const looker: Technology = {
  id: 'looker',
  name: 'Looker',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Dashboards are sold per reader by every large cloud and several vendors.' },
  speaks: ['lookml'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/looker-core/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_looker_instance',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_looker_instance" "main" {',
      notExample: 'resource "google_looker_instance_not" "main" {',
    },
    { in: 'pypi', name: 'looker-sdk', shows: 'need', example: 'looker-sdk==1.0.0', notExample: 'looker-sdk-not==1.0.0' },
    { in: 'npm', name: '@looker/sdk', shows: 'need', example: '"@looker/sdk": "1.0.0"', notExample: '"@looker/sdk-not": "1.0.0"' },
    {
      in: 'npm',
      name: '@looker/sdk-node',
      shows: 'need',
      example: '"@looker/sdk-node": "1.0.0"',
      notExample: '"@looker/sdk-node-not": "1.0.0"',
    },
  ],
};
