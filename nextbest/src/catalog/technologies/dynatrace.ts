import type { Technology } from '#model/catalog.ts';

export const dynatrace: Technology = {
  id: 'dynatrace',
  name: 'Dynatrace',
  capability: 'observability',
  market: { evolution: 0.85, because: 'Metrics, logs and traces are sold by the gigabyte by every cloud and many vendors.' },
  speaks: ['dynatrace'],
  seen: { repository: 'Dynatrace/dynatrace-operator', path: 'assets/samples/dynakube/v1beta5/logMonitoring.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'dynatrace.com/DynaKube',
      shows: 'use',
      rung: 'saas',
      example: '{ apiVersion: dynatrace.com/v1, kind: DynaKube, metadata: { name: main } }',
      notExample: '{ apiVersion: dynatrace.com/v1, kind: DynaKubeNot, metadata: { name: main } }',
    },
    {
      in: 'nuget',
      name: 'Dynatrace.OneAgent.Sdk',
      shows: 'use',
      rung: 'saas',
      example: '<PackageReference Include="Dynatrace.OneAgent.Sdk" />',
      notExample: '<PackageReference Include="Dynatrace.OneAgent.Sdk.Not" />',
    },
    {
      in: 'chart',
      name: 'dynatrace-operator',
      shows: 'use',
      as: 'part',
      example: '- { name: dynatrace-operator, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: dynatrace-operator-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'terraform',
      name: 'dynatrace_*',
      shows: 'use',
      as: 'part',
      example: 'resource "dynatrace_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
