import type { Technology } from '#model/catalog.ts';

export const twingate: Technology = {
  id: 'twingate',
  name: 'Twingate',
  capability: 'networking',
  market: { evolution: 0.78, because: 'Access to private networks is sold per user or hour by clouds and specialists.' },
  speaks: ['vpn'],
  seen: { repository: 'IceWhaleTech/CasaOS-AppStore', path: 'Apps/Twingate/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'twingate/connector',
      shows: 'use',
      rung: 'saas',
      example: 'image: twingate/connector:1.0',
      notExample: 'image: twingate/connector-not:1.0',
    },
    {
      in: 'kubernetes',
      name: 'twingate.com/TwingateConnector',
      shows: 'use',
      rung: 'saas',
      example: '{ apiVersion: twingate.com/v1, kind: TwingateConnector, metadata: { name: main } }',
      notExample: '{ apiVersion: twingate.com/v1, kind: TwingateConnectorNot, metadata: { name: main } }',
    },
    {
      in: 'terraform',
      name: 'twingate_connector',
      shows: 'use',
      rung: 'saas',
      example: 'resource "twingate_connector" "main" {',
      notExample: 'resource "twingate_connector_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'twingate_*',
      shows: 'use',
      as: 'part',
      example: 'resource "twingate_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'kubernetes',
      name: 'twingate.com/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: twingate.com/v1, kind: Thing, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
