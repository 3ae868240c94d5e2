import type { Technology } from '#model/catalog.ts';

export const googleCloudSpanner: Technology = {
  id: 'google-cloud-spanner',
  name: 'Google Spanner',
  capability: 'relational-db',
  market: { evolution: 0.85, because: 'SQL over many regions is sold by several vendors, each with its own limits.' },
  cloud: 'gcp',
  speaks: ['googlesql', 'postgresql'],
  references: ['permission:spanner'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/spanner-instance/main.tf' },
  marks: [
    { in: 'npm', name: '@google-cloud/spanner', shows: 'need', example: '"@google-cloud/spanner": "^5.1.0"' },
    { in: 'pypi', name: 'google-cloud-spanner', shows: 'need', example: 'google-cloud-spanner' },
    { in: 'go', name: 'cloud.google.com/go/spanner', shows: 'need', example: 'cloud.google.com/go/spanner v1.0.0' },
    {
      in: 'maven',
      name: 'com.google.cloud:google-cloud-spanner',
      shows: 'need',
      example: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-spanner</artifactId></dependency>',
    },
    { in: 'nuget', name: 'Google.Cloud.Spanner.Data', shows: 'need', example: '<PackageReference Include="Google.Cloud.Spanner.Data" />' },
    {
      in: 'terraform',
      name: 'google_spanner_instance',
      shows: 'use',
      rung: 'managed',
      rungWhen: [
        { attribute: 'autoscaling_config.autoscaling_limits.min_processing_units', rung: 'serverless-capacity' },
        { attribute: 'autoscaling_config.autoscaling_limits.min_nodes', rung: 'serverless-capacity' },
      ],
      example: 'resource "google_spanner_instance" "accounts" {',
    },
    {
      in: 'terraform',
      name: 'google_spanner_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_spanner_database" "accounts" {',
      notExample: 'resource "aws_sqs_queue" "accounts" {',
    },
    { in: 'command', name: 'gcloud spanner', shows: 'use', as: 'part', example: '- run: gcloud spanner list' },
    {
      in: 'kubernetes',
      name: 'spanner.cnrm.cloud.google.com/SpannerInstance',
      shows: 'use',
      example: '{ apiVersion: spanner.cnrm.cloud.google.com/v1, kind: SpannerInstance, metadata: { name: orders } }',
      notExample: '{ apiVersion: spanner.cnrm.cloud.google.com/v1, kind: SpannerInstancePolicy, metadata: { name: orders } }',
    },
  ],
};
